import { describe, expect, it } from 'vitest';
import { offer, say } from '../../src/conversation/reply.ts';
import { readLocales } from '../../src/i18n/locales.ts';
import { createSpeaker } from '../../src/i18n/speaker.ts';
import { readTemplates, templateName, valuesOf } from '../../src/i18n/templates.ts';
import { sayTerm } from '../../src/language/say-term.ts';

const FOLDER = new URL('../../locales/', import.meta.url).pathname;
const books = readTemplates(FOLDER);
const sentences = readLocales(FOLDER).get('bn') ?? {};
const speaker = createSpeaker(FOLDER, sayTerm);
const KNOCKS = ['knock.notice', 'knock.broadcast'];
const ALL = [...books].flatMap(([language, { templates, examples }]) =>
  Object.entries(templates).map(([key, template]) => ({ language, key, examples, ...template })),
);

it('has the same templates in Bengali, Hindi and English', () => {
  expect([...books.keys()].sort()).toEqual(['bn', 'en', 'hi']);
  const keys = [...books.values()].map(({ templates }) => Object.keys(templates).sort());
  expect(keys[1]).toEqual(keys[0]);
  expect(keys[2]).toEqual(keys[0]);
});

it('has one for every piece of news of an order, and a knock for all other notices and for broadcasts', () => {
  const news = Object.keys(sentences).flatMap((key) => /^(order\.news\..+?)(_one|_other)?$/.exec(key)?.[1] ?? []);
  const missing = [...new Set(news), ...KNOCKS].filter((key) => books.get('bn')?.templates[key] === undefined);
  expect(missing).toEqual([]);
});

describe.each(ALL)('$key in $language', ({ key, body, buttons, examples, language }) => {
  it('asks for nothing but what the sentence it stands for is given', () => {
    const sentence = sentences[key] ?? sentences[`${key}_other`] ?? '';
    const given = valuesOf(sentence);
    expect(valuesOf(body).filter((name) => !given.includes(name))).toEqual([]);
    expect(Object.keys(buttons).filter((name) => sentences[name] === undefined)).toEqual([]);
    expect(valuesOf(body).filter((name) => examples[name] === undefined)).toEqual([]);
  });

  // https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-review
  it('is written as Meta takes it', () => {
    expect(templateName(key)).toMatch(/^[a-z0-9_]{1,512}$/);
    expect(body.length).toBeLessThanOrEqual(700);
    expect(body).not.toMatch(/^\s*\{\{|\}\}\s*$|\}\}\s*\{\{|\n{3,}| {4,}|\t/);
    for (const label of Object.values(buttons)) expect(label.length).toBeLessThanOrEqual(25);
    const words = body
      .replace(/\{\{\w+\}\}/g, '')
      .split(/\s+/u)
      .filter((word) => /\p{L}/u.test(word)).length;
    expect(words).toBeGreaterThanOrEqual(2 * valuesOf(body).length + 1);
  });

  it('says its values in the order in which this language names them', () => {
    const params = Object.fromEntries(valuesOf(body).map((name) => [name, `«${name}»`]));
    const offers = Object.keys(buttons).map((name) => offer(`id/${name}`, name));
    const message = speaker.template(say(key, params, { offers }), language, 'notice');
    expect(message?.template).toEqual({
      name: templateName(key),
      parameters: valuesOf(body).map((name) => `«${name}»`),
    });
    expect(message?.choices.map((choice) => choice.id)).toEqual(Object.keys(buttons).map((name) => `id/${name}`));
  });
});

it('fills no template that lacks a value or a button', () => {
  expect(speaker.template(say('order.news.packed.buyer', { order: 'OR-1' }), 'bn', 'notice')).toBeUndefined();
  const sent = say('order.news.sent.buyer', { order: 'OR-1', kind: 'শাড়ি' });
  expect(speaker.template(sent, 'bn', 'notice')).toBeUndefined();
});

it('cuts no letter of a long address, and leaves room for the rest', () => {
  const values = { order: 'OR-1', kind: 'শাড়ি', code: 'TH-1', total: '₹১', name: 'রিনা', pin: '৭৩১২০৪' };
  const offers = [offer('a', 'order.move.accepted'), offer('d', 'order.move.declined')];
  const long = say('order.news.placed.seller', { ...values, address: 'ক্ষ্ম '.repeat(400) }, { offers });
  const address = speaker.template(long, 'bn', 'notice')?.template?.parameters[5] ?? '';
  expect(address).toMatch(/^(ক্ষ্ম )*ক্ষ্ম…$/);
  expect(address.length).toBeLessThanOrEqual(160);
});
