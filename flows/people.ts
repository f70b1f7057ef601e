import { z } from 'zod';
import {
  defineFlow,
  finish,
  forget,
  leave,
  next,
  type Outcome,
  pass,
  retry,
  switchTo,
} from '../src/conversation/flow.ts';
import type { Input } from '../src/conversation/input.ts';
import type { Look, MemberView, PersonView } from '../src/conversation/look.ts';
import { offer, say } from '../src/conversation/reply.ts';
import {
  called,
  mayHaveWeavers,
  ownSellers,
  sayMember,
  sayPeople,
  sellerCalled,
} from '../src/conversation/say-people.ts';
import { asksForSocietyCode, type PeopleWish, readPeopleWish } from '../src/language/people-words.ts';

const draft = z.object({
  seller: z.string().optional(),
  wish: z.string().optional(),
  page: z.number().int().min(0).max(20).optional(),
  who: z.string().optional(),
  going: z.boolean().optional(),
});
type Draft = z.infer<typeof draft>;

/** Who sells under one name: everybody sees who is there; a manager takes people in by a code and takes names off. */
export const people = defineFlow({
  name: 'people',
  parkable: false,
  draft,
  begin({ action, code = '', input }, look): Outcome | Promise<Outcome> {
    const wish = action ?? (input && readPeopleWish(input.text)) ?? 'list';
    const [named, who] = code.split('.');
    const own = ownSellers(look.person);
    if (wish === 'found') return switchTo('register', { answers: { together: true } });
    if (wish === 'weavers' || wish === 'newWeaver') return switchTo('weavers', { action: wish });
    if (own.length === 0) return leave(say('people.none'));
    if (wish === 'notHers') return leave(say('people.managersOnly'));
    const chosen = own.find(({ id }) => id === named) ?? (own.length === 1 && !named ? own[0] : undefined);
    if (named && chosen === undefined) return leave(say('people.notYours'));
    return chosen === undefined ? next({ wish }) : start(wish, chosen.id, who, look);
  },
  steps: {
    seller: {
      context: 'results',
      ask: (_held, look) =>
        say(
          'people.which.ask',
          {},
          { offers: ownSellers(look.person).map(({ id, name }) => offer(id, 'people.which.one', { name })) },
        ),
      read: ({ choice, text }, { wish = 'list' }, look) => {
        const chosen = sellerCalled(ownSellers(look.person), choice, text);
        return chosen === undefined ? pass : start(wish, chosen.id, undefined, look);
      },
    },
    who: {
      context: 'results',
      ask: async (held, look) => sayPeople(await peopleOf(held, look), sellerOf(held, look.person), held.page ?? 0),
      read: async ({ choice, text, intent }, held, look): Promise<Outcome> => {
        if (choice === 'more' || (choice === undefined && intent === 'more'))
          return next({ page: (held.page ?? 0) + 1 });
        const wish = choice ?? readPeopleWish(text);
        if (wish !== undefined && isDoing(wish)) return act(wish, held.seller ?? '', look);
        if (wish === 'weavers' || wish === 'newWeaver') return switchTo('weavers', { action: wish });
        const all = await peopleOf(held, look);
        const chosen = all.find(({ personId }) => choice === `person/${personId}`) ?? calledSo(all, text);
        return chosen === undefined ? pass : next({ who: chosen.personId });
      },
    },
    going: {
      context: 'yes_no_q',
      ask: async (held, look) => {
        const shown = (await peopleOf(held, look)).find(({ personId }) => personId === held.who);
        return shown === undefined ? say('people.gone') : sayMember(shown, await roleOf(held, look));
      },
      read: async ({ choice, intent, text }, held): Promise<Outcome> => {
        const { seller = '', who = '' } = held;
        if (choice === 'remove') return next({ going: true });
        if (choice === 'manager') return finish({ do: 'makeManager', with: { seller, person: who } });
        if (choice === 'back' || intent === 'no') return forget(['who', 'page']);
        const wish = readPeopleWish(text);
        return wish === 'leave' ? next({ going: true }) : pass;
      },
    },
    sure: {
      context: 'yes_no_q',
      ask: async (held, look) => {
        const shown = (await peopleOf(held, look)).find(({ personId }) => personId === held.who);
        const key = shown?.isSelf === true ? 'people.sure.self' : 'people.sure.other';
        const params = { name: called(shown?.name ?? ''), seller: sellerOf(held, look.person)?.name ?? '' };
        return say(key, params, { offers: [offer('yes', 'words.yes'), offer('no', 'words.no')] });
      },
      read: ({ choice, intent }, { seller = '', who = '' }) => {
        if (choice === 'yes' || intent === 'yes') return finish({ do: 'removeMember', with: { seller, person: who } });
        return choice === 'no' || intent === 'no' ? forget(['who', 'going']) : retry(say('people.sure.unclear'));
      },
    },
  },
});

/** Whether plain words are about a seller's people, from somebody who is one of them. */
export function wantsPeople(input: Input, look: Look): boolean {
  const wish = input.photos.length > 0 ? undefined : readPeopleWish(input.text);
  if (wish === undefined) return false;
  if (wish === 'found') return ownSellers(look.person).every(({ kind }) => kind === 'weaver');
  if (wish === 'weavers' || wish === 'newWeaver') return mayHaveWeavers(look.person);
  const own = ownSellers(look.person);
  if (own.length === 0) return wish === 'invite' && asksForSocietyCode(input.text);
  return wish === 'list' || wish === 'invite'
    ? own.length > 0
    : own.some(({ kind, people }) => kind !== 'weaver' || people > 1);
}

function start(wish: string, seller: string, who: string | undefined, look: Look): Outcome | Promise<Outcome> {
  const known = look.person.sellers.find(({ id }) => id === seller);
  if (wish === 'remove' && who !== undefined) return next({ seller, who, going: true });
  if (wish === 'appoint' && who !== undefined) return next({ seller, who });
  if (wish === 'leave') return next({ seller, who: look.person.id, going: true });
  // Who sells alone sees first what it would mean.
  const isAlone = known?.people === 1 && (known.kind === 'weaver' || wish !== 'invite');
  return isDoing(wish) && !isAlone ? act(wish, seller, look) : next({ seller });
}

const DOINGS = ['invite', 'on', 'off', 'leave'] as const satisfies readonly PeopleWish[];

function isDoing(wish: string): wish is (typeof DOINGS)[number] {
  return DOINGS.some((one) => one === wish);
}

function act(wish: (typeof DOINGS)[number], seller: string, look: Look): Outcome {
  if (wish === 'invite') return finish({ do: 'inviteMember', with: { seller } });
  if (wish === 'leave') return next({ who: look.person.id, going: true });
  return finish({ do: 'setDuty', with: { seller, onDuty: wish === 'on' } });
}

function peopleOf({ seller }: Draft, look: Look): Promise<readonly MemberView[]> {
  return seller === undefined ? Promise.resolve([]) : look.people(seller);
}

function sellerOf({ seller }: Draft, person: PersonView) {
  return person.sellers.find(({ id }) => id === seller);
}

async function roleOf(held: Draft, look: Look) {
  return (await peopleOf(held, look)).find(({ isSelf }) => isSelf)?.role;
}

function calledSo(all: readonly MemberView[], text: string): MemberView | undefined {
  const said = text.trim().toLowerCase();
  const found = said === '' ? [] : all.filter(({ name }) => name.toLowerCase().includes(said));
  return found.length === 1 ? found[0] : undefined;
}
