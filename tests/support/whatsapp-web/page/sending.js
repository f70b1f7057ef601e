import { chatWith, Message } from './collections.js';
import { report, world } from './server.js';

/** Adds a message of ours to its chat and sends it; whether it arrived is told by its ack alone. */
export function addAndSendMsgToChat(chat, fields) {
  if ('__x_id' in fields)
    throw new Error("Data passed to getter must include an id property (it's how we memoize) but got undefined");
  const message = new Message({ ...fields, mediaBlob: undefined });
  chatWith(chat.id).take(message);
  const sent = deliver(message);
  // Sent, and yet the page never says so.
  const shown = world.neverAnswers ? new Promise(() => undefined) : Promise.resolve();
  return [shown, sent];
}

async function deliver(message) {
  const { id, type, body, caption, pollName, pollOptions, directPath, quotedStanzaID } = message;
  const key = { fromMe: true, remote: String(id.remote), id: id.id };
  const content = { type, body, caption, pollName, pollOptions, directPath, quotedStanzaID };
  const { ack } = await report('sent', { key, t: message.t, ...content });
  message.set({ ack });
}

/** Changes the words of a message already sent. */
export async function sendMessageEdit(message, words) {
  message.set({ body: words });
  await report('edited', { id: message.id.id, body: words });
}

/** Fifteen minutes, as the real page allows. */
export function canEditText(message) {
  return message.id.fromMe && message.type === 'chat' && Date.now() / 1_000 - message.t < 900 && !world.noEdits;
}
