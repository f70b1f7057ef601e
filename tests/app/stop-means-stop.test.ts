import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { deliver } from '../../src/app/deliver.ts';
import { openPhones } from '../support/phones.ts';
import { buildPicture } from '../support/pictures.ts';
import { freshStore } from '../support/store.ts';

const test = await freshStore(20);
const phones = openPhones(test);
const HOUR_MS = 60 * 60 * 1_000;
let picture = 0;

async function list(): Promise<void> {
  picture += 1;
  await phones.say('weaver', { photos: [await buildPicture(picture)], text: `লাল জামদানি শাড়ি ${900 + picture} টাকা ৩ পিস` });
  await phones.say('weaver', { choose: 'publish' });
}

async function beginBroadcast(): Promise<void> {
  picture += 1;
  const { id: chatId, personId } = await test.db.chat.findFirstOrThrow({ where: { chatId: 'weaver' } });
  const content = { words: { bn: `মেলার খবর ${picture}` }, photos: [], items: [] };
  const now = test.clock.now();
  await test.store.change(async (changes) => {
    const made = { content, audience: { kind: 'all' }, createdBy: personId, chatId, now } as const;
    await changes.moveBroadcast(await changes.createBroadcast(made), 'running', now);
  });
  await phones.cast(0);
}

const newestAnswer = async (phone: string) => {
  const consent = await test.db.consent.findFirst({
    where: { person: { chats: { some: { chatId: phone } } } },
    orderBy: { id: 'desc' },
  });
  return consent?.answer;
};

beforeAll(async () => {
  await list();
  await phones.say('weaver', 'মালতী বসাক, ফুলিয়া');
  await phones.say('weaver', { choose: 'weaver' });
});

describe('a stop', () => {
  it('lets no marketing leave after it, whatever is said and done before and after', async () => {
    const leaks: string[] = [];
    const send = phones.channel.send.bind(phones.channel);
    phones.channel.send = async (to, call) => {
      const answer = call.body.purpose === 'broadcast' ? await newestAnswer(to.chatId) : 'given';
      if (answer !== 'given') leaks.push(`${to.chatId} was told news after "${answer}"`);
      return send(to, call);
    };
    const action = fc.record({
      who: fc.constantFrom('p1', 'p2'),
      what: fc.constantFrom(
        ...['agree', 'agree', 'wish', 'yes', 'stop', 'hello', 'bare'],
        ...['list', 'wait', 'off', 'cast', 'cast', 'one'],
      ),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(action, { minLength: 4, maxLength: 14 }), async (actions) => {
        for (const { who, what } of actions) {
          if (what === 'wish' || what === 'agree') await phones.say(who, 'জামদানি এলে জানাবেন');
          if (what === 'yes' || what === 'agree') await phones.say(who, 'হ্যাঁ');
          if (what === 'stop') await phones.say(who, 'বন্ধ');
          if (what === 'hello') await phones.say(who, 'নমস্কার');
          if (what === 'bare') await phones.say(who, '১');
          if (what === 'off') await phones.post(who, { text: 'STOP' });
          if (what === 'list') await list();
          // Staff begin a broadcast, whose messages go out one by one between everything else.
          if (what === 'cast') await beginBroadcast();
          if (what === 'one') await phones.cast(1);
          if (what === 'wait') {
            test.clock.set(new Date(test.clock.now().getTime() + 27 * HOUR_MS));
            await phones.settle();
          }
        }
        await phones.cast();
        expect(leaks).toEqual([]);
      }),
      { numRuns: 15, seed: 20261123 },
    );
    phones.channel.send = send;
    const heard = (of: string) =>
      ['p1', 'p2'].flatMap(phones.seen).filter(({ keys: [key] }) => key?.startsWith(of) === true).length;
    expect(heard('broadcast.show')).toBeGreaterThan(0);
    expect(heard('news.')).toBeGreaterThan(0); // the walk did tell news: silence would prove nothing
  }, 300_000);

  it('holds while a broadcast is on its way: after the word is taken, not one more is claimed', async () => {
    test.clock.set(new Date('2027-03-01T11:00:00+05:30'));
    const people = Array.from({ length: 12 }, (_, index) => `b${index}`);
    for (const person of people) {
      await phones.say(person, 'সব নতুন জিনিস এলে জানাবেন');
      await phones.say(person, 'হ্যাঁ');
    }
    const chats = await test.db.chat.findMany({ where: { chatId: { in: people } } });
    await test.db.outboxRow.createMany({
      data: chats.flatMap(({ id }) =>
        Array.from({ length: 15 }, (_, index) => ({
          chatId: id,
          purpose: 'broadcast',
          method: 'show',
          body: { text: `খবর ${index}`, photos: [], choices: [], purpose: 'broadcast' },
          notBefore: test.clock.now(),
          createdAt: test.clock.now(),
        })),
      ),
    });
    const stoppedAt = new Map<string, Date>();
    const stops = chats.map(async (chat, index) => {
      await new Promise((resolve) => setTimeout(resolve, index * 4)); // spread over the sending
      await phones.post(chat.chatId, { text: 'বন্ধ' });
      stoppedAt.set(chat.id, test.clock.now());
    });
    const sending = chats.map((chat) => deliver({ ...phones.parts }, chat.id));
    await Promise.all([...stops, ...sending]);
    await phones.settle();
    const rows = await test.db.outboxRow.findMany({
      where: { chatId: { in: chats.map(({ id }) => id) }, purpose: 'broadcast' },
    });
    const late = rows.filter(
      (row) => row.claimedAt !== null && row.claimedAt > (stoppedAt.get(row.chatId) ?? row.claimedAt),
    );
    expect(late).toEqual([]);
    expect(rows.filter((row) => row.state === 'due' || row.state === 'claimed')).toEqual([]);
    expect(rows.some((row) => row.state === 'failed' && row.failure === 'stopped')).toBe(true);
    expect(rows.some((row) => row.state === 'sent')).toBe(true);
  });
});
