import { movesFor } from '../domain/order.ts';
import { type HaatQuestion, readHaatQuestion } from '../language/haat-questions.ts';
import { stepOf } from './draft.ts';
import type { Flows } from './flows.ts';
import type { Reading } from './input.ts';
import type { Look } from './look.ts';
import type { Session } from './session.ts';

/**
 * What somebody asks of the haat itself, whatever stands. Straight after words of the other side of a talk it is for them; how long a
 * parcel takes is of the thing on the screen, or of the order under way, where there is one.
 */
export async function askedOfHaat(
  flows: Flows,
  { active }: Session,
  reading: Reading,
  look: Look,
): Promise<HaatQuestion | undefined> {
  const question = readHaatQuestion(reading.text);
  if (question === undefined) return undefined;
  const flow = active && flows.get(active.flow);
  if (flow?.parkable === true) return question;
  if (question === 'delivery' && flow && stepOf(flow, active?.asked?.step)?.context === 'item') return undefined;
  if ((await flows.relay?.following(reading, look)) === true) return undefined;
  if (question === 'fees' || question === 'safety') return question;
  const isUnderWay = (await look.orders()).some(({ state, side }) => movesFor(state, side).length > 0);
  return isUnderWay ? undefined : question;
}
