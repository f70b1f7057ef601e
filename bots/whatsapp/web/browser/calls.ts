import WAWebJS, { type Message } from 'whatsapp-web.js';
import { z } from 'zod';
import { type Answer, CALLS, GONE, type Method } from '../protocol.ts';
import { fillKey, messageJson } from './message-json.ts';
import type { Session } from './session.ts';
import { settleWithin } from './settle.ts';

const { MessageMedia, Poll } = WAWebJS;

type PageMethod = Exclude<Method, 'start' | 'stop'>;
type Calls = { readonly [Name in PageMethod]: (session: Session, params: unknown) => Promise<Answer<Name>> };

/** How long the page may take to show a message whose sending gave no id. */
const SHOWN_MS = 1_500;

/** What the haat may ask of the page. */
export const calls: Calls = {
  async ping({ client }) {
    const state = await client.pupPage?.evaluate("window.require('WAWebSocketModel').Socket.state ?? null");
    return { state: z.string().nullable().parse(state) };
  },

  async send(session, params) {
    const { to, content, options } = CALLS.send.parse(params);
    const mark = session.own.at(-1)?.id;
    const made = typeof content === 'string' ? content : 'file' in content ? media(content.file) : poll(content.poll);
    // Marking as seen inside the sending broke every send in January 2026: it is done apart, and may fail.
    const message = await session.client.sendMessage(to, made, { ...options, sendSeen: false });
    void session.client.sendSeen(to).catch(() => undefined); // only a courtesy to the sender
    // The types promise a message; after drift it is undefined though delivered.
    const id = message === undefined ? await ownSince(session, mark) : fillKey(message);
    return id === undefined ? {} : { id };
  },

  async edit({ client }, params) {
    const { messageId, content } = CALLS.edit.parse(params);
    const message = await client.getMessageById(messageId);
    if (message === null) return {};
    fillKey(message);
    const edited = await message.edit(content, { linkPreview: false });
    return edited === null ? {} : { id: messageId };
  },

  async findSent({ client }, params) {
    const { to, words, since } = CALLS.findSent.parse(params);
    const chat = await client.getChatById(to);
    const messages = await chat.fetchMessages({ limit: 20, fromMe: true });
    const found = messages.findLast((message) => message.timestamp >= since && wordsOf(message) === words);
    const id = found && fillKey(found);
    return id === undefined ? {} : { id };
  },

  async media({ client }, params) {
    const message = await client.getMessageById(CALLS.media.parse(params).messageId);
    if (message === null) throw new Gone();
    fillKey(message);
    const file = await message.downloadMedia();
    if (file == null) throw new Gone(); // expired on the phone: the library says undefined
    return Buffer.from(file.data, 'base64');
  },
};

/** The platform no longer has it. */
export class Gone extends Error {
  constructor() {
    super(GONE);
    this.name = GONE;
  }
}

function media(file: { readonly bytes: Uint8Array; readonly mimeType: string }): WAWebJS.MessageMedia {
  const name = file.mimeType.replace('/', '.');
  return new MessageMedia(file.mimeType, Buffer.from(file.bytes).toString('base64'), name, file.bytes.byteLength);
}

function poll({ name, options }: { readonly name: string; readonly options: readonly string[] }): WAWebJS.Poll {
  // The types want a secret of the caller's; the page draws its own when there is none.
  return new Poll(name, [...options], { allowMultipleAnswers: false } as WAWebJS.PollSendOptions);
}

/** The words by which a sent message is known again. */
function wordsOf(message: Message): string {
  return messageJson(message)?.body ?? '';
}

/** The id of the message of ours that the page showed since then; the calls come one at a time, so it is this one. */
async function ownSince(session: Session, mark: string | undefined): Promise<string | undefined> {
  const shown = async () => {
    while (session.own.at(-1)?.id === mark) await new Promise((resolve) => setTimeout(resolve, 25));
    return session.own.at(-1)?.id;
  };
  return settleWithin(SHOWN_MS, shown());
}
