import { readFile } from 'node:fs/promises';
import WAWebJS, { type Client, type Message, type PollVote } from 'whatsapp-web.js';
import { z } from 'zod';
import { idText } from '../address.ts';
import type { Saying } from '../protocol.ts';
import { readBacklog } from './backlog.ts';
import { messageJson } from './message-json.ts';
import { createNames } from './names.ts';

/** A hand on the library's client, and what it last said of itself. */
export interface Session {
  readonly client: Client;
  /** The ids of what this account sent, newest last: also what the owner writes on the phone. */
  readonly own: readonly OwnMessage[];
  close(): Promise<void>;
}

/** A message of ours as the page showed it. */
export interface OwnMessage {
  readonly id: string;
  readonly words: string;
}

/** The first load of the page on a small machine and a slow line. */
const LOAD_MS = 60_000;
const KEPT_OWN = 50;

/** Opens WhatsApp Web in a browser of its own. Resolves when the page is there: linked, or with a code to scan. */
export async function openSession(
  options: { readonly folder: string; readonly launch: Readonly<Record<string, unknown>>; readonly since: number },
  say: (saying: Saying) => void,
): Promise<Session> {
  const { Client, LocalAuth } = WAWebJS;
  const client = new Client({
    authStrategy: new LocalAuth({ dataPath: options.folder }),
    puppeteer: options.launch,
    authTimeoutMs: LOAD_MS,
    // Meta's own page, always: a kept copy would be older than what its server speaks.
    webVersionCache: { type: 'none' },
  });
  const own: OwnMessage[] = [];
  let closing = false;
  const close = async () => {
    closing = true;
    // Asked before: once closing, the library no longer knows its browser.
    const gone = untilGone(client);
    await client.destroy();
    await gone;
  };
  listen(client, { ...options, own, say, isClosing: () => closing });
  // Initialising alone tells when a browser came to be, so it is watched from there.
  const started = client.initialize();
  try {
    await started;
  } catch (error) {
    await close().catch(() => undefined); // the first error is the one to tell; the library leaves its browser running
    throw error;
  }
  client.pupPage?.on('error', () => say({ kind: 'ended', reason: 'page crashed' }));
  client.pupBrowser?.on('disconnected', () => closing || say({ kind: 'ended', reason: 'browser gone' }));
  return { client, own, close };
}

/** The browser writes its profile to the end: puppeteer kills it when this process ends first, and with it what is unwritten. */
async function untilGone(client: Client): Promise<void> {
  const browser = client.pupBrowser?.process();
  if (browser == null || browser.exitCode !== null || browser.signalCode !== null) return;
  await new Promise((resolve) => browser.once('exit', resolve));
}

interface Ears {
  readonly since: number;
  readonly own: OwnMessage[];
  readonly say: (saying: Saying) => void;
  readonly isClosing: () => boolean;
}

function listen(client: Client, { since, own, say, isClosing }: Ears): void {
  const names = createNames(client);
  const told = new Set<string>();
  const tell = (event: string, details: Record<string, unknown>) =>
    say({ kind: 'event', payload: { event, at: new Date().toISOString(), ...details } });
  const tellMessage = async (message: Message) => {
    const json = messageJson(message);
    const id = json?.id._serialized;
    if (json === undefined || id === undefined || told.has(id)) return;
    told.add(id);
    tell('message', { message: json, ...(await names.phoneBehind(json.from)) });
  };
  client.on('qr', (text: string) => say({ kind: 'code', text }));
  client.on('message', (message: Message) => guarded(say, 'message', () => tellMessage(message)));
  client.on('message_create', (message: Message) => {
    const json = message.fromMe ? messageJson(message) : undefined;
    if (json?.id._serialized !== undefined) own.push({ id: json.id._serialized, words: json.body ?? '' });
    own.splice(0, own.length - KEPT_OWN);
  });
  client.on('message_ack', (message: Message, ack: number) =>
    guarded(say, 'message_ack', async () => tell('message_ack', { message: messageJson(message), ack })),
  );
  client.on('message_edit', (message: Message, newBody: unknown) =>
    guarded(say, 'message_edit', async () => tell('message_edit', { message: messageJson(message), newBody })),
  );
  client.on('vote_update', (vote: PollVote) =>
    guarded(say, 'vote_update', async () => {
      const read = readVote(vote);
      tell('vote_update', { vote: read, ...(await names.phoneBehind(read.voter)) });
    }),
  );
  client.on('disconnected', (reason: unknown) => isClosing() || say({ kind: 'ended', reason: String(reason) }));
  client.on('auth_failure', () => say({ kind: 'ended', reason: 'auth_failure' }));
  client.on('ready', () =>
    guarded(say, 'ready', async () => {
      const version = await client.getWWebVersion();
      const undone = list.parse(await inPage(client, 'compatibility')); // again after every reload of the page
      say({ kind: 'ready', version, undone, problems: list.parse(await inPage(client, 'self-check')) });
      await readBacklog(client, since, { tell: tellMessage, trouble: (reason) => say({ kind: 'trouble', reason }) });
    }),
  );
}

const list = z.array(z.string());

/** Runs one of our scripts in the page. As text: a compiler's inner names would not exist there. */
export async function inPage(client: Client, script: string, ...args: readonly unknown[]): Promise<unknown> {
  const source = await readFile(new URL(`page/${script}.js`, import.meta.url), 'utf8');
  const expression = source.trimEnd().replace(/;$/, '');
  const call = args.length === 0 ? expression : `(${expression})(...${JSON.stringify(args)})`;
  return client.pupPage?.evaluate(call);
}

/** The library's own vote misspells when it was made, and gives the voter as the page's object. */
function readVote(vote: PollVote) {
  const raw = z
    .object({
      voter: z.union([z.string(), z.object({ _serialized: z.string() })]),
      interractedAtTs: z.number().optional(),
      parentMessage: z.object({ id: z.record(z.string(), z.unknown()) }),
      selectedOptions: z.array(z.object({ name: z.string() })),
    })
    .parse(vote);
  const { voter, interractedAtTs: interactedAtTs, parentMessage, selectedOptions } = raw;
  return { voter: idText(voter), selectedOptions, interactedAtTs, parentMessage: { id: parentMessage.id } };
}

/** What the library hands us may have any shape tomorrow: a listener that fails is told of and stops nothing. */
function guarded(say: Ears['say'], what: string, act: () => Promise<void>): void {
  act().catch((error: unknown) => say({ kind: 'trouble', reason: `${what}: ${nameOf(error)}` }));
}

/** An error's name and no more: the page's messages may hold a number or words. */
export function nameOf(error: unknown): string {
  if (typeof error === 'string') return error; // the library throws a few fixed strings, such as 'auth timeout'
  if (!(error instanceof Error)) return 'no error';
  return HARMLESS.exec(error.message)?.[0] ?? error.name;
}

/** Of messages, only these sayings of the browser's own. */
const HARMLESS = /net::[A-Z_]+|Failed to launch the browser process|The browser is already running|Target closed/;
