import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { selfSigned } from './self-signed.ts';

const PAGE = fileURLToPath(new URL('./page/', import.meta.url));

/** What the page's server needs of the world behind it. */
export interface DoubleParts {
  /** All the page is told when it opens, as JSON. */
  world(): unknown;
  /** Hears what the page did and answers it. */
  heard(report: Readonly<Record<string, unknown>>): unknown;
  readonly media: Map<string, Buffer>;
}

/** The server that the browser takes for web.whatsapp.com, and for every other host. */
export interface DoubleServer {
  readonly port: number;
  /** Every host that was asked for, by the name in its TLS greeting. */
  readonly hosts: ReadonlySet<string>;
  /** Whether a page listens now. */
  isOpen(): boolean;
  order(order: Readonly<Record<string, unknown>>): void;
  close(): Promise<void>;
}

/** Starts it on a free port. */
export async function startDouble(parts: DoubleParts): Promise<DoubleServer> {
  const hosts = new Set<string>();
  const pages = new Set<ServerResponse>();
  const waiting: string[] = [];
  const server = createServer(selfSigned('web.whatsapp.com'), (request, response) => {
    hosts.add(`${request.headers.host}`.replace(/:\d+$/, ''));
    void answer(parts, { pages, waiting }, request, response).catch((error: unknown) =>
      response.writeHead(500).end(String(error)),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port, // a TCP server has one
    hosts,
    isOpen: () => pages.size > 0,
    order(order) {
      const line = `data: ${JSON.stringify(order)}\n\n`;
      // A code may be scanned before the page that shows it listens; anything else a page reads as it opens.
      if (pages.size === 0 && order.do === 'link') waiting.splice(0, 1, line);
      for (const page of pages) page.write(line);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  parts: DoubleParts,
  { pages, waiting }: { readonly pages: Set<ServerResponse>; readonly waiting: string[] },
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', 'https://web.whatsapp.com');
  const json = (value: unknown) => response.setHeader('content-type', 'application/json').end(JSON.stringify(value));
  const media = parts.media.get(pathname);
  if (media !== undefined) return void response.end(media);
  if (pathname === '/double/world') return void json(parts.world());
  if (pathname === '/double/report') return void json(parts.heard(JSON.parse(String(await bodyOf(request)))) ?? {});
  if (pathname === '/double/media') {
    const directPath = `/double/media/${parts.media.size}`;
    parts.media.set(directPath, await bodyOf(request));
    return void json({ directPath });
  }
  if (pathname === '/double/orders') {
    response.writeHead(200, { 'content-type': 'text/event-stream' }).write([':\n\n', ...waiting.splice(0)].join(''));
    pages.add(response);
    return void request.on('close', () => pages.delete(response));
  }
  const file = pathname === '/' ? 'index.html' : /^\/double\/([a-z]+\.js)$/.exec(pathname)?.[1];
  if (file === undefined) return void response.writeHead(404).end();
  response.setHeader('content-type', file.endsWith('.js') ? 'text/javascript' : 'text/html');
  response.end(await readFile(`${PAGE}${file}`));
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer); // a request without an encoding gives buffers
  return Buffer.concat(chunks);
}
