import { type Intent, readReply } from '../language/replies.ts';
import type { Reading } from './input.ts';

/** What words say to the order itself, where the parcel's name or place is asked for. */
export function saidPlainly({ text, choice }: Reading): Intent {
  return choice === undefined && !/[\p{N}\n]/u.test(text) ? readReply(text, 'confirm_order', 'buyer') : 'none';
}

/** "থাক, লাগবে না": nothing is to be sent; not "na para", where she lives. */
export function givesUp(reading: Reading): boolean {
  return saidPlainly(reading) === 'no' && readReply(reading.text, 'free_text_q', 'buyer') !== 'none';
}
