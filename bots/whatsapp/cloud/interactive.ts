import { cutLabel } from '../../../src/messages/cut-text.ts';
import { choiceNumber, withNumberedLines } from '../../../src/messages/number-choices.ts';
import type { Choice, OutgoingMessage } from '../../../src/messages/outgoing.ts';

/** https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/interactive-list-messages */
const BODY_LIMIT = 1024;
const BUTTONS = 3;
const BUTTON_TITLE_LIMIT = 20;
const ROWS = 10;
const ROW_TITLE_LIMIT = 24;
const ROW_DESCRIPTION_LIMIT = 72;
const ID_LIMIT = 200;
/** Choices need a body, and a channel has no words of its own. */
const POINTER = '👇';
const OPEN_LIST: Readonly<Record<string, string>> = { bn: 'বেছে নিন', hi: 'चुनें', en: 'Choose' };

type Body = Readonly<Record<string, unknown>>;

/** Draws choices as at most three buttons or one list, or not at all: then they are written as numbered lines. */
export function interactiveFor(message: OutgoingMessage, photo: string | undefined): Body | undefined {
  if (!canBeTapped(message.choices)) return undefined;
  if (message.choices.length <= BUTTONS) return buttons(message, photo);
  return photo === undefined ? list(message) : undefined;
}

/**
 * Under a photo there is no list. More than three choices are all written there, numbered, and the first three can be tapped
 * too: a message costs the same with them. `text` holds the numbered lines already.
 */
export function firstButtons(message: OutgoingMessage, photo: string, text: string): Body | undefined {
  const first = message.choices.slice(0, BUTTONS);
  if (text.length > BODY_LIMIT || message.choices.length <= BUTTONS || !canBeTapped(first)) return undefined;
  const titles = first.map(({ label, listed }, index) =>
    cutLabel(listed === true ? label : `${choiceNumber(index, message.language)}. ${label}`, BUTTON_TITLE_LIMIT),
  );
  if (new Set(titles).size < titles.length) return undefined;
  return drawButtons(first, titles, text, photo);
}

function canBeTapped(choices: readonly Choice[]): boolean {
  const ids = new Set(choices.map((choice) => choice.id));
  const allNamed = choices.every(
    (choice) => choice.label.trim() !== '' && choice.id !== '' && choice.id.length <= ID_LIMIT,
  );
  return allNamed && ids.size === choices.length && choices.length <= ROWS;
}

/** A label too long for a button is written whole in the body, and its button carries its number. */
function buttons(message: OutgoingMessage, photo: string | undefined): Body | undefined {
  const titles = message.choices.map((choice) => cutLabel(choice.label, BUTTON_TITLE_LIMIT));
  const whole = titles.every((title, index) => title === message.choices[index]?.label.trim());
  const numbered = !whole || new Set(titles).size < titles.length;
  const text = numbered
    ? withNumberedLines(message.text, message.choices, message.language)
    : message.text.trim() || POINTER;
  if (text.length > BODY_LIMIT) return undefined;
  const shown = message.choices.map((choice, index) => {
    const label = numbered ? `${choiceNumber(index, message.language)}. ${choice.label}` : choice.label;
    return cutLabel(label, BUTTON_TITLE_LIMIT);
  });
  return drawButtons(message.choices, shown, text, photo);
}

function drawButtons(
  choices: readonly Choice[],
  titles: readonly string[],
  text: string,
  photo: string | undefined,
): Body {
  const drawn = choices.map(({ id }, index) => ({ type: 'reply', reply: { id, title: titles[index] ?? '' } }));
  return {
    type: 'interactive',
    interactive: {
      type: 'button',
      ...(photo === undefined ? {} : { header: { type: 'image', image: { id: { photo } } } }),
      body: { text },
      action: { buttons: drawn },
    },
  };
}

function list(message: OutgoingMessage): Body | undefined {
  const labels = message.choices.map((choice) => choice.label.replace(/\s+/gu, ' ').trim());
  if (labels.some((label) => label.length > ROW_DESCRIPTION_LIMIT)) return undefined;
  const rows = message.choices.map((choice, index) => {
    const label = labels[index] ?? '';
    const title = cutLabel(label, ROW_TITLE_LIMIT);
    return { id: choice.id, title, ...(title === label ? {} : { description: label }) };
  });
  const button = OPEN_LIST[message.language] ?? OPEN_LIST.en;
  return {
    type: 'interactive',
    interactive: {
      type: 'list',
      body: { text: message.text.trim() || POINTER },
      action: { button, sections: [{ rows }] },
    },
  };
}
