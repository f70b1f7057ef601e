import { z } from 'zod';
import type { UnreadMessage } from '../src/conversation/desk-view.ts';
import { defineFlow, finish, leave, next, pass } from '../src/conversation/flow.ts';
import type { Look } from '../src/conversation/look.ts';
import { listedOffer, type Reply, say } from '../src/conversation/reply.ts';

const KINDS = ['sticker', 'video', 'document', 'poll', 'contact', 'audio', 'animation'] as const;
const INDIA = 'Asia/Kolkata';

/** Messages of kinds the haat cannot read: what kind and when, and a way to ask its sender what it was. */
export const unread = defineFlow({
  name: 'unread',
  parkable: false,
  draft: z.object({}),
  begin: (_start, look) => (look.desk === undefined ? leave(say('staff.notYours')) : next({})),
  steps: {
    choice: {
      context: 'orders',
      ask: (_draft, look) => sayUnread(look),
      read: ({ choice }) =>
        choice?.startsWith('ask/') === true
          ? finish({ do: 'reachOut', with: { about: 'unread', id: choice.slice('ask/'.length) } })
          : pass,
    },
  },
});

async function sayUnread(look: Look): Promise<Reply> {
  const messages = (await look.desk?.unread()) ?? [];
  if (messages.length === 0) return say('unread.none');
  const lines = messages.map((message, index) => sayLine(message, index + 1, look));
  const offers = messages.map(({ id }, index) => listedOffer(`ask/${id}`, 'unread.choice', { number: index + 1 }));
  return say('unread.list', { lines: { lines } }, { offers });
}

function sayLine({ kind, at, chat }: UnreadMessage, number: number, look: Look): Reply {
  const known = KINDS.find((one) => kind.startsWith(one)) ?? 'other';
  const format = { timeZone: INDIA, day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit' } as const;
  const time = new Intl.DateTimeFormat(`${look.person.language}-IN`, format).format(at);
  return say('unread.line', { number, time, chat, kind: { reply: say(`unread.kind.${known}`) } });
}
