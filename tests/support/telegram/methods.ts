import { z } from 'zod';
import type { openChats, ShownMessage } from './chats.ts';
import type { ApiNo } from './limits.ts';
import { type ReadRequest, type Upload, uploadNamed } from './requests.ts';

type Chats = ReturnType<typeof openChats>;
type Answer = { readonly result: unknown } | ApiNo;

const bad = (why: string): ApiNo => ({ error_code: 400, description: `Bad Request: ${why}` });
const item = z.looseObject({ type: z.string(), media: z.unknown(), caption: z.string().optional() });
const rows = <Button extends z.ZodType>(button: Button) => z.array(z.array(button)).optional();
/** Buttons under the message, or in place of the phone's letters, or nothing there any more. */
const keyboards = {
  inline_keyboard: rows(z.looseObject({ text: z.string(), callback_data: z.string() })),
  keyboard: rows(z.looseObject({ text: z.string(), request_contact: z.boolean().optional() })),
  remove_keyboard: z.literal(true).optional(),
};
const body = z.looseObject({
  chat_id: z.number().optional(),
  message_id: z.number().optional(),
  text: z.string().optional(),
  caption: z.string().optional(),
  media: z.union([z.array(item), item]).optional(),
  reply_parameters: z.looseObject({ message_id: z.number() }).optional(),
  reply_markup: z.looseObject({ ...keyboards }).optional(),
});
type Body = z.infer<typeof body>;

/** Methods that put something on a screen, as the real server answers them. */
export function showOnScreen(method: string, request: ReadRequest, chats: Chats): Answer | undefined {
  if (!/^(send(Message|Photo|MediaGroup|Voice)|edit|deleteMessage)/.test(method)) return undefined;
  const read = body.parse(request.body);
  const chat = read.chat_id ?? 0;
  const person = chats.people.get(chat);
  if (person === undefined) return bad('chat not found');
  if (person.blocked) return { error_code: 403, description: 'Forbidden: bot was blocked by the user' };
  const keep = (value: unknown) => keepFile(value, request.uploads, chats);
  if (method === 'deleteMessage')
    return chats.remove(chat, read.message_id ?? 0) ? { result: true } : bad('message to delete not found');
  if (method.startsWith('edit')) return edit(chat, read, keep, chats);
  const { keyboard, remove_keyboard: isRemoved } = read.reply_markup ?? {};
  if (isRemoved) chats.keyboards.delete(chat);
  if (keyboard !== undefined) chats.keyboards.set(chat, keyboard.flat());
  if (method !== 'sendMediaGroup') {
    const file = keep(request.body.photo ?? request.body.voice);
    if (method !== 'sendMessage' && file === undefined) return bad('wrong remote file identifier specified');
    const voice = method === 'sendVoice' ? file : undefined;
    const message = shownOf(read, {
      id: chats.nextMessage(),
      photos: method === 'sendPhoto' && file ? [file] : [],
      voice,
    });
    chats.show(chat, message);
    return { result: asMessage(chat, message) };
  }
  const items = z.array(item).parse(read.media);
  const kept = items.map((each) => keep(each.media));
  if (kept.includes(undefined)) return bad('wrong remote file identifier specified');
  const album = items.map((each, index) =>
    shownOf(
      { ...read, caption: each.caption },
      { id: chats.nextMessage(), photos: [kept[index] ?? ''], voice: undefined },
    ),
  );
  for (const message of album) chats.show(chat, message);
  return { result: album.map((message) => asMessage(chat, message)) };
}

function edit(chat: number, read: Body, keep: (value: unknown) => string | undefined, chats: Chats): Answer {
  const message = chats.find(chat, read.message_id ?? 0);
  if (message === undefined) return bad('message to edit not found');
  if (read.reply_markup !== undefined && read.reply_markup.inline_keyboard === undefined)
    return bad('inline keyboard expected');
  const medium = read.media === undefined || Array.isArray(read.media) ? undefined : read.media;
  if (medium === undefined && message.photos.length > 0) return bad('there is no text in the message to edit');
  if (medium !== undefined && message.photos.length === 0) return bad("message can't be edited");
  const file = medium === undefined ? undefined : keep(medium.media);
  if (medium !== undefined && file === undefined) return bad('wrong remote file identifier specified');
  const next = shownOf(medium === undefined ? read : { ...read, caption: medium.caption }, {
    id: message.message_id,
    photos: file === undefined ? [] : [file],
    voice: undefined,
  });
  const same =
    JSON.stringify([message.text, message.photos, message.choices]) ===
    JSON.stringify([next.text, next.photos, next.choices]);
  if (same)
    return bad(
      'message is not modified: specified new message content and reply markup are exactly the same as a current content',
    );
  Object.assign(message, { text: next.text, photos: next.photos, choices: next.choices, edits: message.edits + 1 });
  return { result: asMessage(chat, message) };
}

function keepFile(value: unknown, uploads: ReadonlyMap<string, Upload>, chats: Chats): string | undefined {
  const upload = uploadNamed(value, uploads);
  if (upload !== undefined) return chats.keepFile(upload.bytes);
  return typeof value === 'string' && chats.files.has(value) ? value : undefined;
}

function shownOf(
  read: Body,
  { id, photos, voice }: { id: number; photos: readonly string[]; voice: string | undefined },
): ShownMessage {
  const choices =
    read.reply_markup?.inline_keyboard?.flat().map((one) => ({ label: one.text, data: one.callback_data })) ?? [];
  const text = read.text ?? read.caption ?? '';
  return { message_id: id, text, photos, voice, choices, repliesTo: read.reply_parameters?.message_id, edits: 0 };
}

function asMessage(chat: number, { message_id, text, photos, voice }: ShownMessage): object {
  const size = (file_id: string, width: number) => ({ file_id, file_unique_id: file_id, width, height: width });
  return {
    message_id,
    date: Math.floor(Date.now() / 1000),
    chat: { id: chat, type: 'private' },
    ...(photos.length > 0
      ? { photo: photos.flatMap((file) => [size(`${file}s`, 90), size(file, 800)]), caption: text }
      : voice !== undefined
        ? { voice: { file_id: voice, file_unique_id: voice, duration: 1 } }
        : { text }),
  };
}
