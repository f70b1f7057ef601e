import { z } from 'zod';
import type { CrewRoleView } from '../src/conversation/crew-look.ts';
import { defineFlow, finish, forget, leave, next, type Outcome, pass, retry } from '../src/conversation/flow.ts';
import type { Input } from '../src/conversation/input.ts';
import type { Look } from '../src/conversation/look.ts';
import { listedOffer, offer, type Reply, say } from '../src/conversation/reply.ts';
import { called } from '../src/conversation/say-people.ts';
import { STAFF_ROLES } from '../src/domain/seller.ts';
import { asksForCrew } from '../src/language/staff-words.ts';

const draft = z.object({ who: z.string().optional(), role: z.enum(STAFF_ROLES).optional() });

/** An administrator sees who works for the haat and ends somebody's role. */
export const crew = defineFlow({
  name: 'crew',
  parkable: false,
  draft,
  begin: (_start, look): Outcome => (look.crew === undefined ? leave(say('staff.notYours')) : next({})),
  steps: {
    who: {
      context: 'results',
      ask: async (_held, look) => sayCrew(await rolesOf(look)),
      read: async ({ choice, text, photos }, _held, look): Promise<Outcome> => {
        const all = await rolesOf(look);
        const chosen = all.find((one) => choice === idOf(one)) ?? calledSo(all, text);
        if (chosen !== undefined) return next({ who: chosen.personId, role: chosen.role });
        return photos.length === 0 && /^[\p{N}\s.]+$/u.test(text) ? retry(say('crew.unclear')) : pass;
      },
    },
    sure: {
      context: 'yes_no_q',
      ask: async (held, look) => {
        const shown = (await rolesOf(look)).find((one) => one.personId === held.who && one.role === held.role);
        if (shown === undefined) return say('crew.gone');
        const params = { name: called(shown.name), role: { reply: say(`staff.role.${shown.role}`) } };
        const offers = [offer('no', 'words.no'), offer('yes', 'crew.sure.yes')];
        return say(shown.isSelf ? 'crew.sure.self' : 'crew.sure.ask', params, { offers });
      },
      read: ({ choice, intent }, { who = '', role }) => {
        if (choice === 'no' || intent === 'no' || role === undefined) return leave(say('crew.left'));
        if (choice === 'yes' || intent === 'yes') return finish({ do: 'endRole', with: { person: who, role } });
        return intent === 'back' ? forget(['who', 'role']) : retry(say('crew.sure.unclear'));
      },
    },
  },
});

/** Whether an administrator asks who works for the haat. */
export function wantsCrew({ text, photos }: Input, look: Look): boolean {
  return look.crew !== undefined && photos.length === 0 && asksForCrew(text);
}

function rolesOf(look: Look): Promise<readonly CrewRoleView[]> {
  return look.crew?.() ?? Promise.resolve([]);
}

function sayCrew(all: readonly CrewRoleView[]): Reply {
  const lines = all.map(({ name, role, isSelf }, index) =>
    say(isSelf ? 'crew.lineSelf' : 'crew.line', {
      ...{ number: index + 1, name: called(name) },
      role: { reply: say(`staff.role.${role}`) },
    }),
  );
  const offers = all.map((one, index) => listedOffer(idOf(one), 'crew.choice', { number: index + 1 }));
  return say('crew.list', { lines: { lines } }, { offers });
}

function idOf({ personId, role }: CrewRoleView): string {
  return `${role}/${personId}`;
}

function calledSo(all: readonly CrewRoleView[], text: string): CrewRoleView | undefined {
  const said = text.trim().toLowerCase();
  const found = said === '' ? [] : all.filter(({ name }) => name.toLowerCase() === said);
  return found.length === 1 ? found[0] : undefined;
}
