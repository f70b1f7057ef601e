import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { Reply } from '../conversation/reply.ts';
import { cutLabel } from '../messages/cut-text.ts';
import { TEMPLATES } from './locales.ts';

const template = z.object({
  body: z.string().min(1),
  /** The keys of the offers that are its buttons, with the words agreed for them. */
  buttons: z.record(z.string(), z.string()).default({}),
});
const book = z.object({ examples: z.record(z.string(), z.string()), templates: z.record(z.string(), template) });

/** The templates of one language by the key of the sentence they stand for, and an example of every value they need. */
export type TemplateBook = z.infer<typeof book>;

/** A template with its values: what a platform needs to send it. */
export interface FilledTemplate {
  readonly name: string;
  readonly parameters: readonly string[];
  /** Its buttons' offers, in the order agreed. */
  readonly offers: Reply['offers'];
}

/** No value may fill a message: an address is cut between letters, the order's number beside it never is. */
const VALUE_LIMIT = 160;

/** Reads what was agreed in each language; none where nothing was. */
export function readTemplates(folder: string): ReadonlyMap<string, TemplateBook> {
  const place = path.join(folder, TEMPLATES);
  const files = existsSync(place) ? readdirSync(place).filter((file) => file.endsWith('.json')) : [];
  return new Map(
    files.map((file) => [
      path.basename(file, '.json'),
      book.parse(JSON.parse(readFileSync(path.join(place, file), 'utf8'))),
    ]),
  );
}

/** The name a platform knows a template by: `order.news.sentTracked.buyer` is `order_news_sent_tracked_buyer`. */
export function templateName(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`).replaceAll('.', '_');
}

/** The names of the values a body needs, in the order in which it says them first. */
export function valuesOf(body: string): readonly string[] {
  return [...new Set([...body.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1] ?? ''))];
}

/** Fills the template of a sentence; undefined when there is none, or when the sentence lacks a value or a button of it. */
export function fillTemplate(
  books: ReadonlyMap<string, TemplateBook>,
  reply: Reply,
  language: string,
  sayValue: (value: Reply['params'][string]) => string,
): FilledTemplate | undefined {
  const found = books.get(language)?.templates[reply.key];
  if (found === undefined) return undefined;
  const values = allOf(valuesOf(found.body).map((name) => reply.params[name]));
  const offers = allOf(Object.keys(found.buttons).map((key) => reply.offers.find((offer) => offer.key === key)));
  if (values === undefined || offers === undefined) return undefined;
  const parameters = values.map((value) => cutLabel(sayValue(value), VALUE_LIMIT));
  return { name: templateName(reply.key), parameters, offers };
}

function allOf<T>(items: readonly (T | undefined)[]): readonly T[] | undefined {
  const there = items.filter((item) => item !== undefined);
  return there.length === items.length ? there : undefined;
}
