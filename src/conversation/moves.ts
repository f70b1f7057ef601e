import { fill, nextStep, parseDraft, stepOf, without } from './draft.ts';
import type { AnyFlow, Outcome, Start } from './flow.ts';
import type { Flows } from './flows.ts';
import type { Input, Reading } from './input.ts';
import type { Look } from './look.ts';
import type { Progress } from './progress.ts';
import { type Reply, readToFlow, say } from './reply.ts';
import { type Frame, newFrame, parkActive } from './session.ts';

/** Flows that open flows end somewhere. */
const MAX_HOPS = 6;

/** Opens a flow on top: what was active and worth keeping is parked. */
export async function openFlow(
  flows: Flows,
  progress: Progress,
  name: string,
  start: Start,
  look: Look,
  hops = 0,
): Promise<Progress> {
  const flow = flows.get(name) ?? flows.get(flows.menu);
  if (flow === undefined || hops > MAX_HOPS) return progress;
  const parked = parkActive(progress.session, (frame) => isWorthKeeping(flows, frame));
  const isOver = parked.parked[0] !== undefined && parked.parked[0] === progress.session.active;
  const fresh = newFrame(flow.name, { ...start.answers });
  const frame = isOver ? { ...fresh, over: true } : fresh;
  const opened = { ...progress, session: { ...parked, active: frame } };
  const beneath = isOver ? progress.session.active?.flow : undefined;
  const outcome = await flow.begin?.({ ...start, ...(beneath === undefined ? {} : { over: beneath }) }, look);
  return outcome === undefined || outcome.kind === 'pass'
    ? askNext(flows, opened, look)
    : apply(flows, opened, outcome, look, hops + 1);
}

/** Whether an unfinished flow holds anything worth coming back to. */
export function isWorthKeeping(flows: Flows, frame: Frame): boolean {
  return (flows.get(frame.flow)?.parkable ?? false) && Object.keys(frame.answers).length > 0;
}

/** Carries an outcome into the session. */
export async function apply(
  flows: Flows,
  progress: Progress,
  outcome: Outcome,
  look: Look,
  hops = 0,
): Promise<Progress> {
  const frame = progress.session.active;
  if (frame === undefined) return progress;
  switch (outcome.kind) {
    case 'next': {
      const commands = outcome.command ? [...progress.commands, outcome.command] : progress.commands;
      const said = { ...progress, commands, says: [...progress.says, ...outcome.notes] };
      const filled = fill(frame, outcome.patch, frame.asked?.step);
      const asked = { ...said, session: { ...said.session, active: filled } };
      const hasSpoken = outcome.notes.length > 0 || outcome.command !== undefined;
      return askNext(flows, asked, look, outcome.quiet && hasSpoken ? frame.asked?.step : undefined);
    }
    case 'retry':
      return retryQuestion(flows, progress, frame, outcome.note, look);
    case 'forget': {
      const active = fill(without(frame, outcome.fields), outcome.patch);
      return askNext(flows, { ...progress, session: { ...progress.session, active } }, look);
    }
    case 'finish':
      return end(flows, progress, outcome, look, hops);
    case 'detour': {
      const waiting = { ...frame, awaiting: { choice: outcome.choice } };
      const parked = [waiting, ...progress.session.parked];
      const aside = { ...progress, session: { parked }, says: [...progress.says, ...outcome.notes] };
      return openFlow(flows, aside, outcome.flow, outcome.start, look, hops + 1);
    }
    case 'pass':
      return progress;
  }
}

async function end(
  flows: Flows,
  progress: Progress,
  outcome: Extract<Outcome, { kind: 'finish' }>,
  look: Look,
  hops: number,
): Promise<Progress> {
  const ended = progress.session.active?.flow;
  const wasOver = progress.session.active?.over === true;
  const { parked } = progress.session;
  const commands = outcome.command ? [...progress.commands, outcome.command] : progress.commands;
  const done = { session: { parked }, commands, says: [...progress.says, ...outcome.notes] };
  const waiting = parked[0];
  if (outcome.command !== undefined && waiting?.awaiting !== undefined && ended !== undefined)
    return comeBack(flows, done, waiting, ended, look);
  if (outcome.goOn === true && wasOver && waiting !== undefined)
    return askNext(flows, { ...done, session: { active: waiting, parked: parked.slice(1) } }, look);
  if (outcome.following !== undefined)
    return openFlow(flows, done, outcome.following.flow, outcome.following.start, look, hops + 1);
  return done;
}

/** A detour ended well: the flow beneath takes the waiting choice again. */
async function comeBack(
  flows: Flows,
  progress: Progress,
  waiting: Frame,
  ended: string,
  look: Look,
): Promise<Progress> {
  const { awaiting, ...frame } = waiting;
  const flow = flows.get(frame.flow);
  const session = { active: frame, parked: progress.session.parked.slice(1) };
  const step = flow && stepOf(flow, frame.asked?.step);
  if (flow === undefined || step === undefined || awaiting === undefined)
    return askNext(flows, { ...progress, session }, look);
  const reading: Reading = { ...EMPTY_INPUT, choice: awaiting.choice, intent: 'none', returnedFrom: ended };
  const outcome = await step.read(reading, parseDraft(flow, frame.answers), look);
  if (isCutShort(flow, frame, outcome, look)) return askNext(flows, { ...progress, session }, look);
  return apply(flows, { ...progress, session }, outcome, look);
}

/**
 * Whether this would end a form over a question that today's release still asks: since its last question was shown, an answer no
 * longer fits or a question is new.
 */
export function isCutShort(flow: AnyFlow, frame: Frame, outcome: Outcome, look: Look): boolean {
  if (outcome.kind !== 'finish' || outcome.command === undefined) return false;
  const last = Object.keys(flow.steps).at(-1);
  return frame.asked?.step === last && nextStep(flow, parseDraft(flow, frame.answers), look) !== last;
}

const EMPTY_INPUT: Input = { text: '', photos: [], photoProblems: [], voice: false, place: false, cart: [] };

/** Asks the first unanswered question; says nothing when `standing` is that question and already stands on the screen. */
export async function askNext(flows: Flows, progress: Progress, look: Look, standing?: string): Promise<Progress> {
  const frame = progress.session.active;
  const flow = frame && flows.get(frame.flow);
  if (frame === undefined || flow === undefined) return { ...progress, session: { parked: progress.session.parked } };
  const draft = parseDraft(flow, frame.answers);
  const name = nextStep(flow, draft, look);
  if (name === standing) return progress;
  const question = await ask(flow, name, draft, look);
  const asked = { step: name, at: look.now.toISOString(), choices: [] };
  const session = { ...progress.session, active: { ...frame, answers: draft, asked } };
  return { ...progress, session, says: [...progress.says, ...question] };
}

async function ask(
  flow: AnyFlow,
  step: string,
  draft: Readonly<Record<string, unknown>>,
  look: Look,
): Promise<readonly Reply[]> {
  const asked = await stepOf(flow, step)?.ask(draft, look);
  if (asked === undefined) return [];
  return 'key' in asked ? [asked] : asked;
}

/** After so many answers not understood, the same words once more would help nobody. */
const STUCK_AFTER = 2;

/**
 * Says the note in the question's place, with the question's own offers, so that nothing has to be scrolled up for. Whoever is stuck
 * hears of an easier way, and of people.
 */
export async function retryQuestion(
  flows: Flows,
  progress: Progress,
  frame: Frame,
  note: Reply,
  look: Look,
): Promise<Progress> {
  const flow = flows.get(frame.flow);
  if (flow === undefined) return askNext(flows, progress, look);
  const draft = parseDraft(flow, frame.answers);
  const name = nextStep(flow, draft, look);
  if (name !== frame.asked?.step) return askNext(flows, { ...progress, says: [...progress.says, note] }, look);
  const question = (await ask(flow, name, draft, look)).at(-1);
  const offers = note.offers.length > 0 ? note.offers : (question?.offers ?? []);
  const misses = (frame.asked.misses ?? 0) + 1;
  const session = { ...progress.session, active: { ...frame, asked: { ...frame.asked, misses } } };
  if (misses < STUCK_AFTER || look.person.staffRoles.length > 0)
    return { ...progress, session, says: [...progress.says, { ...note, offers }] };
  const hint = say(offers.length > 1 ? 'words.stuck.choose' : 'words.stuck.write', {}, { offers });
  return { ...progress, session, says: [...progress.says, { ...note, offers: [] }, hint] };
}

/** Opens what a global offer names. */
export async function openFromOffer(
  flows: Flows,
  progress: Progress,
  id: string,
  input: Input,
  look: Look,
): Promise<Progress | undefined> {
  const target = readToFlow(id);
  if (target === undefined) return undefined;
  const { flow, action, code } = target;
  // A number or a label that chose it has said all it had to say: like a tap, it brings no words along.
  const chosen = { ...input, text: '' };
  return openFlow(flows, progress, flow, { action, input: chosen, ...(code === undefined ? {} : { code }) }, look);
}

/** Says that an old button's time has passed and asks the standing question again. */
export async function refuseOldTap(flows: Flows, progress: Progress, look: Look): Promise<Progress> {
  const said = { ...progress, says: [...progress.says, say('words.oldButton')] };
  return progress.session.active ? askNext(flows, said, look) : openFlow(flows, said, flows.menu, {}, look);
}
