import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { type Haat, openHaat } from '../../src/assemble.ts';
import { readConfig } from '../../src/config.ts';
import { call, Phone } from '../../src/converse/phone.ts';
import { silentLog } from '../../src/log.ts';
import { buildPicture } from '../support/pictures.ts';
import { freshStore } from '../support/store.ts';
import { type BotApi, openBotApi, TOKEN } from '../support/telegram/bot-api-double.ts';

const BUYER = 5551000021;
const HANDLES = ['Rahul', 'rahul_sen_91', String(BUYER), 'fulia-weaver-7'];
const test = await freshStore(10);
let telegram: BotApi;
let haat: Haat;
let weaver: Phone;

beforeAll(async () => {
  telegram = await openBotApi();
  telegram.chats.person(BUYER, 'Rahul', 'en');
  const port = await freePort();
  const env = {
    DATABASE_URL: test.connectionString,
    TELEGRAM_BOT_TOKEN: TOKEN,
    TELEGRAM_API_ROOT: telegram.root,
    PUBLIC_URL: `http://127.0.0.1:${port}`,
  };
  const config = readConfig(env, { home: test.folder, port, empty: true, simulator: true });
  haat = await openHaat(config, { log: silentLog, haatId: randomUUID() });
  const person = await call(`${haat.address}/simulator/people`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'fulia-weaver-7' }),
  });
  weaver = new Phone(z.object({ id: z.string() }).parse(person).id, 'fulia-weaver-7');
});
afterAll(async () => {
  await haat.close();
  await telegram.close();
});

async function freePort(): Promise<number> {
  const taken = await openBotApi();
  await taken.close();
  return Number(new URL(taken.root).port);
}

/** What a weaver on the simulator hears next, once she has done something. */
async function weaverHears(fields: Readonly<Record<string, string>>, photos: readonly string[] = []) {
  await weaver.post(haat.address, fields, { photos });
  await call(`${haat.address}/simulator/settle`, { method: 'POST' });
  return news();
}
async function news() {
  await weaver.look(haat.address);
  const last = weaver.seen.findLast(({ from }) => from === 'haat');
  if (last === undefined) throw new Error('Expected the haat to have spoken');
  return last;
}
const seen = () => telegram.chats.seen(BUYER);
async function buyerHears(act: () => unknown) {
  const before = seen().length;
  act();
  await expect.poll(() => seen().length, { timeout: 60_000, interval: 20 }).toBeGreaterThan(before);
  return seen().at(-1);
}
const taps = (data: string) => {
  const shown = seen().findLast(({ choices }) => choices.some((choice) => choice.data.startsWith(data)));
  const choice = shown?.choices.find((one) => one.data.startsWith(data));
  if (shown === undefined || choice === undefined) throw new Error(`Expected a button ${data}`);
  return buyerHears(() => telegram.updates.tap(BUYER, shown.message_id, choice.data));
};

it('lets a buyer on Telegram and a weaver elsewhere ask, answer, order and stop, neither seeing who the other is there', async () => {
  const photo = path.join(test.folder, 'saree.jpg');
  await writeFile(photo, await buildPicture(31));
  await weaverHears({ text: 'লাল ঢাকাই জামদানি ২৮০০ টাকা ২ পিস ব্লাউজ পিস সহ' }, [photo]);
  await weaverHears({ choiceId: 'publish' });
  await weaverHears({ text: 'মিনতি বসাক, ফুলিয়া' });
  const { text } = await weaverHears({ choiceId: 'weaver' });
  const [code = ''] = /TH-[0-9A-Z]{4}/.exec(text) ?? [];

  const shown = await buyerHears(() => telegram.updates.say(BUYER, code));
  expect(shown?.text).toContain(code);
  await taps('to/enquire/ask');
  const question = 'Is it soft? Write me on Telegram @rahul_sen_91 or call 9830012345';
  await buyerHears(() => telegram.updates.say(BUYER, question));
  await expect.poll(async () => (await news()).text, { timeout: 60_000 }).toContain('Is it soft');
  await buyerHears(() => weaver.post(haat.address, { text: 'হ্যাঁ দিদি, খুব নরম' }));
  expect(seen().at(-1)?.text).toContain('হ্যাঁ দিদি, খুব নরম');

  await buyerHears(() => telegram.updates.say(BUYER, code));
  await taps('to/placeOrder/start');
  const address = 'R. Sen, 12 Lake Road, Kolkata 700029';
  await buyerHears(() => telegram.updates.say(BUYER, address));
  if (
    !seen()
      .at(-1)
      ?.choices.some(({ data }) => data.startsWith('place'))
  )
    await buyerHears(() => telegram.updates.say(BUYER, '1'));
  await taps('place');
  await expect.poll(async () => (await news()).text, { timeout: 60_000 }).toMatch(/OR-[0-9A-Z]{5}/);
  await buyerHears(() => telegram.updates.say(BUYER, 'stop'));

  const toWeaver = weaver.seen.filter(({ from }) => from === 'haat').map((message) => message.text);
  for (const handle of [...HANDLES.slice(0, 3), '9830012345']) expect(toWeaver.join('\n')).not.toContain(handle);
  const toBuyer = seen()
    .map((message) => message.text)
    .join('\n');
  for (const handle of ['fulia-weaver-7', weaver.id]) expect(toBuyer).not.toContain(handle);
  expect(await test.db.order.count()).toBe(1);
});

it('was called by Telegram for all of that, polled for nothing, and broke no rule', () => {
  expect(telegram.updates.webhook()?.url).toBe(`${haat.address}/webhooks/telegram`);
  expect(telegram.calls.filter(({ method }) => method === 'getUpdates')).toEqual([]);
  expect(telegram.violations).toEqual([]);
});
