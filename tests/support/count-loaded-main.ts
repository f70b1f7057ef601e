import { createRequire } from 'node:module';

// Prints how many files of whatsapp-web.js, its browser driver or the drawer of codes are loaded with the haat, or with that library.
if (process.argv[2] === 'haat') await import('../../src/run-haat.ts');
else await import('whatsapp-web.js');
const loaded = Object.keys(createRequire(import.meta.url).cache);
process.stdout.write(`${loaded.filter((file) => /whatsapp-web\.js|puppeteer|qrcode/.test(file)).length}`);
