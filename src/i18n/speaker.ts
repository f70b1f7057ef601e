import { createInstance, type i18n } from 'i18next';
import type { Offer, Param, Reply } from '../conversation/reply.ts';
import type { Choice, OutgoingMessage, Purpose } from '../messages/outgoing.ts';
import { readLocales } from './locales.ts';
import { fillTemplate, readTemplates } from './templates.ts';
import { sayValue, type TermName } from './values.ts';

/** Turns replies into messages in one language. */
export interface Speaker {
  readonly languages: readonly string[];
  /** One sentence as text. */
  text(reply: Reply, language: string): string;
  /** Several sentences as one message: notes first, the last offers as choices. `sheet` is the drawn picture of a short list. */
  message(replies: readonly Reply[], language: string, purpose: Purpose, sheet?: string): OutgoingMessage;
  /** The same sentence in the words agreed with a platform beforehand; undefined when none were, or they do not fit it. */
  template(reply: Reply, language: string, purpose: Purpose): OutgoingMessage | undefined;
}

/** Reads the locales and speaks them. Throws when a key or a placeholder is missing in a language. */
export function createSpeaker(folder: string, termName: TermName): Speaker {
  const locales = readLocales(folder);
  const books = readTemplates(folder);
  const languages = [...locales.keys()];
  const instance = createInstance();
  void instance.init({
    lng: 'bn',
    fallbackLng: 'bn',
    initAsync: false,
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false, skipOnVariables: true },
    returnNull: false,
    resources: Object.fromEntries([...locales].map(([language, sentences]) => [language, { translation: sentences }])),
  });
  const text = (reply: Reply, language: string) =>
    translate(instance, reply.key, reply.params, spoken(language), termName);
  const spoken = (language: string) => (locales.has(language) ? language : 'bn');
  const choicesOf = (offers: readonly Offer[], language: string) =>
    offers.map(
      ({ id, key, params, listed, asks }): Choice => ({
        id,
        label: translate(instance, key, params ?? {}, spoken(language), termName),
        ...(listed === undefined ? {} : { listed }),
        ...(asks === undefined ? {} : { asks }),
      }),
    );
  return {
    languages,
    text,
    message(replies, language, purpose, sheet) {
      const offers = replies.findLast((reply) => reply.offers.length > 0)?.offers ?? [];
      const choices = choicesOf(offers, language);
      const photos = sheet === undefined ? replies.flatMap((reply) => reply.photos) : [sheet];
      const paragraphs = replies.map((reply) => text(reply, language)).filter((part) => part !== '');
      const voice = replies.find((reply) => reply.voice !== undefined)?.voice;
      const words = { text: paragraphs.join('\n\n'), photos, choices, purpose, language: spoken(language) };
      return voice === undefined ? words : { ...words, voice };
    },
    template(reply, language, purpose) {
      const filled = fillTemplate(books, reply, language, (value) =>
        sayParam(instance, value, spoken(language), termName),
      );
      if (filled === undefined) return undefined;
      const { name, parameters, offers } = filled;
      const choices = choicesOf(offers, language);
      return { text: '', photos: [], choices, purpose, language, template: { name, parameters } };
    },
  };
}

function translate(
  instance: i18n,
  key: string,
  params: Readonly<Record<string, Param>>,
  language: string,
  termName: TermName,
): string {
  const values: Record<string, string | number> = {};
  for (const [name, param] of Object.entries(params)) {
    values[name] = sayParam(instance, param, language, termName);
    // i18next chooses the plural by the raw `count`; sentences show it as {{howMany}}.
    if (name === 'count' && typeof param === 'number') Object.assign(values, { count: param, howMany: values[name] });
  }
  return instance.t(key, { ...values, lng: language });
}

function sayParam(instance: i18n, param: Param, language: string, termName: TermName): string {
  if (typeof param === 'object' && 'reply' in param)
    return translate(instance, param.reply.key, param.reply.params, language, termName);
  if (typeof param === 'object' && 'lines' in param)
    return param.lines.map((line) => translate(instance, line.key, line.params, language, termName)).join('\n');
  return sayValue(param, language, termName);
}
