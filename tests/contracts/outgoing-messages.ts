import fc from 'fast-check';
import type { Choice, OutgoingMessage } from '../../src/messages/outgoing.ts';

/** A message with nothing in it but what the test names. */
export function buildMessage(parts: Partial<OutgoingMessage> = {}): OutgoingMessage {
  return { text: '', photos: [], choices: [], purpose: 'reply', language: 'bn', ...parts };
}

/** As many choices as asked for, labelled as people read them. */
export function buildChoices(count: number, label = 'লাল জামদানি'): readonly Choice[] {
  return Array.from({ length: count }, (_, index) => ({ id: `item.${index + 1}`, label: `${label} ${index + 1}` }));
}

function photos(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `hash${index + 1}`);
}

const LONG = 'লাল ঢাকাই জামদানি, ব্লাউজ পিস সহ। দাম ২৮০০ টাকা 👩‍👩‍👧‍👦!\n'.repeat(200);
const LONG_LABEL = 'লাল পাড় সাদা জমিনের ঢাকাই জামদানি শাড়ি';

/** Every kind of thing the haat says, one of each. */
export const KINDS: readonly { readonly name: string; readonly message: OutgoingMessage }[] = [
  { name: 'a line of text', message: buildMessage({ text: 'নমস্কার! কী খুঁজছেন?' }) },
  { name: 'a text longer than one message', message: buildMessage({ text: LONG }) },
  { name: 'a long text without a single space', message: buildMessage({ text: 'ক্ষ্ম'.repeat(2000) }) },
  { name: 'a photo with words', message: buildMessage({ text: 'লাল জামদানি', photos: photos(1) }) },
  { name: 'a photo alone', message: buildMessage({ photos: photos(1) }) },
  { name: 'a photo with too many words', message: buildMessage({ text: LONG.slice(0, 1500), photos: photos(1) }) },
  ...[2, 10, 11, 21].map((count) => ({
    name: `${count} photos with words`,
    message: buildMessage({ text: 'তাঁতের শাড়ি', photos: photos(count) }),
  })),
  ...[1, 2, 3, 4, 10, 11, 12, 13, 30].flatMap((count) => [
    { name: `${count} choices`, message: buildMessage({ text: 'কোনটা?', choices: buildChoices(count) }) },
    {
      name: `${count} choices under a photo`,
      message: buildMessage({ text: 'কোনটা?', choices: buildChoices(count), photos: photos(1) }),
    },
    {
      name: `${count} choices with long labels`,
      message: buildMessage({ text: 'কোনটা?', choices: buildChoices(count, LONG_LABEL), language: 'en' }),
    },
    {
      name: `${count} choices under three photos`,
      message: buildMessage({ text: 'কোনটা?', choices: buildChoices(count), photos: photos(3) }),
    },
    {
      name: `${count} choices after a long text`,
      message: buildMessage({ text: LONG.slice(0, 3000), choices: buildChoices(count) }),
    },
  ]),
  ...[2, 5].map((count) => ({
    name: `${count} choices with labels of whole sentences`,
    message: buildMessage({ text: 'কোনটা?', choices: buildChoices(count, LONG.slice(0, 150)) }),
  })),
  {
    name: 'a choice whose id is too long to travel',
    message: buildMessage({ text: 'কোনটা?', choices: [{ id: 'জামদানি'.repeat(40), label: 'জামদানি' }, ...buildChoices(1)] }),
  },
  {
    name: 'items that the text already numbers, with a way onward',
    message: buildMessage({
      text: '১. লাল জামদানি 1\n২. লাল জামদানি 2\n৩. লাল জামদানি 3\n৪. লাল জামদানি 4',
      photos: photos(1),
      choices: [...buildChoices(4).map((choice) => ({ ...choice, listed: true })), { id: 'more', label: 'আরও' }],
    }),
  },
  {
    name: 'a wish for her own number',
    message: buildMessage({
      text: 'নম্বরটা দেবেন?',
      choices: [{ id: 'number', label: '📱 আমার নম্বর পাঠাই', asks: 'phone' }],
    }),
  },
  {
    name: 'a wish for her own number beside other choices',
    message: buildMessage({
      text: 'নম্বরটা দেবেন?',
      choices: [{ id: 'number', label: '📱 আমার নম্বর পাঠাই', asks: 'phone' }, ...buildChoices(1)],
    }),
  },
  {
    name: 'a wish for her own number on the next page',
    message: buildMessage({
      text: 'নম্বরটা দেবেন?',
      replaces: '91',
      choices: [{ id: 'number', label: '📱 আমার নম্বর পাঠাই', asks: 'phone' }],
    }),
  },
  { name: 'choices without words', message: buildMessage({ choices: buildChoices(2) }) },
  {
    name: 'choices without words under an album',
    message: buildMessage({ choices: buildChoices(2), photos: photos(2) }),
  },
  { name: 'an answer to one message', message: buildMessage({ text: 'হ্যাঁ, আছে।', quotes: '101' }) },
  {
    name: 'a list turned to its next page',
    message: buildMessage({ text: '২য় পাতা', replaces: '91', choices: buildChoices(2) }),
  },
  {
    name: 'a photo turned to the next one',
    message: buildMessage({ text: 'পরেরটা', replaces: '91', photos: photos(1) }),
  },
  {
    name: 'a page too long to be turned',
    message: buildMessage({ text: LONG, replaces: '91', choices: buildChoices(2) }),
  },
  {
    name: 'a notice by template',
    message: buildMessage({
      text: 'আপনার শাড়ির অর্ডার এসেছে।',
      template: { name: 'order_placed', parameters: ['TH-4K7Q', 'দুই\nলাইন', ''] },
      choices: buildChoices(2, 'নিন'),
      purpose: 'notice',
    }),
  },
  ...[0, 1, 10, 11].map((count) => ({
    name: `a notice by template with ${count} choices`,
    message: buildMessage({
      text: 'আপনার শাড়ির অর্ডার এসেছে।',
      template: { name: 'order_placed', parameters: ['TH-4K7Q'] },
      choices: buildChoices(count),
      purpose: 'notice',
    }),
  })),
  { name: 'a voice note', message: buildMessage({ voice: 'voice1' }) },
  {
    name: 'a voice note with words and choices',
    message: buildMessage({ voice: 'voice1', text: 'শুনুন', choices: buildChoices(2) }),
  },
  { name: 'a voice note with photos', message: buildMessage({ voice: 'voice1', text: 'শুনুন', photos: photos(2) }) },
  { name: 'a name like markup', message: buildMessage({ text: '<b>&amp; *রিনা* _x_ `y`' }) },
];

const letters = fc.constantFrom(
  'ক্ষ',
  'শাড়ি ',
  'র্য',
  '👩‍👩‍👧‍👦',
  '👍🏽',
  '🇮🇳',
  'é',
  'a',
  '\n',
  ' ',
  '। ',
  '<b>',
  '\u200d',
  '\u202e',
);
const words = fc.array(letters, { maxLength: 60 }).map((parts) => parts.join(''));
const longWords = fc
  .tuple(fc.array(letters, { minLength: 1, maxLength: 20 }), fc.integer({ min: 1, max: 5000 }))
  .map(([parts, length]) => cutWellFormed(parts.join('').repeat(length).slice(0, length)));
const anyText = fc.oneof(words, longWords, fc.string({ unit: 'grapheme', maxLength: 300 }));
const id = fc.stringMatching(/^[a-z][a-z0-9.-]{0,62}$/);
const anyLabel = fc.oneof(words, longWords, anyText);
const choice = fc.oneof(
  { weight: 9, arbitrary: fc.record({ id, label: anyLabel }) },
  { weight: 1, arbitrary: fc.record({ id, label: anyLabel, asks: fc.constant('phone' as const) }) },
);
const choices = fc.uniqueArray(choice, {
  selector: (each) => each.id,
  maxLength: 14,
});
const hashes = fc.uniqueArray(fc.stringMatching(/^[0-9a-f]{8}$/), { maxLength: 13 });

/** Any message at all: Bengali, emoji, joiners, bidi marks, up to 5,000 units. */
export const anyMessage: fc.Arbitrary<OutgoingMessage> = fc
  .record({
    text: anyText,
    photos: hashes,
    choices,
    voice: fc.option(fc.constant('voice1'), { nil: undefined, freq: 4 }),
    quotes: fc.option(fc.constantFrom('77', 'false_919800000001@c.us_3EB0', 'callback:4382'), { nil: undefined }),
    replaces: fc.option(fc.constant('91'), { nil: undefined, freq: 3 }),
    template: fc.option(fc.record({ name: id, parameters: fc.array(anyText, { maxLength: 3 }) }), {
      nil: undefined,
      freq: 4,
    }),
    language: fc.constantFrom('bn', 'en', 'hi', 'xx'),
  })
  .map(({ text, photos: shown, choices: offered, language, ...optional }) =>
    buildMessage({
      text,
      photos: shown,
      choices: offered,
      language,
      ...(optional.voice === undefined ? {} : { voice: optional.voice }),
      ...(optional.quotes === undefined ? {} : { quotes: optional.quotes }),
      ...(optional.replaces === undefined ? {} : { replaces: optional.replaces }),
      ...(optional.template === undefined ? {} : { template: optional.template }),
    }),
  );

/** What we say is well-formed text; half a letter cannot come out of our own locales. */
function cutWellFormed(text: string): string {
  return text.isWellFormed() ? text : text.slice(0, -1);
}
