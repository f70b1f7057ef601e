import { type Request, type Response, Router } from 'express';
import type { SimulatedMessage, SimulatorNews } from '../../app/simulator-platform.ts';
import type { SimulatorParts } from './parts.ts';
import { showMessage } from './view.ts';

const HEARTBEAT_MS = 25_000;
/** A reader this far behind is gone; it comes back with Last-Event-ID. */
const MAX_UNREAD_BYTES = 4 * 1024 * 1024;

/** One stream a page for all phones. `Last-Event-ID` is answered from the table, so a restart loses nothing. */
export function createEvents(parts: SimulatorParts): Router {
  const router = Router();
  router.get('/simulator/events', async (request, response) => {
    const held: SimulatorNews[] = [];
    let pass: (news: SimulatorNews) => void = (news) => held.push(news);
    const unwatch = parts.platform.watch((news) => pass(news));
    const heartbeat = setInterval(() => void response.write(': still here\n\n'), HEARTBEAT_MS).unref();
    const end = () => void response.end();
    parts.closing?.addEventListener('abort', end);
    response.on('close', () => {
      unwatch();
      clearInterval(heartbeat);
      parts.closing?.removeEventListener('abort', end);
    });
    open(response);
    // Watching began before reading, so nothing falls between the table and the live news; the page ignores what it knows.
    const lastSeen = readLastSeen(request);
    const cursor = lastSeen ?? (await parts.platform.latestCursor());
    response.write(`id: ${cursor}\nevent: hello\ndata: {}\n\n`);
    if (lastSeen !== undefined) await catchUp(response, lastSeen);
    pass = (news) => tell(response, news);
    for (const news of held) pass(news);
    if (parts.closing?.aborted) end();
  });

  async function catchUp(response: Response, lastSeen: bigint): Promise<void> {
    let cursor = lastSeen;
    for (;;) {
      const missed = await parts.platform.messagesSince(cursor);
      for (const message of missed) tell(response, { kind: 'message', message });
      const last = missed.at(-1);
      if (!last || response.destroyed) return;
      cursor = last.cursor;
    }
  }

  function tell(response: Response, news: SimulatorNews): void {
    if (response.writableLength > MAX_UNREAD_BYTES) return void response.destroy();
    if (news.kind === 'person') return void response.write(`event: person\ndata: ${JSON.stringify(news.person)}\n\n`);
    response.write(`id: ${news.message.cursor}\nevent: message\ndata: ${JSON.stringify(toData(news.message))}\n\n`);
  }

  function toData(message: SimulatedMessage) {
    return { personId: message.personId, message: showMessage(message, parts) };
  }

  return router;
}

function open(response: Response): void {
  response.set({ 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store', 'X-Accel-Buffering': 'no' });
  response.flushHeaders();
  response.write('retry: 1000\n\n');
}

function readLastSeen(request: Request): bigint | undefined {
  const header = request.get('last-event-id');
  return header !== undefined && /^\d{1,18}$/.test(header) ? BigInt(header) : undefined;
}
