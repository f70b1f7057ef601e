import type { Language } from '../domain/language.ts';
import { movesFor } from '../domain/order.ts';
import { readBroadcastWord } from '../language/broadcast-words.ts';
import { readCaption } from '../language/captions.ts';
import { asksForOwnData } from '../language/data-words.ts';
import { resumesNews } from '../language/news-words.ts';
import { askedOfHaat } from './asked-of-haat.ts';
import { asksOfCancelling } from './asks-to-cancel.ts';
import { parseDraft, stepOf, without } from './draft.ts';
import type { Flows } from './flows.ts';
import type { Reading } from './input.ts';
import type { Look } from './look.ts';
import { apply, askNext, isWorthKeeping, openFlow, openFromOffer, refuseOldTap } from './moves.ts';
import { namesOrder } from './order-wish.ts';
import type { Progress } from './progress.ts';
import { offer, say, toFlow } from './reply.ts';
import { parkActive } from './session.ts';

const LANGUAGE_INTENTS: Readonly<Record<string, Language>> = {
  language_bn: 'bn',
  language_en: 'en',
  language_hi: 'hi',
};

/** Flows that a few words open from anywhere; `again`: from inside themselves too, at their beginning. */
const OPENING_INTENTS: Readonly<Record<string, { flow: string; action: string; again?: boolean }>> = {
  menu: { flow: 'menu', action: 'open' },
  start: { flow: 'menu', action: 'open' },
  greeting: { flow: 'menu', action: 'open' },
  sell: { flow: 'listItem', action: 'start' },
  search: { flow: 'findItem', action: 'start' },
  my_orders: { flow: 'myOrders', action: 'start', again: true },
  my_items: { flow: 'myItems', action: 'start', again: true },
  language: { flow: 'language', action: 'start' },
};

/** What even words to be passed on may hold for the bot itself. */
const FOR_THE_BOT: ReadonlySet<Reading['intent']> = new Set(['cancel', 'back', 'menu', 'help', 'stop', 'human']);

/** What may be said at any time, recognised before the flow sees anything; undefined when the words are the flow's. */
export async function interrupt(
  flows: Flows,
  progress: Progress,
  reading: Reading,
  look: Look,
): Promise<Progress | undefined> {
  const tapped = reading.choiceId ?? reading.choice;
  if (tapped !== undefined) {
    const opened = await openFromOffer(flows, progress, tapped, reading, look);
    if (opened !== undefined) return opened;
    if (tapped === 'resume') return resume(flows, progress, look);
    if (reading.choice === undefined) return refuseOldTap(flows, progress, look);
    return undefined;
  }
  // A thumb under a message is an answer in itself.
  if (reading.unsupported === 'reaction') return progress;
  if (reading.unsupported === 'group') return { ...progress, says: [...progress.says, say('words.group')] };
  if (reading.photos.length > 0 || reading.photoProblems.length > 0) return undefined;
  const standing = progress.session.active && flows.get(progress.session.active.flow);
  const unread = standing?.takesVoice === true && reading.voice ? undefined : unreadableKey(reading);
  if (unread !== undefined) return sayAndGoOn(flows, progress, unread, look);
  const step = standing && stepOf(standing, progress.session.active?.asked?.step);
  const ofStaff = await speakOfBroadcast(flows, progress, reading, look);
  if (ofStaff !== undefined) return ofStaff;
  if (step?.verbatim === true && !FOR_THE_BOT.has(reading.intent)) return undefined;
  if (progress.session.active?.flow !== 'myData' && asksForOwnData(reading.text))
    return openFlow(flows, progress, 'myData', { input: reading }, look);
  const asked = await askedOfHaat(flows, progress.session, reading, look);
  if (asked !== undefined) return sayAndGoOn(flows, progress, `words.about.${asked}`, look);
  const language = LANGUAGE_INTENTS[reading.intent];
  if (language !== undefined) return changeLanguage(flows, progress, language, look);
  switch (reading.intent) {
    case 'cancel':
      if (await namesHerOrder(progress, reading, look))
        return openFlow(flows, progress, 'myOrders', { input: reading }, look);
      return (await cancelsOrder(flows, progress, reading, look)) ? undefined : cancel(flows, progress, look);
    case 'back':
      return back(flows, progress, look);
    case 'resume':
      return resume(flows, progress, look);
    case 'help': {
      const order = await asksOfCancelling(reading, progress.session, look);
      if (order !== undefined) return openFlow(flows, progress, 'myOrders', order, look);
      return sayAndGoOn(flows, progress, 'words.help', look);
    }
    case 'stop':
      return stop(flows, progress, look);
    case 'thanks':
      return { ...progress, says: [...progress.says, say('words.welcome')] };
    case 'human':
      // Of one who is that person herself, the word asks for her desk.
      if (look.desk !== undefined) return openFlow(flows, progress, 'staff', { input: reading }, look);
      return { ...progress, commands: [...progress.commands, { do: 'askForPerson', with: {} }] };
    case 'greeting':
    case 'start':
      if (look.person.news === 'withdrawn' && resumesNews(reading.text))
        return openFlow(flows, progress, 'subscribe', {}, look);
      if (progress.session.active !== undefined && progress.session.active.flow !== flows.menu)
        return askNext(flows, progress, look);
      break;
    default:
  }
  if (goesOnAfterAll(progress, reading)) return resume(flows, progress, look);
  const opening = OPENING_INTENTS[reading.intent];
  const standsThere = progress.session.active?.flow === opening?.flow;
  if (opening === undefined || (standsThere && opening.again !== true)) return undefined;
  return openFlow(flows, progress, opening.flow, { action: opening.action, input: reading }, look);
}

/**
 * Staff may stop a broadcast from anywhere. Where one is on the screen a bare stop word means it as well: better a pause too
 * many than a thousand messages that nobody wanted.
 */
async function speakOfBroadcast(
  flows: Flows,
  progress: Progress,
  reading: Reading,
  look: Look,
): Promise<Progress | undefined> {
  if (look.casting === undefined) return undefined;
  const word = readBroadcastWord(reading.text);
  if (word !== undefined) return openFlow(flows, progress, 'broadcasts', { action: word }, look);
  if (reading.intent !== 'stop' || progress.session.active?.flow !== 'broadcasts') return undefined;
  const stopped = { ...progress, commands: [...progress.commands, { do: 'stopNews', with: {} } as const] };
  return openFlow(flows, stopped, 'broadcasts', { action: 'pause' }, look);
}

/** What came without words that we cannot make anything of, as the locale key that says so kindly. */
function unreadableKey({ text, voice, place, unsupported, cart, startedWith }: Reading): string | undefined {
  if (text !== '' || cart.length > 0 || startedWith !== undefined) return undefined;
  if (voice) return 'words.cannotHear';
  if (place) return 'words.cannotUsePlace';
  if (unsupported === 'contact') return 'sharePhone.foreign';
  return unsupported === undefined ? undefined : 'words.cannotRead';
}

/** The word has counted since it arrived; the command says so, and the standing form goes on. */
function stop(flows: Flows, progress: Progress, look: Look): Promise<Progress> | Progress {
  const stopped = { ...progress, commands: [...progress.commands, { do: 'stopNews', with: {} } as const] };
  const { active } = progress.session;
  return active !== undefined && flows.get(active.flow)?.parkable === true && active.flow !== 'subscribe'
    ? askNext(flows, stopped, look)
    : { ...stopped, session: active?.flow === 'subscribe' ? { parked: progress.session.parked } : progress.session };
}

/** The words first, then the standing question again, if a form is being filled; a list or a menu need not be shown twice. */
async function sayAndGoOn(flows: Flows, progress: Progress, key: string, look: Look): Promise<Progress> {
  const said = { ...progress, says: [...progress.says, say(key)] };
  const { active } = progress.session;
  return active !== undefined && flows.get(active.flow)?.parkable === true ? askNext(flows, said, look) : said;
}

async function changeLanguage(flows: Flows, progress: Progress, language: Language, look: Look): Promise<Progress> {
  const command = { do: 'setLanguage', with: { language } } as const;
  const changed = { ...progress, commands: [...progress.commands, command], says: [say('language.changed')] };
  const standing = progress.session.active;
  if (standing === undefined || standing.flow === 'language')
    return openFlow(flows, { ...changed, session: { parked: progress.session.parked } }, flows.menu, {}, look);
  return askNext(flows, changed, look);
}

/** With nothing under way, or her orders on the screen and one that can be cancelled, that order may be meant. */
async function cancelsOrder(flows: Flows, { session }: Progress, { text }: Reading, look: Look): Promise<boolean> {
  const standing = session.active?.flow;
  if (standing === undefined || standing === flows.menu) return true;
  if (standing !== 'myOrders') return false;
  return (
    namesOrder(text) || (await look.orders()).some(({ state, side }) => movesFor(state, side).includes('cancelled'))
  );
}

/** "অর্ডার বাতিল করুন", whatever stands: of what was ordered, unless an order is just being made. */
async function namesHerOrder({ session }: Progress, { text }: Reading, look: Look): Promise<boolean> {
  if (session.active?.flow === 'placeOrder' || !namesOrder(text)) return false;
  return (await look.orders()).some(({ state, side }) => movesFor(state, side).includes('cancelled'));
}

/** Cancelling only puts aside: a wrong word must not cost a weaver her photos. */
async function cancel(flows: Flows, progress: Progress, look: Look): Promise<Progress> {
  const { active } = progress.session;
  if (active === undefined) return progress;
  const flow = flows.get(active.flow);
  const own = flow && (await flow.cancel?.(parseDraft(flow, active.answers), look));
  if (own !== undefined) return apply(flows, progress, own, look);
  const keep = isWorthKeeping(flows, active);
  const session = parkActive(progress.session, () => keep);
  const note = keep
    ? say(
        'words.cancelledKept',
        {},
        { offers: [offer('resume', 'words.resume'), offer(toFlow('menu', 'open'), 'words.menu')] },
      )
    : say('words.cancelled');
  const said = { ...progress, session, says: [...progress.says, note] };
  return keep ? said : openFlow(flows, said, flows.menu, {}, look);
}

/** One question back, or out of the flow from its first. */
async function back(flows: Flows, progress: Progress, look: Look): Promise<Progress> {
  const frame = progress.session.active;
  const flow = frame && flows.get(frame.flow);
  const own = frame && flow?.back?.(parseDraft(flow, frame.answers));
  if (own !== undefined) return apply(flows, progress, own, look);
  const last = frame?.trail.at(-1);
  if (frame === undefined || flow === undefined || last === undefined || stepOf(flow, last) === undefined)
    return leaveFlow(flows, progress, look);
  return askNext(flows, { ...progress, session: { ...progress.session, active: without(frame, [last]) } }, look);
}

function leaveFlow(flows: Flows, progress: Progress, look: Look): Promise<Progress> {
  const waiting = progress.session.parked[0];
  return waiting === undefined ? openFlow(flows, progress, flows.menu, {}, look) : resume(flows, progress, look);
}

/** "আচ্ছা বেচব", right after "থাক, বেচব না": no new thing is named. */
function goesOnAfterAll({ session: { active, offered, parked } }: Progress, { intent, text }: Reading): boolean {
  if (active !== undefined || parked[0]?.flow !== 'listItem' || (intent !== 'sell' && intent !== 'yes')) return false;
  return offered?.choices.some(({ id }) => id === 'resume') === true && !readCaption(text).understood;
}

/** Brings back what was put aside last, with its standing question. */
async function resume(flows: Flows, progress: Progress, look: Look): Promise<Progress> {
  const [waiting, ...rest] = progress.session.parked;
  if (waiting === undefined) {
    const said = { ...progress, says: [...progress.says, say('words.nothingToResume')] };
    return progress.session.active ? askNext(flows, said, look) : openFlow(flows, said, flows.menu, {}, look);
  }
  const { awaiting: _dropped, ...frame } = waiting;
  const { parked } = parkActive({ ...progress.session, parked: rest }, (active) => isWorthKeeping(flows, active));
  return askNext(flows, { ...progress, session: { active: frame, parked } }, look);
}
