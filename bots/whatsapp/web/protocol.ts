import { z } from 'zod';

const record = z.record(z.string(), z.unknown());

/** A call to the browser process. */
export const request = z.object({ id: z.number().int(), method: z.string(), params: record });
export type Request = z.infer<typeof request>;

/** What the browser process says: the answer to a call, an event of the library, a code to be scanned, its end, trouble. */
export const saying = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('answer'), id: z.number().int(), value: z.unknown() }),
  z.object({ kind: z.literal('failure'), id: z.number().int(), reason: z.string() }),
  z.object({ kind: z.literal('event'), payload: record }),
  z.object({ kind: z.literal('code'), text: z.string() }),
  // `problems`: what the self-check found not to be as the library expects it.
  z.object({
    kind: z.literal('ready'),
    version: z.string(),
    undone: z.array(z.string()),
    problems: z.array(z.string()),
  }),
  z.object({ kind: z.literal('ended'), reason: z.string() }),
  z.object({ kind: z.literal('trouble'), reason: z.string() }),
]);
export type Saying = z.infer<typeof saying>;

/** How a call is answered when the platform no longer has what was asked for. */
export const GONE = 'gone';

const bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array);
const file = z.object({ bytes, mimeType: z.string() });

/** What can be sent: words, a file, a poll. */
export const content = z.union([
  z.string(),
  z.object({ file }),
  z.object({ poll: z.object({ name: z.string(), options: z.array(z.string()) }) }),
]);
export type Content = z.infer<typeof content>;

/** The parameters of every call. */
export const CALLS = {
  /** Opens the browser; messages since then (in seconds) that came while nobody looked are told too. */
  start: z.object({ folder: z.string(), launch: record, since: z.number() }),
  ping: z.object({}),
  send: z.object({ to: z.string(), content, options: record }),
  edit: z.object({ messageId: z.string(), content: z.string() }),
  /** Looks whether something was sent after all, when the answer to its sending was lost. */
  findSent: z.object({ to: z.string(), words: z.string(), since: z.number() }),
  media: z.object({ messageId: z.string() }),
  stop: z.object({}),
} as const;
export type Method = keyof typeof CALLS;

/** What calls answer with. */
export const ANSWERS = {
  start: z.unknown(),
  /** The state of the page's connection, as the page names it. */
  ping: z.object({ state: z.string().nullable() }),
  /** Without an id when the library did not say which message it became. */
  send: z.object({ id: z.string().optional() }),
  edit: z.object({ id: z.string().optional() }),
  findSent: z.object({ id: z.string().optional() }),
  media: bytes,
  stop: z.unknown(),
} as const;
export type Answer<Name extends Method> = z.infer<(typeof ANSWERS)[Name]>;
