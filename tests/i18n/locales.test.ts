import { expect, it } from 'vitest';
import { say } from '../../src/conversation/reply.ts';
import { nameOfItem } from '../../src/conversation/say-item.ts';
import { LANGUAGES } from '../../src/domain/language.ts';
import { differences, readLocales } from '../../src/i18n/locales.ts';
import { createSpeaker } from '../../src/i18n/speaker.ts';
import { sayTerm } from '../../src/language/say-term.ts';
import { offeredKeys } from './labels.ts';

const FOLDER = new URL('../../locales/', import.meta.url).pathname;
const locales = readLocales(FOLDER);
const speaker = createSpeaker(FOLDER, sayTerm);

/** What a WhatsApp button holds, in the units it counts in. */
const BUTTON_LIMIT = 20;
/** Sentences that share a prefix with labels. */
const NO_LABEL = /\.(ask|unclear|changed|inWords)$/;

it('speaks every language that people can choose, and no other', () => {
  expect([...locales.keys()].sort()).toEqual([...LANGUAGES].sort());
});

it('says the same things with the same values in every language', () => {
  expect(differences(locales)).toEqual([]);
  const broken = new Map(locales).set('hi', { ...locales.get('hi'), 'words.yes': 'हाँ {{name}}', 'words.new': 'नया' });
  expect(differences(broken)).toEqual(['hi: unknown words.new', 'hi: words.yes needs {}, has {name}']);
});

it('leaves no sentence empty that Bengali says, and none in another script', () => {
  const foreign = {
    bn: /\p{Script=Devanagari}/u,
    en: /\p{Script=Devanagari}|\p{Script=Bengali}/u,
    hi: /\p{Script=Bengali}/u,
  };
  for (const language of LANGUAGES)
    for (const [key, sentence] of Object.entries(locales.get(language) ?? {})) {
      if (locales.get('bn')?.[key] !== '') expect(sentence.trim(), `${language} ${key}`).not.toBe('');
      if (!key.startsWith('language.')) expect(sentence, `${language} ${key}`).not.toMatch(foreign[language]);
    }
});

it('fits every label on a button', () => {
  const labels = offeredKeys();
  const all = [...locales].flatMap(([language, sentences]) =>
    Object.entries(sentences).map(([key, label]) => ({ language, key, label })),
  );
  const offered = all.filter(({ key }) => !NO_LABEL.test(key) && labels.some((label) => label.test(key)));
  expect(offered.length).toBeGreaterThan(200);
  const plain = offered.filter(({ label }) => !label.includes('{{'));
  expect(plain.filter(({ label }) => label.length > BUTTON_LIMIT)).toEqual([]);
});

it('lets a Hindi colour agree with the thing it colours', () => {
  const name = (kind: string, colour: string) =>
    speaker.text(say('item.title', { name: nameOfItem({ kind, weave: 'taant', colours: [colour] }) }), 'hi');
  expect([name('saree', 'blue'), name('gamchha', 'blue'), name('saree', 'red'), name('shawl', 'bottle_green')]).toEqual(
    ['नीली तांत साड़ी', 'नीला तांत गमछा', 'लाल तांत साड़ी', 'बोतल हरी तांत शॉल'],
  );
});

it('says numbers, money and plurals as Hindi readers write them', () => {
  expect(speaker.text(say('listItem.photos.more', { count: 1 }), 'hi')).toBe('1 फ़ोटो और मिली।');
  expect(speaker.text(say('listItem.photos.more', { count: 3 }), 'hi')).toBe('3 फ़ोटो और मिलीं।');
  const card = say('listItem.price.choice', { price: { money: 12_345_600 } });
  expect(speaker.text(card, 'hi')).toBe('₹1,23,456');
  expect(speaker.text(say('item.length', { length: { lengthCm: 550 } }), 'hi')).toBe('लंबाई: 5.5 मीटर');
  expect(speaker.text(say('myData.consent.given', { on: { day: '2026-11-23' } }), 'hi')).toContain('23 नवंबर 2026');
});
