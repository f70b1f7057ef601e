import { z } from 'zod';
import { nameOfAudience } from '../src/conversation/audience.ts';
import type { BroadcastView, Casting, ChannelPauseView } from '../src/conversation/broadcast-view.ts';
import { defineFlow, finish, forget, leave, next, type Outcome, pass, switchTo } from '../src/conversation/flow.ts';
import type { Input, Reading } from '../src/conversation/input.ts';
import type { Look } from '../src/conversation/look.ts';
import { listedOffer, type Offer, offer, type Reply, say, toFlow } from '../src/conversation/reply.ts';
import { linesOfOutcome, titleOf } from '../src/conversation/say-outcome.ts';
import { BROADCAST_MOVES } from '../src/conversation/staff-command.ts';
import { afterQuietHours } from '../src/domain/quiet-hours.ts';
import { readBareBroadcastWord, readBroadcastWord } from '../src/language/broadcast-words.ts';

const WISHES = ['show', ...BROADCAST_MOVES] as const;
type Wish = (typeof WISHES)[number];
const DONE = ['sent', ...BROADCAST_MOVES] as const;
/** A rest shorter than this is over before anybody has read of it. */
const SHORT_REST_MS = 5 * 60_000;

interface Draft {
  readonly id?: string | undefined;
  readonly wish?: Wish | undefined;
}

/** Staff look at broadcasts under way: how each goes; pause, go on, cancel, or send again what may not have arrived. */
export const broadcasts = defineFlow({
  name: 'broadcasts',
  parkable: false,
  draft: z.object({
    did: z.enum(DONE).optional(),
    id: z.string().optional(),
    wish: z.enum(WISHES).optional(),
    names: z.boolean().optional(),
  }),
  begin({ action, code, input }, look): Outcome | Promise<Outcome> {
    if (look.casting === undefined) return leave(say('staff.notYours'));
    const did = DONE.find((one) => action === `did-${one}`);
    if (did !== undefined) return next({ did, ...(code === undefined ? {} : { id: code }) });
    if (action === 'undecided' && code !== undefined) return next({ id: code, names: true });
    if (action === 'reopen' && code !== undefined) return finish({ do: 'reopenChannel', with: { channel: code } });
    const word = action ?? readBroadcastWord(input?.text ?? '');
    if (word === 'make') return switchTo('broadcast');
    const wish = WISHES.find((one) => one === word);
    return wish !== undefined && code !== undefined ? carryOut(wish, code) : choose(wish, look.casting);
  },
  steps: {
    said: {
      needed: ({ did }) => did !== undefined,
      ask: ({ did = 'sent', id }, look) => sayDone(did, id, look),
      read: (reading, draft, look) => read(reading, draft, look),
    },
    which: {
      needed: ({ id }) => id === undefined,
      ask: (_draft, look) => sayRecent(look),
      read: (reading, draft, look) => read(reading, draft, look),
    },
    one: {
      ask: ({ id = '', names }, look) => (names === true ? sayNames(id, look) : sayOne(id, look)),
      read: (reading, draft, look) => read(reading, draft, look),
    },
  },
});

/** Whether staff speak of a broadcast: in whole words at any time, in short ones while one lives. */
export async function wantsBroadcasts(input: Input, look: Look): Promise<boolean> {
  if (look.casting === undefined || input.photos.length > 0) return false;
  if (readBroadcastWord(input.text) !== undefined) return true;
  const word = readBareBroadcastWord(input.text);
  if (word !== 'pause' && word !== 'resume') return false;
  return (await look.casting.recent()).some(({ state }) => state === 'running' || state === 'paused');
}

function read({ choice, text }: Reading, { id, wish }: Draft, look: Look): Outcome | Promise<Outcome> {
  if (look.casting === undefined) return leave(say('staff.notYours'));
  if (choice?.startsWith('one/') === true) return carryOut(wish ?? 'show', choice.slice('one/'.length));
  const word = choice === undefined ? readBareBroadcastWord(text) : undefined;
  if (word === undefined) return pass;
  if (word === 'make' || word === 'open') return switchTo('broadcast');
  return id === undefined ? choose(word, look.casting) : carryOut(word, id);
}

/** Acts on the only broadcast it can mean; else asks which. */
async function choose(wish: Wish | undefined, casting: Casting): Promise<Outcome> {
  const recent = await casting.recent();
  if (wish === undefined) return recent.length === 0 ? switchTo('broadcast') : next({});
  const fitting = recent.filter((one) => fits(wish, one));
  const [only] = fitting;
  if (only === undefined)
    return leave(
      say(`broadcasts.none.${wish}`, {}, { offers: [offer(toFlow('broadcasts', 'open'), 'broadcasts.to.all')] }),
    );
  return fitting.length === 1 || wish === 'show' ? carryOut(wish, only.id) : next({ wish });
}

function fits(wish: Wish, { state, undecided, untilTheyWrite }: BroadcastView): boolean {
  switch (wish) {
    case 'show':
      return true;
    case 'pause':
      return state === 'running';
    case 'resume':
      return state === 'paused';
    case 'cancel':
      return state === 'running' || state === 'paused' || (state === 'done' && untilTheyWrite > 0);
    case 'resend':
      return state !== 'cancelled' && undecided > 0;
  }
}

function carryOut(wish: Wish, id: string): Outcome {
  if (wish === 'show') return forget(['did', 'names'], { id });
  const following = { flow: 'broadcasts', start: { action: `did-${wish}`, code: id } };
  return finish({ do: 'moveBroadcast', with: { id, move: wish } }, following);
}

function sayDone(did: (typeof DONE)[number], id: string | undefined, look: Look): Reply {
  const at = did === 'sent' && isNight(look) ? 'sentAtNight' : did;
  const to = (action: string, key: string) => offer(toFlow('broadcasts', action, id), key);
  const how = to('show', 'broadcasts.to.show');
  const stop = to('cancel', 'broadcasts.to.cancel');
  const goesOn = did === 'pause' ? to('resume', 'broadcasts.to.resume') : to('pause', 'broadcasts.to.pause');
  const ended = [how, offer(toFlow('broadcast', 'start'), 'broadcasts.to.make')];
  return say(`broadcasts.did.${at}`, {}, { offers: did === 'cancel' ? ended : [goesOn, stop, how] });
}

async function sayRecent(look: Look): Promise<Reply> {
  const recent = (await look.casting?.recent()) ?? [];
  const lines = recent.map((one, index) =>
    say('broadcasts.line', {
      number: index + 1,
      title: titleOf(one.content),
      state: { reply: say(`broadcasts.state.${one.state}`) },
      sent: one.sent,
    }),
  );
  const each = recent.map(({ id }, index) => listedOffer(`one/${id}`, 'broadcasts.choice', { number: index + 1 }));
  const make = offer(toFlow('broadcast', 'start'), 'broadcasts.to.make');
  return say('broadcasts.which', { lines: { lines } }, { offers: [...each, make] });
}

async function sayOne(id: string, look: Look): Promise<Reply> {
  const view = await look.casting?.broadcast(id);
  const make = offer(toFlow('broadcast', 'start'), 'broadcasts.to.make');
  if (view === undefined) return say('broadcasts.gone', {}, { offers: [make] });
  const moves = (['resume', 'pause', 'cancel'] as const).filter((wish) => fits(wish, view));
  const offers: readonly Offer[] = [
    ...moves.map((wish) => offer(toFlow('broadcasts', wish, id), `broadcasts.to.${wish}`)),
    ...(fits('resend', view) ? [offer(toFlow('broadcasts', 'undecided', id), 'broadcasts.to.undecided')] : []),
  ];
  const rests = view.state === 'running' ? await restsOf(look) : [];
  const how = { lines: [...linesOfOutcome(view, look.now), ...rests.map(sayRest)] };
  const reopen = rests
    .filter(({ until, stops }) => until === undefined && stops === 'broadcasts')
    .map(({ channel }) => offer(toFlow('broadcasts', 'reopen', channel), 'broadcasts.to.reopen', { channel }));
  return say(
    'broadcasts.one',
    {
      ...{ title: titleOf(view.content), how, audience: { reply: nameOfAudience(view.audience) } },
      state: { reply: say(`broadcasts.state.${view.state}`) },
    },
    { offers: [...offers, ...reopen, make] },
  );
}

async function sayNames(id: string, look: Look): Promise<Reply> {
  const names = (await look.casting?.undecided(id)) ?? [];
  if (names.length === 0) return say('broadcasts.names.none');
  const lines = names.map((name) => say('broadcasts.names.line', { name }));
  const again = offer(toFlow('broadcasts', 'resend', id), 'broadcasts.to.resend');
  return say('broadcasts.names.list', { lines: { lines } }, { offers: [again] });
}

async function restsOf(look: Look): Promise<readonly ChannelPauseView[]> {
  const soon = look.now.getTime() + SHORT_REST_MS;
  const pauses = (await look.casting?.pauses()) ?? [];
  return pauses.filter(({ until }) => until === undefined || until.getTime() > soon);
}

function sayRest({ channel, reason }: ChannelPauseView): Reply {
  return say('broadcasts.rests', { channel, reason });
}

function isNight(look: Look): boolean {
  return afterQuietHours(look.now) > look.now;
}
