import { CALLS, request, type Saying } from '../protocol.ts';
import { calls } from './calls.ts';
import { nameOf, openSession, type Session } from './session.ts';

// The browser process: whatsapp-web.js and its Chromium live here and nowhere else, so that nothing of them can take the haat
// down. Calls come in and events go out over the line to the haat; when that line ends, so does all this.
let session: Session | undefined;
let ending: Promise<never> | undefined;

process.on('message', (message) => {
  const parsed = request.safeParse(message);
  if (!parsed.success) return;
  const { id, method, params } = parsed.data;
  answer(method, params).then(
    (value) => say({ kind: 'answer', id, value }),
    (error: unknown) => say({ kind: 'failure', id, reason: nameOf(error) }),
  );
});
process.on('disconnect', () => void end(0)); // the haat is gone
process.on('SIGTERM', () => void end(0));
// The library leaves promises behind, most of all while it closes. Whether the page still answers is asked by the heartbeat.
process.on('unhandledRejection', (error) => say({ kind: 'trouble', reason: `left behind: ${nameOf(error)}` }));
process.on('uncaughtException', (error) => {
  say({ kind: 'ended', reason: nameOf(error) });
  void end(1);
});

async function answer(method: string, params: unknown): Promise<unknown> {
  if (method === 'stop') return void end(0);
  if (method === 'start') {
    session = await openSession(CALLS.start.parse(params), say);
    return null;
  }
  const call = method in calls ? calls[method as keyof typeof calls] : undefined; // just found to be one of them
  if (call === undefined || session === undefined) throw new TypeError(`Expected an open page, got "${method}"`);
  return call(session, params);
}

function say(saying: Saying): void {
  if (process.connected) process.send?.(saying, undefined, undefined, () => undefined); // the haat may be gone by now
}

function end(code: number): Promise<never> {
  ending ??= (async () => {
    setTimeout(() => process.exit(code), 5_000).unref(); // a browser that does not close loses its pipe, and ends of that
    await session?.close().catch(() => undefined);
    process.exit(code);
  })();
  return ending;
}
