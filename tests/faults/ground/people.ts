import { randomBytes } from 'node:crypto';
import { CODE_ALPHABET } from '../../../src/domain/codes.ts';
import { openPhotoFolder } from '../../../src/photos/keep.ts';
import { buildPicture } from '../../support/pictures.ts';
import type { Letter, Town } from './town.ts';

/** Somebody with WhatsApp who sells one thing and buys her neighbour's. */
export interface Townsman {
  readonly phone: string;
  readonly chatId: string;
  readonly personId: string;
  readonly sellerId: string;
  /** Of the thing she sells, without TH-. */
  readonly code: string;
}

const DAY_MS = 24 * 60 * 60 * 1_000;

/** Settles people in a town, each with a stall of three pieces; their codes are counted from `firstCode`. */
export async function settlePeople(
  town: Pick<Town, 'records' | 'home' | 'now'>,
  count: number,
  firstCode = 0,
): Promise<readonly Townsman[]> {
  const { db, store } = town.records;
  const now = town.now();
  const photos = openPhotoFolder(`${town.home}/photos`, store, { now: () => town.now() });
  const { hash } = await photos.keep(await buildPicture(1));
  const people: Townsman[] = [];
  for (let number = 0; number < count; number += 1) {
    const phone = `9198${String(30_000_000 + number)}`;
    const chat = { channel: 'whatsapp-cloud', chatId: phone, createdAt: now, windowClosesAt: new Date(+now + DAY_MS) };
    const person = await db.person.create({
      data: { name: 'মিনতি বসাক', language: 'bn', languageSettled: true, createdAt: now, chats: { create: chat } },
      include: { chats: true },
    });
    const code = codeOf(firstCode + number);
    const sellerId = await store.change(async (changes) => {
      const seller = { name: 'মিনতি বসাক', kind: 'weaver', district: 'nadia', place: 'phulia' } as const;
      const id = await changes.createSeller({ ...seller, personId: person.id, now });
      const facts = { kind: 'saree', weave: 'jamdani', colours: ['red'], borderColours: [], words: '', photos: [hash] };
      const price = { pricePaise: 280_000, priceUnit: 'piece' } as const;
      const rest = { searchTokens: ['jamdani'], onHand: 3, code, sellerId: id, personId: person.id, now };
      await changes.createListing({ ...facts, ...price, ...rest });
      return id;
    });
    people.push({ phone, chatId: person.chats[0]?.id ?? '', personId: person.id, sellerId, code });
  }
  return people;
}

function codeOf(number: number): string {
  const base = CODE_ALPHABET.length;
  return [base ** 3, base ** 2, base, 1].map((unit) => CODE_ALPHABET[Math.floor(number / unit) % base]).join('');
}

/** What one person writes, in the order she wrote it. `plain`: nothing depends on what stands beside it. */
export interface Line {
  readonly content: object;
  readonly plain: boolean;
}

/** Words. */
export function text(body: string): object {
  return { type: 'text', text: { body } };
}

/** A tap on a button. */
export function tap(id: string): object {
  return { type: 'interactive', interactive: { type: 'button_reply', button_reply: { id, title: id.slice(0, 20) } } };
}

const words = (body: string): Line => ({ content: text(body), plain: true });
const act = (content: object): Line => ({ content, plain: false });

/** Twenty messages: she looks about, orders her neighbour's saree, wishes for news and, with a picture, lists one more herself. */
export function scriptOf(neighbour: Townsman, mediaId: string | undefined): readonly Line[] {
  const listing =
    mediaId === undefined
      ? [words('সাহায্য'), words('আমার অর্ডার'), words('মেনু')]
      : [
          act(text('মেনু')),
          act({ type: 'image', image: { id: mediaId, mime_type: 'image/jpeg', caption: CAPTION } }),
          act(tap('publish')),
        ];
  return [
    ...[words('নমস্কার'), words('সাহায্য'), words(`TH-${neighbour.code}`), words('মেনু'), words('আমার অর্ডার')],
    ...[words('সাহায্য'), act(text('মেনু')), act(tap(`to/placeOrder/start/${neighbour.code}`))],
    ...[act(text('রিনা দাস, ১২ স্টেশন রোড, বোলপুর, পিন ৭৩১২০৪')), act(tap('place')), words('মেনু')],
    ...[act(text('নীল মসলিন ৫০০ টাকার নিচে এলে জানাবেন')), act(text('হ্যাঁ')), act(text('মেনু'))],
    ...listing,
    ...[words('সাহায্য'), words('আমার অর্ডার'), words('মেনু')],
  ];
}

const CAPTION = 'লাল ঢাকাই জামদানি ২৮০০ টাকা ১ পিস ব্লাউজ পিস সহ';

/** Letters of a script in the order written, a second apart, the last one now. */
export function lettersOf(phone: string, script: readonly Line[], now: Date): readonly Letter[] {
  const run = randomBytes(3).toString('hex');
  return script.map(({ content }, index) => ({
    id: `wamid.${run}.${phone}.${index}`,
    phone,
    content,
    sentAt: new Date(now.getTime() - (script.length - index) * 1_000),
  }));
}
