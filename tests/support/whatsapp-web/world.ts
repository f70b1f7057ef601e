import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { startDouble } from './double-server.ts';

/** The shapes WhatsApp Web had in 2026: the key's joined string as `_serialized`, as `$1`, and `$1` with the inner `__x_id`. */
export const SHAPES = ['classic', 'dollar-one', 'x-id'] as const;
export type Shape = (typeof SHAPES)[number];

/** What the page sent to somebody. */
const sent = z.object({
  key: z.object({ fromMe: z.boolean(), remote: z.string(), id: z.string() }),
  t: z.number(),
  type: z.string(),
  body: z.string().optional(),
  caption: z.string().optional(),
  directPath: z.string().optional(),
  pollName: z.string().optional(),
  pollOptions: z.array(z.object({ name: z.string(), localId: z.number() })).optional(),
  quotedStanzaID: z.string().optional(),
});
export type Sent = z.infer<typeof sent>;

/** What somebody sends to us, besides who they are. */
export interface Sending {
  readonly id?: string;
  readonly type?: string;
  readonly body?: string;
  readonly photo?: Buffer;
  readonly caption?: string;
  readonly expired?: boolean;
  readonly album?: string;
  readonly quotes?: string;
  readonly name?: string;
}

interface Chat {
  readonly id: string;
  readonly name: string;
  unreadCount: number;
  readonly messages: object[];
}

/** The phones and WhatsApp's servers, behind the page. Everything outlives the browser, as it does in the world. */
export async function openWorld(shape: Shape) {
  const chats: Chat[] = [];
  const media = new Map<string, Buffer>();
  const outbox: Sent[] = [];
  const edits: { readonly id: string; readonly body: string }[] = [];
  const unknownModules: string[] = [];
  const state = {
    ref: 'ref-1',
    session: undefined as string | undefined,
    phones: {} as Record<string, string>,
    missingModules: [] as string[],
    noEdits: false,
    neverAnswers: false,
    hidesOwn: false,
    /** What becomes of the next things we send: -1 is a failure. */
    nextAck: 1,
    opened: 0,
    seen: [] as string[],
    /** Whether the page waits for a phone to scan its code. */
    asked: false,
  };
  let behaves: () => void = () => undefined;
  const facts = { shape, me: '919000000009@c.us', lid: '90000000000009@lid' };
  const server = await startDouble({
    media,
    world: () => {
      const { nextAck, opened, seen, asked, ...told } = state;
      return { ...facts, ...told, chats };
    },
    heard(report) {
      if (report.kind === 'asked') state.asked = true;
      if (report.kind === 'behaves') behaves();
      if (report.kind === 'unknownModule') unknownModules.push(String(report.name));
      if (report.kind === 'opened') state.opened += 1;
      if (report.kind === 'leftPage') state.session = undefined;
      if (report.kind === 'seen') {
        state.seen.push(String(report.chat));
        chatWith(String(report.chat)).unreadCount = 0;
      }
      if (report.kind === 'edited') edits.push({ id: String(report.id), body: String(report.body) });
      if (report.kind !== 'sent') return undefined;
      const message = sent.parse(report);
      outbox.push(message);
      chatWith(message.key.remote).messages.push({ ...message, from: facts.me, to: message.key.remote, ack: 1 });
      return { ack: state.nextAck };
    },
  });

  function chatWith(id: string): Chat {
    const known = chats.find((chat) => chat.id === id);
    if (known !== undefined) return known;
    const made = { id, name: id, unreadCount: 0, messages: [] };
    chats.push(made);
    return made;
  }

  return {
    state,
    outbox,
    edits,
    unknownModules,
    isOpen: server.isOpen,
    hosts: server.hosts,
    order: server.order,
    /** What the browser must be told to take this for the world. */
    launch: {
      acceptInsecureCerts: true,
      args: ['--no-sandbox', `--host-resolver-rules=MAP * 127.0.0.1:${server.port}`],
    },
    /** Changes how the page behaves, now and when it is opened again. Resolves when an open page has changed. */
    async behave(changes: Partial<typeof state>): Promise<void> {
      Object.assign(state, changes);
      if (!server.isOpen()) return;
      const changed = new Promise<void>((resolve) => {
        behaves = resolve;
      });
      server.order({ do: 'behave', changes });
      await changed;
    },
    /** The owner scans the code with the phone. */
    scan() {
      state.session = randomUUID();
      server.order({ do: 'link', session: state.session });
    },
    /** Somebody writes; it reaches the page at once, or waits until there is one. Gives the key's joined string. */
    write(from: string, sending: Sending): string {
      const id = sending.id ?? `3A${randomUUID().replaceAll('-', '').slice(0, 18).toUpperCase()}`;
      const message = buildIncoming(from, id, sending, media);
      const chat = chatWith(from);
      chat.messages.push(message);
      chat.unreadCount += 1;
      server.order({ do: 'message', message });
      return `false_${from}_${id}`;
    },
    /** The exact bytes that were uploaded for a photo. */
    bytesOf: (message: Sent) => media.get(message.directPath ?? ''),
    close: server.close,
  };
}

export type World = Awaited<ReturnType<typeof openWorld>>;

function buildIncoming(from: string, id: string, sending: Sending, media: Map<string, Buffer>): object {
  const key = { fromMe: false, remote: from, id };
  const said = { body: sending.body, caption: sending.caption, notifyName: sending.name ?? 'মিনতি' };
  const common = { key, from, to: '919000000009@c.us', t: Math.floor(Date.now() / 1_000), ...said };
  const album = sending.album === undefined ? {} : { parentMsgKey: { fromMe: false, remote: from, id: sending.album } };
  const quoted = sending.quotes === undefined ? {} : { quotedStanzaID: sending.quotes, quotedParticipant: common.to };
  if (sending.photo === undefined) return { ...common, ...quoted, type: sending.type ?? 'chat' };
  const directPath = `/double/media/in-${id}`;
  if (sending.expired !== true) media.set(directPath, sending.photo);
  const picture = { directPath, mimetype: 'image/jpeg', size: sending.photo.length, expired: sending.expired };
  return { ...common, ...quoted, ...album, type: 'image', mimetype: 'image/jpeg', media: picture };
}
