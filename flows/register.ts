import { z } from 'zod';
import { defineFlow, finish, next, retry } from '../src/conversation/flow.ts';
import { offer, say } from '../src/conversation/reply.ts';
import { DISTRICTS, type District } from '../src/domain/district.ts';
import { SELLER_KINDS } from '../src/domain/seller.ts';
import { readDistrict } from '../src/language/places.ts';

const MAX_NAME = 80;

/** A weaver, a society or a department becomes a seller: a name, a place, a kind; no document. */
export const register = defineFlow({
  name: 'register',
  parkable: true,
  draft: z.object({
    name: z.string().min(1).max(MAX_NAME).optional(),
    place: z.string().max(MAX_NAME).nullable().optional(),
    district: z.enum(DISTRICTS).optional(),
    candidates: z.array(z.enum(DISTRICTS)).optional(),
  }),
  steps: {
    name: {
      context: 'free_text_q',
      ask: () => say('register.name.ask'),
      read: ({ text }) => {
        const { name, rest } = splitName(text);
        if (name === '') return retry(say('register.name.unclear'));
        return next({ name, ...placePatch(rest) });
      },
    },
    district: {
      context: 'free_text_q',
      ask: (draft) =>
        draft.candidates === undefined
          ? say('register.district.ask')
          : say(
              'register.district.which',
              {},
              {
                offers: draft.candidates.map((id) =>
                  offer(id, 'register.district.one', { district: { term: id, of: 'district' } }),
                ),
              },
            ),
      read: ({ text, choice }) => {
        const chosen = DISTRICTS.find((id) => id === choice);
        if (chosen !== undefined) return next({ district: chosen });
        const patch = placePatch(text);
        return patch.district === undefined && patch.candidates === undefined
          ? retry(say('register.district.unclear'))
          : next(patch);
      },
    },
    kind: {
      ask: () =>
        say('register.kind.ask', {}, { offers: SELLER_KINDS.map((kind) => offer(kind, `register.kind.${kind}`)) }),
      read: ({ choice, intent }, draft) => {
        const kind = SELLER_KINDS.find((one) => one === choice) ?? (intent === 'yes' ? 'weaver' : undefined);
        if (kind === undefined || draft.name === undefined || draft.district === undefined)
          return retry(say('register.kind.unclear'));
        const { name, district, place } = draft;
        return finish({
          do: 'registerSeller',
          with: { name, district, kind, ...(typeof place === 'string' ? { place } : {}) },
        });
      },
    },
  },
});

/** "মিনতি বসাক, ফুলিয়া" → the name and what follows it. Labels such as নাম: are not part of a name. */
function splitName(text: string): { name: string; rest: string } {
  const [first = '', ...rest] = text
    .split(/[,;\n।]/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const name = first
    .replace(/^(আমার\s+)?(নাম|name)\s*[:：ঃ-]?\s*/iu, '')
    .slice(0, MAX_NAME)
    .trim();
  return { name: /\p{L}/u.test(name) ? name : '', rest: rest.join(', ') };
}

function placePatch(text: string): { place?: string; district?: District; candidates?: readonly District[] } {
  if (text === '') return {};
  const found = readDistrict(text);
  if (found.kind === 'ambiguous') return { candidates: found.candidates, place: text.slice(0, MAX_NAME) };
  if (found.kind === 'none') return { place: text.slice(0, MAX_NAME) };
  return { district: found.district, place: found.place ?? text.slice(0, MAX_NAME) };
}
