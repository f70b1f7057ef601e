import type { Server } from 'node:http';
import express, { type Express, type Router } from 'express';
import helmet from 'helmet';
import { AppError } from '../errors.ts';
import type { Logger } from '../log.ts';
import type { Metrics } from './metrics.ts';

/** Where a kept picture's file stands. */
export type FindPhoto = (hash: string, size: 'large' | 'small') => string | undefined;

/** Where a kept voice note's file stands, and what it is. */
export type FindVoice = (hash: string) => { readonly file: string; readonly mimeType: string } | undefined;

/** What the web side needs. */
export interface WebParts {
  /** Whether the haat can take and handle messages now. */
  readonly isReady: () => Promise<boolean>;
  readonly findPhoto: FindPhoto;
  readonly findVoice: FindVoice;
  /** The simulator's page and API, when it is on. */
  readonly simulator: Router | undefined;
  /** The addresses that platforms call. */
  readonly webhooks: Router;
  /** What Prometheus reads; not served when absent. */
  readonly metrics?: Metrics;
  /** Which haat answers here: a second start asks for it. */
  readonly haatId: string;
  readonly log: Logger;
}

/** The address of a kept picture. */
export function photoUrl(hash: string, size: 'thumbnail' | 'full'): string {
  return size === 'thumbnail' ? `/photos/${hash}.small.jpg` : `/photos/${hash}.jpg`;
}

/** The address of a kept voice note. */
export function voiceUrl(hash: string): string {
  return `/voices/${hash}`;
}

/** Builds the web side: health, pictures, and the simulator when it is on. */
export function createWeb(parts: WebParts): Express {
  const web = express();
  web.disable('x-powered-by');
  web.use(
    helmet({
      contentSecurityPolicy: {
        directives: {
          'default-src': ["'self'"],
          'img-src': ["'self'", 'blob:', 'data:'],
          'media-src': ["'self'", 'blob:'],
          'upgrade-insecure-requests': null,
        },
      },
      strictTransportSecurity: false,
    }),
  );
  web.get('/health', (_request, response) => void response.json({ haat: parts.haatId }));
  web.get('/ready', async (_request, response) => {
    const ready = await parts.isReady();
    response.status(ready ? 200 : 503).json({ ready });
  });
  const { metrics } = parts;
  if (metrics !== undefined)
    web.get('/metrics', async (_request, response) => {
      response.type(metrics.contentType).send(await metrics.text());
    });
  web.get('/photos/:name', (request, response) => {
    const [, hash, small] = /^([0-9a-f]{64})(\.small)?\.jpg$/.exec(request.params.name) ?? [];
    const file = hash === undefined ? undefined : parts.findPhoto(hash, small === undefined ? 'large' : 'small');
    if (file === undefined) return void response.status(404).json({ error: 'There is no such photo.' });
    response.sendFile(file, {
      immutable: true,
      maxAge: '365d',
      dotfiles: 'allow',
      headers: { 'Content-Type': 'image/jpeg' },
    });
  });
  web.use(parts.webhooks);
  // People's own bytes: played as the sound they are by their first bytes, never as anything else.
  web.get('/voices/:hash', (request, response) => {
    const voice = parts.findVoice(request.params.hash);
    if (voice === undefined) return void response.status(404).json({ error: 'There is no such voice note.' });
    response.sendFile(voice.file, {
      immutable: true,
      maxAge: '365d',
      dotfiles: 'allow',
      headers: {
        'Content-Type': voice.mimeType,
        'X-Content-Type-Options': 'nosniff',
        'Content-Security-Policy': "default-src 'none'; sandbox",
      },
    });
  });
  if (parts.simulator !== undefined) {
    web.get('/', (_request, response) => void response.redirect('/simulator'));
    web.use(parts.simulator);
  }
  web.use((_request, response) => void response.status(404).json({ error: 'Nothing is served at this address.' }));
  web.use((error: unknown, request: express.Request, response: express.Response, _next: express.NextFunction) => {
    const status = refusedStatus(error);
    if (status !== undefined) {
      parts.log.warn({ status, route: request.path }, 'request refused unread');
      return void response.status(status).json({ error: 'The request was refused unread.' });
    }
    parts.log.error({ err: error }, 'request failed');
    if (!response.headersSent) response.status(500).json({ error: 'Something went wrong here; it is in the log.' });
  });
  return web;
}

/** What body parsers refuse (too large, malformed) is the caller's mistake, not ours. */
function refusedStatus(error: unknown): number | undefined {
  const status = error instanceof Error && 'status' in error ? error.status : undefined;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : undefined;
}

/** Listens on the port, or on the next free one when `mayMove`. Returns the server and where it is. */
export async function listen(
  web: Express,
  where: { readonly host: string; readonly port: number; readonly mayMove: boolean },
): Promise<{ server: Server; address: string }> {
  for (let port = where.port; ; port += 1) {
    const server = await tryListen(web, where.host, port);
    if (server !== undefined) return { server, address: addressOf(server, where.host) };
    if (!where.mayMove || port >= where.port + 100)
      throw new AppError('port-taken', `Port ${port} on ${where.host} is taken. Choose another with --port.`);
  }
}

function tryListen(web: Express, host: string, port: number): Promise<Server | undefined> {
  return new Promise((resolve, reject) => {
    const server = web.listen(port, host);
    server.once('listening', () => resolve(server));
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(undefined) : reject(error),
    );
  });
}

function addressOf(server: Server, host: string): string {
  const bound = server.address();
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
  return `http://${host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host}:${port}`;
}

/** Takes no new connection, and ends those that do not end by themselves. */
export function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), 500).unref(); // event streams never end by themselves
  });
}
