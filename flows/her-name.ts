import { z } from 'zod';
import { defineFlow, leave } from '../src/conversation/flow.ts';
import type { Reading } from '../src/conversation/input.ts';
import type { Look } from '../src/conversation/look.ts';
import { say } from '../src/conversation/reply.ts';
import type { Session } from '../src/conversation/session.ts';
import { readSelfWish } from '../src/language/self-words.ts';

/** A seller would have her name otherwise, or sells with a society: who can change that, in one sentence. */
export const herName = defineFlow({
  name: 'herName',
  parkable: false,
  draft: z.object({}),
  begin({ input }, { person }) {
    const isOfSociety = readSelfWish(input?.text ?? '') === 'society';
    return leave(isOfSociety ? say('herName.society') : say('herName.name', { name: person.sellers[0]?.name ?? '' }));
  },
  steps: { nothing: { ask: () => say('herName.society'), read: () => leave() } },
});

/** Whether words of a seller are of her own name or society; a question that stands has its answer first. */
export async function speaksOfHerself(
  { text }: Reading,
  { active }: Session,
  { person }: Look,
): Promise<Record<string, never> | undefined> {
  if (active !== undefined && !SHOWS.has(active.flow)) return undefined;
  const wish = person.sellers.length === 0 ? undefined : readSelfWish(text);
  if (wish === 'society' && person.sellers.some(({ kind }) => kind !== 'weaver')) return undefined;
  return wish === undefined ? undefined : {};
}

const SHOWS: ReadonlySet<string> = new Set(['menu', 'findItem', 'myItems']);
