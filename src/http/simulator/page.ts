import { fileURLToPath } from 'node:url';
import express, { Router } from 'express';

const PAGE_FOLDER = fileURLToPath(new URL('./page/', import.meta.url));
const FONT = fileURLToPath(
  import.meta.resolve('@fontsource-variable/noto-sans-bengali/files/noto-sans-bengali-bengali-wght-normal.woff2'),
);

/** The page with the phones: plain files, and the Bengali font from npm. */
export function createPage(): Router {
  const router = Router();
  router.get('/simulator', (_request, response) => {
    response.sendFile('index.html', { root: PAGE_FOLDER, headers: { 'Cache-Control': 'no-cache' } });
  });
  router.get('/simulator/page/noto-sans-bengali.woff2', (_request, response) => {
    response.sendFile(FONT, { maxAge: '1y', immutable: true });
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
