import { readFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { readTemplates } from '../../src/i18n/templates.ts';
import { metaTemplates } from '../../src/whatsapp/meta-templates.ts';
import { buildPicture } from '../support/pictures.ts';
import { freshStore } from '../support/store.ts';
import { envelope } from '../support/whatsapp-cloud/payloads.ts';
import { openCloudWorld } from '../support/whatsapp-cloud/world.ts';

const { connectionString, db } = await freshStore();
const world = await openCloudWorld(connectionString);
const { graph, meta, haat } = world;
const weaver = world.phone({ phone: '919830011111', userId: 'IN.2000111', name: 'মিনতি' });
const buyer = world.phone({ userId: 'IN.2000222', name: 'রিনা' }); // a person without a number
const DAY = 24 * 60 * 60_000;
let order = '';

for (const { name, language, components } of metaTemplates(
  readTemplates(new URL('../../locales/', import.meta.url).pathname),
)) {
  const [body, buttons] = components as { text: string; buttons?: unknown[] }[]; // our own printing
  const parameters = new Set(body?.text.match(/\{\{\d+\}\}/g)).size;
  graph.templates.set(`${name}/${language}`, { parameters, replies: buttons?.buttons?.length ?? 0 });
}

it('lets a weaver list a saree with two photos, over signed webhooks and Meta’s two-step media', async () => {
  const photos = [await buildPicture(1), await buildPicture(2)];
  const [card] = await weaver.sendsPhotos(photos, 'লাল ঢাকাই জামদানি ২৮০০ টাকা ১ পিস ব্লাউজ পিস সহ');
  expect(card?.photo).toBeDefined();
  await weaver.taps('ঠিক আছে');
  await weaver.says('মিনতি বসাক, ফুলিয়া');
  await weaver.taps('নিজে বুনি');
  const listing = await db.listing.findFirstOrThrow({ include: { photos: true } });
  expect(listing).toMatchObject({ state: 'published', weave: 'dhakai_jamdani', pricePaise: 280_000 });
  expect(listing.photos).toHaveLength(2);
  expect(await sharp(card?.photo).metadata()).toMatchObject({ format: 'jpeg' });
});

it('lets a buyer without a number find it and order it, and the weaver say yes by a tap', async () => {
  const [found] = await buyer.says('lal jamdani 3000 er moddhe');
  expect(found?.text).toContain('জামদানি');
  await buyer.taps('অর্ডার');
  await buyer.says('রিনা দাস, ১২ স্টেশন রোড, বোলপুর, পিন ৭৩১২০৪');
  const before = weaver.shown().length;
  await buyer.taps('হ্যাঁ');
  order = (await db.order.findFirstOrThrow()).code;
  expect(
    weaver
      .shown()
      .slice(before)
      .map(({ text }) => text)
      .join(),
  ).toContain('বোলপুর');
  await weaver.taps('হ্যাঁ, দেব');
  expect((await db.order.findFirstOrThrow()).state).toBe('accepted');
  expect(buyer.shown().at(-1)?.text).toContain(`OR-${order}`);
});

it('tells a buyer whose window has closed by an approved template, and goes on freely once she taps it', async () => {
  await world.pass(2 * DAY);
  await weaver.says('মেনু');
  await weaver.sends({
    type: 'interactive',
    interactive: { type: 'button_reply', button_reply: { id: `to/myOrders/packed/${order}`, title: 'প্যাক' } },
  });
  expect(buyer.shown().at(-1)?.template).toMatchObject({ name: 'order_news_packed_buyer' });
  expect(buyer.shown().at(-1)?.template?.values[0]).toContain(order);
  const [answer] = await buyer.says('ধন্যবাদ');
  expect(answer?.template).toBeUndefined();
});

it('takes a cart of the catalogue as a choice of its items', async () => {
  const listing = await db.listing.findFirstOrThrow();
  const copy = { ...listing, code: 'ZZ77', searchTokens: [], onHand: 5, held: 0, state: 'published' };
  const { id: _, ...data } = copy;
  await db.listing.create({ data });
  await db.listing.update({ where: { id: listing.id }, data: { onHand: 5, state: 'published' } });
  const items = ['ZZ77', listing.code, 'GONE'].map((code) => ({
    product_retailer_id: code,
    quantity: 1,
    item_price: 2800,
    currency: 'INR',
  }));
  const [offered] = await buyer.sends({ type: 'order', order: { catalog_id: '1', text: '', product_items: items } });
  expect(offered?.taps.map(({ id }) => id)).toEqual(
    expect.arrayContaining([expect.stringContaining('ZZ77'), expect.stringContaining(listing.code)]),
  );
  await buyer.sends({ type: 'interactive', interactive: { type: 'button_reply', button_reply: offered?.taps[0] } });
  expect(buyer.shown().at(-1)?.text).toContain('জামদানি');
});

it('follows her to her new number, with her order and her place in the conversation', async () => {
  await meta.deliver(
    envelope('106540352242922', {
      messages: [
        {
          from_user_id: 'IN.2000222',
          id: 'wamid.moved',
          timestamp: '1764057600',
          type: 'system',
          system: { type: 'user_changed_number', user_id: 'IN.2000999', previous_user_id: 'IN.2000222' },
        },
      ],
    }),
  );
  const moved = world.phone({ userId: 'IN.2000999', name: 'রিনা' });
  const [mine] = await moved.says('আমার অর্ডার');
  expect(mine?.text).toContain(order);
  expect(await db.person.count()).toBe(2);
});

it('hears of every message’s fate, in whatever order it is told', async () => {
  const last = graph.taken.filter(({ to }) => to === weaver.chatId).at(-1);
  const status = {
    id: last?.id,
    timestamp: '1764057600',
    recipient_id: '919830011111',
    recipient_user_id: 'IN.2000111',
  };
  for (const state of ['read', 'sent', 'delivered'])
    await meta.deliver(envelope('106540352242922', { statuses: [{ ...status, status: state }] }));
  expect(await db.outboxRow.findFirstOrThrow({ where: { platformId: last?.id ?? '' } })).toMatchObject({
    delivery: 'read',
  });
});

it('answers each delivery once, however often Meta repeats it', async () => {
  const before = buyer.shown().length + weaver.shown().length;
  const timestamp = String(Math.floor(haat.memory.clock.now().getTime() / 1000));
  const text = {
    id: 'wamid.twice',
    timestamp,
    type: 'text',
    text: { body: 'মেনু' },
    from: '919830011111',
    from_user_id: 'IN.2000111',
  };
  for (let time = 0; time < 5; time += 1)
    expect(await meta.deliver(envelope('106540352242922', { messages: [text] }))).toBe(200);
  await world.settle();
  expect(buyer.shown().length + weaver.shown().length).toBe(before + 1);
});

it('sent nothing that Meta refused, showed the ticks, and uploaded each picture once', () => {
  expect(graph.strangers).toEqual([]);
  expect(graph.seen.length).toBeGreaterThan(5);
  const pictures = new Set([...graph.files.values()].map(({ bytes }) => Buffer.from(bytes).toString('base64')));
  expect(graph.files.size - pictures.size).toBeLessThanOrEqual(2); // her own two photos, and ours of them
});

it('wrote no token, secret, number, name or word into the log or the queue', async () => {
  const log = readFileSync(path.join(world.home, 'haat.log'), 'utf8');
  const jobs = JSON.stringify(await db.$queryRaw`SELECT data::text FROM bullmq.job`.catch(() => []));
  for (const secret of [...world.secrets, '919830011111', 'IN.2000222', 'মিনতি', 'রিনা', 'বোলপুর', 'জামদানি'])
    for (const place of [log, jobs]) expect(place.includes(secret) ? secret : '').toBe('');
  expect(log).toContain('message kept');
});
