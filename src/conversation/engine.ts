import { asksForOwnData } from '../language/data-words.ts';
import type { Command } from './command.ts';
import { fill, parseDraft, stepOf } from './draft.ts';
import type { Flows } from './flows.ts';
import type { Input, Reading } from './input.ts';
import { interrupt } from './interruptions.ts';
import type { Look } from './look.ts';
import { apply, askNext, isCutShort, isWorthKeeping, openFlow, retryQuestion } from './moves.ts';
import { answersNewest } from './newest-question.ts';
import type { Progress } from './progress.ts';
import { type Reply, say } from './reply.ts';
import type { Session } from './session.ts';
import { understand } from './understand.ts';

/** What a turn decided. The question's text is the last of `says`; commands are carried out by the caller. */
export interface Turn {
  readonly session: Session;
  readonly says: readonly Reply[];
  readonly commands: readonly Command[];
  /** The flow and step that took the input: for traces, never a person's words. */
  readonly takenBy: string;
}

/**
 * Takes one input and decides. Pure but for look-ups: computed twice, it decides the same. What nobody understands is heard once
 * more as what it most likely means.
 */
export async function takeInput(flows: Flows, session: Session, input: Input, look: Look): Promise<Turn> {
  const fresh: Progress = { session, says: [], commands: [] };
  const reading = understand(flows, session, input, look);
  const claimed = await claimsOf(flows, session, input, look);
  if (typeof claimed === 'string')
    return { ...(await openFlow(flows, fresh, claimed, { input }, look)), takenBy: claimed };
  const start = typeof claimed === 'object' ? { ...fresh, commands: [claimed] } : fresh;
  const heard = await hear(flows, start, reading, look);
  if (heard.isUnclear !== true || reading.likely === undefined) return heard.turn;
  return (await hear(flows, start, { ...reading, intent: reading.likely }, look)).turn;
}

interface Heard {
  readonly turn: Turn;
  /** Nobody knew what to make of it. */
  readonly isUnclear?: boolean;
}

async function hear(flows: Flows, start: Progress, reading: Reading, look: Look): Promise<Heard> {
  const standing = start.session.active;
  const takenBy = standing ? `${standing.flow}.${standing.asked?.step ?? ''}` : 'idle';
  const heard = (progress: Progress, by = takenBy): Heard => ({ turn: { ...progress, takenBy: by } });
  const addressed = await openRelay(flows, start, reading, look, 'addressed');
  if (addressed !== undefined) return heard(addressed, 'addressed');
  const newest = await openNewest(flows, start, reading, look);
  if (newest !== undefined) return heard(newest, 'newest');
  const wordless = reading.text === '' ? await openRelay(flows, start, reading, look, 'following') : undefined;
  if (wordless !== undefined) return heard(wordless, 'following');
  const sure = await openSurest(flows, start, reading, look);
  if (sure !== undefined) return heard(sure, 'surely');
  const interrupted = await interrupt(flows, start, reading, look);
  if (interrupted !== undefined) return heard(interrupted, `${takenBy} interrupted`);
  const following = await openRelay(flows, start, reading, look, 'following');
  if (following !== undefined) return heard(following, 'following');
  const beneath = await givePhotosToWaiting(flows, start, reading, look);
  if (beneath !== undefined) return heard(beneath, `${takenBy} beneath`);
  const offered = await offerToActive(flows, start, reading, look);
  if (offered !== undefined) return { turn: { ...offered.progress, takenBy }, isUnclear: offered.isUnclear };
  for (const opener of flows.openers)
    if (await opener.wants(reading, look))
      return heard(await openFlow(flows, start, opener.flow, { input: reading }, look), opener.flow);
  if (standing !== undefined && standing.flow !== flows.menu) {
    const retried = await retryQuestion(flows, start, standing, say('words.unclear'), look);
    return { turn: { ...retried, takenBy }, isUnclear: true };
  }
  return { turn: { ...(await openFlow(flows, start, flows.menu, {}, look)), takenBy: flows.menu }, isUnclear: true };
}

/** What is for the bot before anything else, unless the standing form waits for just such words. */
async function claimsOf(flows: Flows, { active }: Session, input: Input, look: Look) {
  const standing = active && flows.get(active.flow);
  const isFree = input.choiceId === undefined && input.photos.length === 0 && standing?.takesDigits !== true;
  return isFree ? flows.urgent?.claims(input, look) : undefined;
}

/** Said to the haat itself, whatever they might mean of a thing of hers. */
const NEVER_OF_GOODS: ReadonlySet<Reading['intent']> = new Set([
  ...(['stop', 'start', 'menu', 'help', 'human', 'language', 'language_bn', 'language_en', 'language_hi'] as const),
]);

/** Opens the flow whose words these surely are, whatever list stands; a talk that waits for words, and a tap, come first. */
async function openSurest(
  flows: Flows,
  progress: Progress,
  reading: Reading,
  look: Look,
): Promise<Progress | undefined> {
  const { session } = progress;
  if (reading.choiceId !== undefined || reading.choice !== undefined || reading.text === '') return undefined;
  if (NEVER_OF_GOODS.has(reading.intent) || asksForOwnData(reading.text)) return undefined;
  for (const { flow, surely } of flows.openers) {
    const start = await surely?.(reading, session, look);
    if (start === undefined) continue;
    const isForm = session.active !== undefined && isWorthKeeping(flows, session.active);
    if (!isForm && (await flows.relay?.following(reading, look)) === true) return undefined;
    return openFlow(flows, progress, flow, { ...start, input: reading }, look);
  }
  return undefined;
}

/** Opens the flow that passes words on, when they are for somebody else. A tap is for the bot; a form's own answers are the form's. */
async function openRelay(
  flows: Flows,
  progress: Progress,
  reading: Reading,
  look: Look,
  how: 'addressed' | 'following',
): Promise<Progress | undefined> {
  const { relay } = flows;
  const { active } = progress.session;
  if (relay === undefined || reading.choiceId !== undefined || reading.choice !== undefined) return undefined;
  if (how === 'following' && active !== undefined && isWorthKeeping(flows, active)) return undefined;
  if (how === 'following' && (await asksSince(flows, progress.session, look))) return undefined;
  if (!(await relay[how](reading, look))) return undefined;
  return openFlow(flows, progress, relay.flow, { action: how, input: reading }, look);
}

/** Opens what the newest message asked, when words plainly answer that and not the question beneath; words that are passed on as they are stay so. */
async function openNewest(flows: Flows, progress: Progress, reading: Reading, look: Look) {
  const { active } = progress.session;
  const flow = active && flows.get(active.flow);
  if (flow === undefined || stepOf(flow, active?.asked?.step)?.verbatim === true) return undefined;
  const newer = await answersNewest(reading, progress.session, look);
  return newer && openFlow(flows, progress, newer.flow, { ...newer.start, input: reading }, look);
}

const ASKS_OF_HERS: ReadonlySet<string> = new Set(['yes_no_q', 'stock_q', 'price_q']);

/** Whether a yes, a no or a number is wanted here since the other side of a talk last spoke: "yes, delete it" is nobody else's. */
async function asksSince(flows: Flows, { active }: Session, look: Look): Promise<boolean> {
  const flow = active && flows.get(active.flow);
  const isAsked = flow !== undefined && ASKS_OF_HERS.has(stepOf(flow, active?.asked?.step)?.context ?? '');
  if (!isAsked || active?.asked === undefined || active.flow === flows.relay?.flow) return false;
  const newest = await look.talkOf();
  return newest !== undefined && new Date(active.asked.at) > newest.at;
}

/** Lets the active flow read the input; undefined when there is none or it passes. */
async function offerToActive(
  flows: Flows,
  progress: Progress,
  reading: Reading,
  look: Look,
): Promise<{ readonly progress: Progress; readonly isUnclear: boolean } | undefined> {
  const frame = progress.session.active;
  const flow = frame && flows.get(frame.flow);
  if (frame === undefined || flow === undefined) return undefined;
  const draft = parseDraft(flow, frame.answers);
  const step = stepOf(flow, frame.asked?.step);
  const outcome = (await flow.anytime?.(reading, draft, look)) ?? (await step?.read(reading, draft, look));
  if (outcome === undefined || isCutShort(flow, frame, outcome, look))
    return { progress: await askNext(flows, progress, look), isUnclear: false };
  const mended = outcome.kind === 'retry' ? await mendWaiting(flows, progress, reading, look) : undefined;
  if (mended !== undefined) return { progress: mended, isUnclear: false };
  if (outcome.kind === 'pass') return undefined;
  const other =
    outcome.kind === 'retry' && step?.verbatim !== true
      ? await wantedOver(
          flows,
          { standing: frame.flow, isList: !flow.parkable && LISTS.test(step?.context ?? '') },
          reading,
          look,
        )
      : undefined;
  if (other !== undefined)
    return { progress: await openFlow(flows, progress, other, { input: reading }, look), isUnclear: false };
  return { progress: await apply(flows, progress, outcome, look), isUnclear: outcome.kind === 'retry' };
}

/** Words that are no answer here may mend what waits beneath: the card she said yes to, while her name is asked. */
async function mendWaiting(
  flows: Flows,
  progress: Progress,
  reading: Reading,
  look: Look,
): Promise<Progress | undefined> {
  const { active, parked } = progress.session;
  const [waiting, ...rest] = parked;
  const flow = waiting && flows.get(waiting.flow);
  if (waiting?.awaiting === undefined || flow?.mend === undefined) return undefined;
  if (active === undefined || reading.choice !== undefined || reading.text === '') return undefined;
  const outcome = flow.mend(reading, parseDraft(flow, waiting.answers), look);
  const { awaiting: _dropped, ...frame } = waiting;
  // What she has to say anew is asked first.
  if (outcome?.kind === 'forget')
    return apply(flows, { ...progress, session: { active: frame, parked: rest } }, outcome, look);
  if (outcome?.kind !== 'next') return undefined;
  const session = { active, parked: [fill(waiting, outcome.patch), ...rest] };
  return askNext(flows, { ...progress, session, says: [...progress.says, ...outcome.notes] }, look);
}

/** What was last done, where something is only shown. */
const LISTS = /^(?:results|item|orders|search_q)$/;

/** Another flow that surely means what the standing form did not understand: a yes to an order that came meanwhile. */
async function wantedOver(
  flows: Flows,
  { standing, isList }: { readonly standing: string; readonly isList: boolean },
  reading: Reading,
  look: Look,
): Promise<string | undefined> {
  if (reading.choice !== undefined || reading.photos.length > 0) return undefined;
  for (const { flow, evenOver, overLists, wants } of flows.openers) {
    const may = evenOver === true || (overLists === true && isList);
    if (may && flow !== standing && (await wants(reading, look))) return flow;
  }
  return undefined;
}

/** Pictures that come while another question is asked join the draft that waits for it: an album's last part is often late. */
async function givePhotosToWaiting(
  flows: Flows,
  progress: Progress,
  reading: Reading,
  look: Look,
): Promise<Progress | undefined> {
  const { active, parked } = progress.session;
  if (reading.photos.length === 0 || active === undefined || flows.get(active.flow)?.takesPhotos === true)
    return undefined;
  const at = parked.findIndex((frame) => flows.get(frame.flow)?.takesPhotos === true);
  const waiting = parked[at];
  const flow = waiting && flows.get(waiting.flow);
  if (waiting === undefined || flow === undefined) return undefined;
  const outcome = await flow.anytime?.(reading, parseDraft(flow, waiting.answers), look);
  if (outcome?.kind !== 'next') return undefined;
  const session = { active, parked: parked.with(at, fill(waiting, outcome.patch)) };
  const kept = { ...progress, session, says: [...progress.says, ...outcome.notes] };
  // No picture is met with silence.
  return outcome.notes.length > 0 ? kept : askNext(flows, kept, look);
}
