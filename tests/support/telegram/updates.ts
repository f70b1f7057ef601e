import type { openChats } from './chats.ts';
import type { ApiNo } from './limits.ts';

type Chats = ReturnType<typeof openChats>;
type Answer = { readonly result: unknown } | ApiNo;

/** How long a tap and a search can be answered, in ms. */
const TAP_LIVES_MS = 150_000;
const QUERY_LIVES_MS = 30_000;
const DOWNLOAD_LIMIT = 20 * 1024 * 1024;

/** What people do, as updates: asked for by polling or delivered to a webhook, each until it is confirmed. */
export function openUpdates(chats: Chats, now: () => number) {
  let next = 900_000;
  let callbacks = 0;
  let asking: { readonly wake: () => void; readonly end: (answer: Answer) => void } | undefined;
  let webhook: { readonly url: string; readonly secret: string } | undefined;
  let delivering = false;
  let closed = false;
  const queue: { readonly update_id: number; readonly [kind: string]: unknown }[] = [];
  const open = new Map<string, number>();
  const answered = new Set<string>();

  let held: Record<string, unknown>[] | undefined;

  const add = (update: Record<string, unknown>): number => {
    if (held !== undefined) return held.push(update);
    next += 1;
    queue.push({ update_id: next, ...update });
    asking?.wake();
    void deliver();
    return next;
  };
  async function deliver(): Promise<void> {
    if (delivering || webhook === undefined) return;
    delivering = true;
    for (let tries = 0; queue.length > 0 && webhook !== undefined && !closed; ) {
      const [update] = queue;
      const headers = { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': webhook.secret };
      const taken = await fetch(webhook.url, { method: 'POST', headers, body: JSON.stringify(update) }).then(
        (response) => response.ok,
        () => false,
      );
      tries = taken ? 0 : tries + 1;
      if (taken) queue.splice(queue.indexOf(update as (typeof queue)[number]), 1);
      // The first repeat comes at once, the next after 2, 4, 8 … here hundredths of the real seconds.
      else if (tries > 1) await new Promise((resolve) => setTimeout(resolve, 10 * 2 ** Math.min(tries, 6)));
    }
    delivering = false;
  }
  const envelope = (person: number, extra: Record<string, unknown>) => {
    const { name, language } = chats.person(person);
    return {
      message_id: chats.nextMessage(),
      date: Math.floor(now() / 1000),
      chat: { id: person, type: 'private', first_name: name },
      from: { id: person, is_bot: false, first_name: name, language_code: language },
      ...extra,
    };
  };
  const photo = (bytes: Buffer) => {
    const file_id = chats.keepFile(bytes);
    const size = (id: string, width: number) => ({ file_id: id, file_unique_id: id, width, height: width });
    return { photo: [size(`${file_id}s`, 90), size(file_id, 800)] };
  };
  return {
    add,
    pending: () => queue.length,
    waiting: (): readonly object[] => queue,
    webhook: () => webhook,
    say: (person: number, text: string, extra: Record<string, unknown> = {}) =>
      add({ message: envelope(person, { text, ...extra }) }),
    message: (person: number, content: Record<string, unknown>) => add({ message: envelope(person, content) }),
    sendPhoto: (person: number, bytes: Buffer, extra: Record<string, unknown> = {}) =>
      add({ message: envelope(person, { ...photo(bytes), ...extra }) }),
    /** Updates of their own with one group's name and no end mark; a `group` that came before goes on. */
    sendAlbum(
      person: number,
      pictures: readonly Buffer[],
      captions: Readonly<Record<number, string>> = {},
      group = `album${next}`,
    ) {
      const media_group_id = group;
      return pictures.map((bytes, index) => {
        const caption = captions[index + 1];
        return add({
          message: envelope(person, { ...photo(bytes), media_group_id, ...(caption === undefined ? {} : { caption }) }),
        });
      });
    },
    tap(person: number, message_id: number, data: string): string {
      callbacks += 1;
      const id = `tap${callbacks}`;
      open.set(id, now() + TAP_LIVES_MS);
      const { name, language } = chats.person(person);
      const from = { id: person, is_bot: false, first_name: name, language_code: language };
      add({
        callback_query: {
          id,
          from,
          chat_instance: '1',
          data,
          message: { message_id, date: 0, chat: { id: person, type: 'private' } },
        },
      });
      return id;
    },
    /** Taps the button that hands over her own card. Telegram writes the number with or without its plus sign. */
    shareNumber(person: number, phone_number: string): void {
      if (!chats.keyboards.get(person)?.some((button) => button.request_contact === true))
        throw new Error('Expected a button that asks for a number');
      const { name } = chats.person(person);
      add({ message: envelope(person, { contact: { phone_number, first_name: name, user_id: person } }) });
    },
    query(person: number, text: string, offset = ''): string {
      callbacks += 1;
      const id = `query${callbacks}`;
      open.set(id, now() + QUERY_LIVES_MS);
      add({ inline_query: { id, from: { id: person, is_bot: false, first_name: 'x' }, query: text, offset } });
      return id;
    },
    block(person: number, blocked: boolean) {
      chats.person(person).blocked = blocked;
      const member = (status: string) => ({ user: { id: 1, is_bot: true, first_name: 'TantHaat' }, status });
      const [before, after] = blocked ? ['member', 'kicked'] : ['kicked', 'member'];
      add({
        my_chat_member: {
          ...envelope(person, {}),
          old_chat_member: member(before ?? ''),
          new_chat_member: member(after ?? ''),
        },
      });
    },
    /** What is done here arrives the other way round: a tap and a text of one person wait in queues of their own. */
    swapped(act: () => void) {
      held = [];
      act();
      const late = held.reverse();
      held = undefined;
      for (const update of late) add(update);
    },
    /** Forgets what waits, as if somebody had confirmed it. */
    forget: () => void queue.splice(0),
    /** Lets a tap or a search grow too old to be answered. */
    expire: (id: string) => void open.set(id, 0),
    wasAnswered: (id: string) => answered.has(id),
    async ask(body: Readonly<Record<string, unknown>>): Promise<Answer> {
      if (webhook !== undefined)
        return { error_code: 409, description: "Conflict: can't use getUpdates method while webhook is active" };
      asking?.end({ error_code: 409, description: 'Conflict: terminated by other getUpdates request' });
      const offset = Number(body.offset ?? 0);
      while (queue[0] !== undefined && queue[0].update_id < offset) queue.shift();
      if (queue.length === 0 && !closed) {
        const ended = await new Promise<Answer | undefined>((resolve) => {
          const timer = setTimeout(() => resolve(undefined), Number(body.timeout ?? 0) * 1000);
          asking = {
            wake: () => resolve(undefined),
            end: (answer) => resolve(answer),
          };
          timer.unref();
        });
        if (ended !== undefined) return ended;
      }
      return { result: queue.slice(0, Number(body.limit ?? 100)) };
    },
    setWebhook(body: Readonly<Record<string, unknown>>): true {
      const { url, secret_token: secret } = body;
      webhook = typeof url === 'string' && url !== '' ? { url, secret: String(secret ?? '') } : undefined;
      void deliver();
      return true;
    },
    getFile(id: string): Answer {
      const bytes = chats.files.get(id);
      if (bytes === undefined) return { error_code: 400, description: 'Bad Request: invalid file_id' };
      if (bytes.length > DOWNLOAD_LIMIT) return { error_code: 400, description: 'Bad Request: file is too big' };
      return { result: { file_id: id, file_unique_id: id, file_size: bytes.length, file_path: id } };
    },
    answerTap(id: string): Answer {
      return answerOnce(id, 'query is too old and response timeout expired or query ID is invalid');
    },
    answerQuery(id: string): Answer {
      return answerOnce(id, 'query is too old and response timeout expired or query ID is invalid');
    },
    close() {
      closed = true;
      asking?.wake();
    },
  };

  function answerOnce(id: string, why: string): Answer {
    if ((open.get(id) ?? 0) <= now() || answered.has(id))
      return { error_code: 400, description: `Bad Request: ${why}` };
    answered.add(id);
    return { result: true };
  }
}
