import { type Config, readConfig } from '../config.ts';
import { AppError } from '../errors.ts';
import { checkTelegram } from './telegram.ts';
import { checkWhatsapp } from './whatsapp.ts';
import { checkWhatsappWeb } from './whatsapp-web.ts';

const USAGE = `npm run live-check -- telegram    one text and one photo in and out, with the real token
npm run live-check -- whatsapp    the same on the Cloud API, at the public address that Meta calls, port 3000 here
npm run live-check -- whatsapp-web    the same with a linked phone, in a real browser
`;
const CHECKS: Readonly<Record<string, (config: Config, print: (line: string) => void) => Promise<void>>> = {
  telegram: async ({ telegram }, print) => {
    if (telegram === undefined) throw new AppError('telegram-off', 'Set TELEGRAM_BOT_TOKEN first.');
    await checkTelegram(telegram, print);
  },
  whatsapp: async ({ whatsappCloud }, print) => {
    if (whatsappCloud === undefined) throw new AppError('whatsapp-off', 'Set the four WHATSAPP_ settings first.');
    await checkWhatsapp(whatsappCloud, print);
  },
  'whatsapp-web': async ({ whatsappWeb, home }, print) => {
    if (whatsappWeb === undefined) throw new AppError('whatsapp-web-off', 'Set WHATSAPP_WEB=on first.');
    await checkWhatsappWeb({ ...whatsappWeb, home }, print);
  },
};

// For the owner, by hand; never part of the tests. Prints what it saw.
const check = CHECKS[process.argv[2] ?? ''];
const run = async () => {
  if (check === undefined) throw new AppError('usage', USAGE);
  await check(readConfig(process.env, {}), (line) => process.stdout.write(`${line}\n`));
};
run().catch((error: unknown) => {
  process.stderr.write(`${error instanceof AppError ? error.message : 'The platform did not answer as it should.'}\n`);
  process.exit(1);
});
