import { fileURLToPath } from 'node:url';
import express, { Router } from 'express';

const PAGE_FOLDER = fileURLToPath(new URL('./page/', import.meta.url));
const FONTS = ['bengali', 'devanagari'].map((script) => ({
  address: `/simulator/page/noto-sans-${script}.woff2`,
  file: fileURLToPath(
    import.meta.resolve(
      `@fontsource-variable/noto-sans-${script}/files/noto-sans-${script}-${script}-wght-normal.woff2`,
    ),
  ),
}));

/** The page with the phones: plain files, and the fonts of its scripts from npm. */
export function createPage(): Router {
  const router = Router();
  router.get('/simulator', (_request, response) => {
    response.sendFile('index.html', { root: PAGE_FOLDER, headers: { 'Cache-Control': 'no-cache' } });
  });
  for (const { address, file } of FONTS)
    router.get(address, (_request, response) => {
      response.sendFile(file, { maxAge: '1y', immutable: true });
    });
  router.use(
    '/simulator/page',
    express.static(PAGE_FOLDER, { index: false, cacheControl: false, setHeaders: keepFresh }),
  );
  return router;
}

function keepFresh(response: express.Response): void {
  response.setHeader('Cache-Control', 'no-cache');
}
