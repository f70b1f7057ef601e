import { z } from 'zod';
import { AUDIENCE_KINDS, MAX_BROADCAST_ITEMS, MAX_BROADCAST_PHOTOS, MAX_BROADCAST_WORDS } from '../domain/broadcast.ts';
import { LANGUAGES, type Language } from '../domain/language.ts';
import { isAboutWriting } from '../language/broadcast-words.ts';
import { detectLanguage } from '../language/detect-language.ts';
import { readListingCode } from '../language/item-codes.ts';
import { readReply } from '../language/replies.ts';
import { audienceSchema } from './audience.ts';
import type { BroadcastContent } from './broadcast-view.ts';
import { next, type Outcome, retry } from './flow.ts';
import type { Reading } from './input.ts';
import type { Look } from './look.ts';
import { type Reply, say } from './reply.ts';

const words = z.string().min(1).max(MAX_BROADCAST_WORDS).optional();

/** A broadcast being put together. */
export const broadcastDraft = z.object({
  bn: words,
  en: words,
  hi: words,
  photos: z.array(z.string()).max(MAX_BROADCAST_PHOTOS).optional(),
  items: z.array(z.string()).max(MAX_BROADCAST_ITEMS).optional(),
  /** Whether she is choosing items, and what she looked for. */
  picking: z.boolean().optional(),
  found: z.array(z.string()).optional(),
  /** In which language she is asked to write now. */
  writing: z.enum([...LANGUAGES, 'none']).optional(),
  more: z.literal('no').optional(),
  /** What the audience is narrowed by, while she says to which. */
  narrowing: z.enum([...AUDIENCE_KINDS, 'none']).optional(),
  audience: audienceSchema.optional(),
});
export type BroadcastDraft = z.infer<typeof broadcastDraft>;

/** What the draft would say to people. */
export function contentOf({ bn, en, hi, photos = [], items = [] }: BroadcastDraft): BroadcastContent {
  const written = Object.entries({ bn, en, hi }).filter(([, text]) => text !== undefined);
  return { words: Object.fromEntries(written), photos, items };
}

/** Whether anything is there to be sent already. */
export function isEmpty({ bn, en, hi, photos = [], items = [] }: BroadcastDraft): boolean {
  return bn === undefined && en === undefined && hi === undefined && photos.length === 0 && items.length === 0;
}

/** Photos with their caption, welcome at every step; undefined when there are none. */
export function takeBroadcastPhotos(
  { photos, photoProblems, text }: Reading,
  draft: BroadcastDraft,
): Outcome | undefined {
  if (photos.length === 0)
    return photoProblems.length === 0 || text !== '' ? undefined : retry(say('broadcast.photos.unread'));
  const all = [...new Set([...(draft.photos ?? []), ...photos.map(({ hash }) => hash)])];
  const notes: Reply[] = [];
  if (all.length > MAX_BROADCAST_PHOTOS) notes.push(say('broadcast.photos.full', { most: MAX_BROADCAST_PHOTOS }));
  const kept = { photos: all.slice(0, MAX_BROADCAST_PHOTOS) };
  const said = text.trim() === '' ? {} : addWords(text, draft);
  if (said === undefined) return next(kept, ...notes, tooLong());
  return next({ ...kept, ...said }, ...notes);
}

/** Words after words, as an album's captions follow one another; the answer to a question takes the place of what was there. */
export function addWords(text: string, draft: BroadcastDraft): ReturnType<typeof written> {
  const asked = draft.writing ?? 'none';
  if (asked !== 'none') return written(text, asked);
  const before = draft[languageOf(text)];
  return written(before === undefined || before.includes(text.trim()) ? text : `${before}\n${text.trim()}`, 'none');
}

/** Whether a text may stand before many people: one word, or a yes meant for the bot, may not. */
export function saysSomething(text: string): boolean {
  if (isAboutWriting(text)) return false;
  const words = text.split(/\s+/u).filter((word) => /\p{L}\p{M}*\p{L}/u.test(word));
  return words.length >= 2 && !['yes', 'no', 'done', 'skip'].includes(readReply(text, 'more_photos_q'));
}

/** The language words are in; Latin letters that say nothing else are Bengali. */
function languageOf(text: string): Language {
  return detectLanguage(text) ?? 'bn';
}

/** Her words in the language she was asked for, else in the one they show; undefined when they are too long. */
export function written(
  text: string,
  asked: Language | 'none',
): (Partial<Record<Language, string>> & { writing: 'none' }) | undefined {
  const said = text.trim();
  if (said.length > MAX_BROADCAST_WORDS) return undefined;
  const language = asked === 'none' ? languageOf(said) : asked;
  return { [language]: said, writing: 'none' };
}

/** Says by how much words are too many. */
export function tooLong(): Reply {
  return say('broadcast.words.tooLong', { most: MAX_BROADCAST_WORDS });
}

/** Items by their codes, several in one message; undefined when no code stands in it. */
export async function takeItemCodes(text: string, draft: BroadcastDraft, look: Look): Promise<Outcome | undefined> {
  const codes = text.split(/[\s,;।]+/u).flatMap((part) => readListingCode(part) ?? []);
  const all = codes.length > 0 ? codes : [readListingCode(text)].flatMap((code) => code ?? []);
  return all.length === 0 ? undefined : addItems(all, draft, look);
}

/** Adds items that can be bought now, and says which cannot. */
export async function addItems(codes: readonly string[], draft: BroadcastDraft, look: Look): Promise<Outcome> {
  const found = await Promise.all(codes.map(async (code) => ({ code, item: await look.casting?.item(code) })));
  const gone = found.filter(({ item }) => item === undefined).map(({ code }) => `TH-${code}`);
  const there = found.flatMap(({ code, item }) => (item === undefined ? [] : [code]));
  const items = [...new Set([...(draft.items ?? []), ...there])].slice(0, MAX_BROADCAST_ITEMS);
  const notes = gone.length === 0 ? [] : [say('broadcast.items.gone', { codes: gone.join(', ') })];
  if (there.length === 0) return retry(say('broadcast.items.gone', { codes: gone.join(', ') }));
  return next({ items, picking: true, found: [] }, ...notes);
}
