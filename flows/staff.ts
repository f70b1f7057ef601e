import { z } from 'zod';
import { defineFlow, finish, leave, next, type Outcome, pass, type Start, switchTo } from '../src/conversation/flow.ts';
import type { Input } from '../src/conversation/input.ts';
import type { Look } from '../src/conversation/look.ts';
import { listedOffer, offer, type Reply, say, toFlow } from '../src/conversation/reply.ts';
import { nameOrNone } from '../src/conversation/say-people.ts';
import type { Session } from '../src/conversation/session.ts';
import { sayReason } from '../src/domain/not-sent.ts';
import { STAFF_ROLES } from '../src/domain/seller.ts';
import { readDeskWish } from '../src/language/staff-words.ts';

/** The desk of those who judge listings and answer people: what waits, and the way to each. */
export const staff = defineFlow({
  name: 'staff',
  parkable: false,
  draft: z.object({ what: z.enum(['people', 'troubles', 'invite']).optional(), reason: z.string().optional() }),
  begin: ({ action: asked, code, input }, look): Outcome => {
    if (look.desk === undefined) return leave(say('staff.notYours'));
    const action = asked ?? readDeskWish(input?.text ?? '');
    if (action === 'judge') return switchTo('moderate', { action: 'new' });
    if (action === 'hidden') return switchTo('moderate', { action });
    if (action === 'reports' || action === 'unread') return switchTo(action, { action: 'open' });
    if (action === 'take' && code !== undefined) return finish({ do: 'takeOver', with: { request: code } });
    return action === 'people' || action === 'troubles' || action === 'invite' ? next({ what: action }) : next({});
  },
  steps: {
    what: {
      context: 'orders',
      ask: (_draft, look) => sayDesk(look),
      read: () => pass,
    },
    choice: {
      context: 'orders',
      needed: ({ reason }) => reason === undefined,
      ask: ({ what }, look) =>
        what === 'people' ? sayPeople(look) : what === 'troubles' ? sayTroubles(look) : sayRoles(),
      read: ({ choice }): Outcome => {
        if (choice?.startsWith('trouble/') === true) return next({ reason: choice.slice('trouble/'.length) });
        const role = STAFF_ROLES.find((one) => choice === `role/${one}`);
        if (role !== undefined) return finish({ do: 'inviteStaff', with: { role } });
        return choice?.startsWith('take/')
          ? finish({ do: 'takeOver', with: { request: choice.slice('take/'.length) } })
          : pass;
      },
    },
    settle: {
      context: 'orders',
      ask: ({ reason = '' }) => sayTrouble(reason),
      read: ({ choice }, { reason = '' }): Outcome =>
        choice === 'retry' || choice === 'giveUp'
          ? finish({ do: 'settleTrouble', with: { reason, how: choice } })
          : pass,
    },
  },
});

/** Whether a member of staff asks for the desk, or for something of it. */
export function wantsDesk(input: Input, look: Look): boolean {
  return look.desk !== undefined && input.photos.length === 0 && readDeskWish(input.text) !== undefined;
}

/** The same where something is only shown, before that looks for "failed": a form's own answers are the form's. */
export async function speaksOfDesk(input: Input, { active }: Session, look: Look): Promise<Start | undefined> {
  const isFree = active === undefined || SHOWS.has(active.flow);
  return isFree && wantsDesk(input, look) ? {} : undefined;
}

const SHOWS: ReadonlySet<string> = new Set([
  'menu',
  'findItem',
  'myItems',
  'myOrders',
  'people',
  'staff',
  'broadcasts',
]);

async function sayDesk(look: Look): Promise<Reply> {
  const counts = await look.desk?.counts();
  if (counts === undefined) return say('staff.notYours');
  const { toJudge, hidden, waiting, reports, troubles, unread } = counts;
  const isAdministrator = look.person.staffRoles.includes('administrator');
  const offers = [
    offer(toFlow('moderate', 'new'), 'staff.desk.judge'),
    offer(toFlow('staff', 'people'), 'staff.desk.people'),
    offer(toFlow('moderate', 'hidden'), 'staff.desk.hidden'),
    offer(toFlow('staff', 'troubles'), 'staff.desk.troubles'),
    ...(reports > 0 ? [offer(toFlow('reports', 'open'), 'reports.open')] : []),
    ...(unread > 0 ? [offer(toFlow('unread', 'open'), 'unread.open')] : []),
    ...(look.casting === undefined ? [] : [offer(toFlow('broadcasts', 'open'), 'staff.desk.broadcasts')]),
    ...(isAdministrator ? [offer(toFlow('staff', 'invite'), 'staff.desk.invite')] : []),
    ...(isAdministrator ? [offer(toFlow('crew', 'list'), 'crew.desk')] : []),
    ...(isAdministrator ? [offer(toFlow('merge', 'start'), 'merge.desk')] : []),
  ];
  return say('staff.desk.ask', { toJudge, hidden, waiting, reports, troubles, unread }, { offers });
}

async function sayPeople(look: Look): Promise<Reply> {
  const people = (await look.desk?.waiting()) ?? [];
  if (people.length === 0) return say('staff.people.none');
  const lines = people.map(({ name, lastWords }, index) =>
    say('staff.people.line', { number: index + 1, name: nameOrNone(name), words: lastWords.at(-1) ?? '' }),
  );
  const offers = people.map(({ request }, index) =>
    listedOffer(`take/${request}`, 'staff.people.choice', { number: index + 1 }),
  );
  return say('staff.people.list', { lines: { lines } }, { offers });
}

async function sayTroubles(look: Look): Promise<Reply> {
  const troubles = (await look.desk?.troubles()) ?? [];
  if (troubles.length === 0) return say('staff.troubles.none');
  const lines = troubles.map(({ reason, messages, people }, index) =>
    say('staff.troubles.line', {
      ...{ number: index + 1, count: messages, people },
      reason: { reply: say(`notSent.${sayReason(reason)}`) },
    }),
  );
  const offers = troubles.map(({ reason }, index) =>
    listedOffer(`trouble/${reason}`, 'staff.people.choice', { number: index + 1 }),
  );
  return say('staff.troubles.list', { lines: { lines } }, { offers });
}

function sayTrouble(reason: string): Reply {
  const why = { reply: say(`notSent.${sayReason(reason)}`) };
  const offers = [offer('retry', 'staff.troubles.retry'), offer('giveUp', 'staff.troubles.giveUp')];
  return say('staff.troubles.settle', { reason: why }, { offers });
}

function sayRoles(): Reply {
  return say(
    'staff.invite.ask',
    {},
    { offers: STAFF_ROLES.map((role) => offer(`role/${role}`, `staff.role.${role}`)) },
  );
}
