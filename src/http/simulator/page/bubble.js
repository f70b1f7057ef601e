import { drawChoices, numberedLines } from './choices.js';
import { element, icon } from './element.js';
import { sayTime } from './times.js';
import { openViewer } from './viewer.js';

const SWIPE = 56;

/** One message as this phone draws it. `quoted` is the message it answers, when it is known. */
export function drawMessage({ message, sender, quoted, look, language, words, onChoose, onReply }) {
  const at = new Date(message.at);
  const text = message.text + numberedLines({ choices: message.choices, look, language });
  const bubble = element(
    'div',
    { className: 'bubble' },
    quoted && element('span', { className: 'quoted', textContent: sayBriefly(quoted, words) }),
    drawPhotos(message, words),
    message.voice &&
      element('audio', { controls: true, preload: 'metadata', src: message.voice, 'aria-label': words.voice }),
    text && element('div', { className: 'words', textContent: text }),
    element('time', { dateTime: message.at, data: { language }, textContent: sayTime(at, language) }),
  );
  const choices = drawChoices({ choices: message.choices, look, words, onChoose });
  const reply = element(
    'button',
    { type: 'button', className: 'reply', 'aria-label': words.reply, on: { click: onReply } },
    icon('reply'),
  );
  const side = message.from === 'me' ? 'message me' : 'message haat';
  const item = element(
    'div',
    { className: side, role: 'group', 'aria-label': sender, data: { id: message.id } },
    element('div', { className: 'body' }, bubble, choices),
    reply,
  );
  replyOnSwipe(item, onReply);
  return item;
}

/** A message in a few words, to quote it. */
export function sayBriefly(message, words) {
  return message.text || (message.voice ? words.voice : words.photos);
}

function drawPhotos(message, words) {
  const count = message.photos.length;
  if (count === 0) return undefined;
  const arrangement = count === 1 ? ' one' : count % 2 === 1 ? ' odd' : '';
  const pictures = message.thumbnails.map((source, index) => {
    const picture = element('img', {
      src: source,
      alt: words.photos,
      width: 264,
      height: 264,
      loading: 'lazy',
      decoding: 'async',
    });
    picture.addEventListener('error', () => picture.classList.add('broken'));
    const open = () => openViewer(message.photos, index);
    return element('button', { type: 'button', 'aria-label': words.seePhoto, on: { click: open } }, picture);
  });
  return element('div', { className: `photos${arrangement}` }, ...pictures);
}

function replyOnSwipe(item, onReply) {
  let startX;
  item.addEventListener('pointerdown', (event) => {
    startX = event.pointerType === 'touch' ? event.clientX : undefined;
  });
  item.addEventListener('pointerup', (event) => {
    if (startX !== undefined && event.clientX - startX > SWIPE) onReply();
    startX = undefined;
  });
}
