import { element } from './element.js';
import { digits } from './words.js';

const MOST_BUTTONS = 3;
const MOST_ROWS = 10;

/** What this look adds to the text itself: numbered lines where it can draw neither buttons nor a list, and the text has none. */
export function numberedLines({ choices, look, language }) {
  if (look === 'telegram' || choices.length <= MOST_ROWS) return '';
  const line = ({ label, listed }, index) => (listed ? '' : `\n${digits(index + 1, language)}. ${label}`);
  return choices.map(line).join('');
}

/** Buttons, or the button that opens a list, as the look draws them; nothing where the lines are numbered. */
export function drawChoices({ choices, look, words, onChoose }) {
  if (choices.length === 0 || (look === 'whatsapp' && choices.length > MOST_ROWS)) return undefined;
  const buttonFor = (choice) =>
    element('button', {
      type: 'button',
      textContent: choice.label,
      data: { choice: choice.id },
      on: { click: () => onChoose(choice) },
    });
  if (look === 'telegram' || choices.length <= MOST_BUTTONS)
    return element('div', { className: 'choices' }, ...choices.map(buttonFor));
  const opener = element('button', { type: 'button', textContent: `☰ ${words.list}`, 'aria-haspopup': 'dialog' });
  opener.addEventListener('click', () => openSheet({ opener, title: words.list, choices, onChoose }));
  return element('div', { className: 'choices' }, opener);
}

function openSheet({ opener, title, choices, onChoose }) {
  const rows = choices.map((choice) =>
    element('button', {
      type: 'button',
      textContent: choice.label,
      data: { choice: choice.id },
      on: {
        click: () => {
          sheet.close();
          onChoose(choice);
        },
      },
    }),
  );
  const sheet = element(
    'dialog',
    { className: 'sheet', 'aria-label': title },
    element('h3', { textContent: title }),
    ...rows,
  );
  sheet.addEventListener('close', () => sheet.remove());
  sheet.addEventListener('click', (event) => event.target === sheet && sheet.close());
  document.body.append(sheet);
  const screen = opener.closest('.screen').getBoundingClientRect();
  const edge = Math.min(screen.left, 8);
  sheet.style.left = `${screen.left + edge}px`;
  sheet.style.width = `${screen.width - 2 * edge}px`;
  sheet.style.bottom = `${Math.max(window.innerHeight - screen.bottom + 12, 12)}px`;
  sheet.showModal();
}
