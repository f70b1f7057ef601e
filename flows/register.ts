import { z } from 'zod';
import { defineFlow, finish, next, type Outcome, retry } from '../src/conversation/flow.ts';
import { offer, say } from '../src/conversation/reply.ts';
import { DISTRICTS, type District } from '../src/domain/district.ts';
import { SELLER_KINDS, type SellerKind } from '../src/domain/seller.ts';
import { isHum } from '../src/language/hums.ts';
import { readIntroduction } from '../src/language/introductions.ts';
import { readDistrict } from '../src/language/places.ts';
import { readSellerKind } from '../src/language/seller-kinds.ts';
import { asksAbout } from '../src/language/talk-words.ts';

const MAX_NAME = 80;

const draft = z.object({
  name: z.string().min(1).max(MAX_NAME).optional(),
  place: z.string().max(MAX_NAME).nullable().optional(),
  district: z.enum(DISTRICTS).optional(),
  candidates: z.array(z.enum(DISTRICTS)).optional(),
  /** Written in by somebody who looks after her: for this society, or for the haat when empty. */
  forSomebody: z.string().optional(),
  /** Several who sell under one name. */
  together: z.boolean().optional(),
});

/** A weaver, a society or a department becomes a seller: a name, a place, a kind; no document. */
export const register = defineFlow({
  name: 'register',
  parkable: true,
  draft,
  steps: {
    name: {
      context: 'free_text_q',
      ask: ({ forSomebody, together, place, district }) => {
        const isPlaced = typeof place === 'string' || district !== undefined;
        return say(`register.name.${isPlaced ? 'alone' : asking({ forSomebody, together })}`);
      },
      read: ({ text }, known) => {
        const { name, home } = readIntroduction(text);
        // "ফুলিয়া" alone tells where, and not yet who.
        if (name === '' && home !== '' && !asksAbout(text)) return next(placePatch(home));
        if (name === '' || asksAbout(text)) return retry(say('register.name.unclear'));
        if (known.forSomebody !== undefined)
          return goOn({ ...known, name: name.slice(0, MAX_NAME), ...placePatch(home) });
        const body = bodyIn(name);
        // A society is often named after its town.
        const named = [name, ...name.split(/\s+/)].find((words) => readDistrict(words).kind === 'district');
        const town = home === '' && body !== undefined ? (named ?? '') : home;
        return goOn({ ...known, name: name.slice(0, MAX_NAME), ...placePatch(town) });
      },
    },
    district: {
      context: 'free_text_q',
      ask: ({ candidates, forSomebody, together }) =>
        candidates === undefined
          ? say(`register.district.${asking({ forSomebody, together })}`)
          : say(
              'register.district.which',
              {},
              {
                offers: candidates.map((id) =>
                  offer(id, 'register.district.one', { district: { term: id, of: 'district' } }),
                ),
              },
            ),
      read: ({ text, choice }, known) => {
        const chosen = DISTRICTS.find((id) => id === choice);
        if (chosen !== undefined) return goOn({ ...known, district: chosen });
        const { place, ...district } = placePatch(text);
        if (district.district === undefined && district.candidates === undefined)
          return retry(say('register.district.unclear'));
        return goOn({
          ...known,
          ...district,
          ...(place === undefined || typeof known.place === 'string' ? {} : { place }),
        });
      },
    },
    kind: {
      // "বাজার থেকে কিনি" tells how she sells; she looks for nothing.
      context: 'free_text_q',
      ask: () =>
        say('register.kind.ask', {}, { offers: SELLER_KINDS.map((kind) => offer(kind, `register.kind.${kind}`)) }),
      read: ({ choice, intent, text }, known) => {
        const kind =
          SELLER_KINDS.find((one) => one === choice) ??
          readSellerKind(text) ??
          (intent === 'yes' && !isHum(text) ? 'weaver' : undefined);
        return (kind && enrol(known, kind)) ?? retry(say('register.kind.unclear'));
      },
    },
  },
});

type Known = z.infer<typeof draft>;

/** Whose name and place are asked for: one's own, a weaver's one writes in, or that of several. */
function asking({ forSomebody, together }: Known): 'ask' | 'askForHer' | 'askTogether' {
  if (forSomebody !== undefined) return 'askForHer';
  return together === true ? 'askTogether' : 'ask';
}

/** A name that is a society's or an office's says what it is: nobody need be asked. */
function goOn(known: Known): Outcome {
  const body = known.forSomebody === undefined ? bodyIn(known.name ?? '') : 'weaver';
  return (body && enrol(known, body)) ?? next(known);
}

function enrol({ name, district, place, forSomebody }: Known, kind: SellerKind): Outcome | undefined {
  if (name === undefined || district === undefined) return undefined;
  const home = typeof place === 'string' && place !== district ? { place } : {};
  const behalf = forSomebody === undefined ? {} : { forSomebody };
  return finish({ do: 'registerSeller', with: { name, district, kind, ...home, ...behalf } });
}

/** What the name itself says of its bearer, when that is no person. */
function bodyIn(name: string): SellerKind | undefined {
  const kind = readSellerKind(name);
  return kind === 'weaver' ? undefined : kind;
}

function placePatch(text: string): { place?: string; district?: District; candidates?: District[] } {
  if (text === '') return {};
  const found = readDistrict(text);
  if (found.kind === 'ambiguous') return { candidates: [...found.candidates], place: text.slice(0, MAX_NAME) };
  if (found.kind === 'none') return { place: text.slice(0, MAX_NAME) };
  return { district: found.district, ...(found.place === undefined ? ownPlace(text) : { place: found.place }) };
}

/** A village we do not know stands before its district: "চরকালিগঞ্জ, মুর্শিদাবাদ". */
function ownPlace(text: string): { place?: string } {
  const [village = '', ...rest] = text.split(',').map((part) => part.trim());
  return rest.length > 0 && readDistrict(village).kind === 'none' ? { place: village.slice(0, MAX_NAME) } : {};
}
