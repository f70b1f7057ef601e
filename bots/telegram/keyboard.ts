import { cutLabel } from '../../src/messages/cut-text.ts';
import type { Choice } from '../../src/messages/outgoing.ts';

/** https://core.telegram.org/bots/api#inlinekeyboardbutton */
const CALLBACK_BYTES = 64;
const BUTTONS = 100;
/** Telegram gives no limit for a label; longer ones are cut by the phone itself, in the middle of a word. */
const LABEL_LIMIT = 60;
const SHORT_LABEL = 16;

interface Button {
  readonly text: string;
  readonly callback_data: string;
}

/** An inline keyboard under a message. */
interface InlineKeyboard {
  readonly inline_keyboard: readonly (readonly Button[])[];
}

/** Buttons in place of the phone's letters: the only ones that hand over a number. */
interface AskingKeyboard {
  readonly keyboard: readonly (readonly { readonly text: string; readonly request_contact?: true }[])[];
  readonly one_time_keyboard: true;
  readonly resize_keyboard: true;
}

/** What a message carries to be tapped. */
export type Keyboard = InlineKeyboard | AskingKeyboard;

/** A choice that no button can show, with its place among all of them. */
export interface UndrawnChoice {
  readonly choice: Choice;
  readonly index: number;
}

/** Draws choices as buttons that carry ids, never words; what cannot be drawn whole is also listed for numbered lines. */
export function keyboardFor(choices: readonly Choice[]): {
  readonly keyboard: Keyboard | undefined;
  readonly undrawn: readonly UndrawnChoice[];
} {
  const asking = askingKeyboard(choices);
  if (asking !== undefined) return { keyboard: asking, undrawn: [] };
  const buttons: Button[] = [];
  const undrawn: UndrawnChoice[] = [];
  choices.forEach((choice, index) => {
    const text = cutLabel(choice.label, LABEL_LIMIT);
    const bytes = new TextEncoder().encode(choice.id).length;
    const fits = bytes >= 1 && bytes <= CALLBACK_BYTES && buttons.length < BUTTONS && text !== '';
    if (fits) buttons.push({ text, callback_data: choice.id });
    if (!fits || text.endsWith('…')) undrawn.push({ choice, index });
  });
  return { keyboard: buttons.length === 0 ? undefined : { inline_keyboard: inRows(buttons) }, undrawn };
}

/** https://core.telegram.org/bots/api#keyboardbutton: beside a button that asks for a number the others send their words. */
function askingKeyboard(choices: readonly Choice[]): AskingKeyboard | undefined {
  const drawable = choices.every(({ label }) => label.trim() !== '' && label.length <= LABEL_LIMIT);
  if (!drawable || !choices.some(({ asks }) => asks === 'phone')) return undefined;
  const buttons = choices.map(({ label, asks }) => ({
    text: cutLabel(label, LABEL_LIMIT),
    ...(asks === 'phone' ? { request_contact: true as const } : {}),
  }));
  return { keyboard: buttons.map((button) => [button]), one_time_keyboard: true, resize_keyboard: true };
}

/** Two short labels share a row, so that yes and no stand side by side. */
function inRows(buttons: readonly Button[]): readonly (readonly Button[])[] {
  const rows: Button[][] = [];
  for (const button of buttons) {
    const last = rows.at(-1);
    const first = last?.[0];
    const roomBeside = last?.length === 1 && first !== undefined && first.text.length <= SHORT_LABEL;
    if (roomBeside && button.text.length <= SHORT_LABEL) last.push(button);
    else rows.push([button]);
  }
  return rows;
}
