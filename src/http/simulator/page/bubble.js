import { drawChoices, numberedLines } from './choices.js';
import { element, icon } from './element.js';
import { sayTime } from './times.js';
import { openViewer } from './viewer.js';

const SWIPE = 56;
const CODE = /([A-Z]{2}-[0-9A-Z]{4,6})/;
const WIDEST = 2.2;

/** One message as this phone draws it. `quoted` is the message it answers, when it is known. */
export function drawMessage({ message, sender, quoted, look, language, words, onChoose, onReply }) {
  const at = new Date(message.at);
  const text = message.text + numberedLines({ choices: message.choices, look, language });
  const bubble = element(
    'div',
    { className: 'bubble' },
    quoted && drawQuoted(quoted, words),
    drawPhotos(message, words),
    message.voice &&
      element('audio', { controls: true, preload: 'metadata', src: message.voice, 'aria-label': words.voice }),
    text && drawWords(text),
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
    { className: side, role: 'group', tabIndex: -1, 'aria-label': sender, data: { id: message.id } },
    element('div', { className: 'body' }, bubble, choices),
    reply,
  );
  replyOnSwipe(item, onReply);
  return item;
}

/** A message in a few words, as it stands above its answer. */
export function drawQuoted(message, words) {
  const briefly = message.text || (message.voice ? words.voice : words.photos);
  return element('span', { className: 'quoted' }, element('span', { textContent: briefly }));
}

/** A code is read out and copied as one word, so it never breaks at its hyphen. */
function drawWords(text) {
  const pieces = text
    .split(CODE)
    .map((piece, index) => (index % 2 === 1 ? element('span', { className: 'code', textContent: piece }) : piece));
  return element('div', { className: 'words', lang: languageOf(text) }, ...pieces);
}

/** By its letters, so that a reader aloud and the fonts know it. */
function languageOf(text) {
  if (/[\u0980-\u09ff]/.test(text)) return 'bn';
  return /[\u0900-\u0963\u0966-\u097f]/.test(text) ? 'hi' : 'en';
}

function drawPhotos(message, words) {
  const count = message.photos.length;
  if (count === 0) return undefined;
  const arrangement = count === 1 ? ' one' : count % 2 === 1 ? ' odd' : '';
  const pictures = message.thumbnails.map((source, index) => {
    const picture = element('img', {
      src: source,
      alt: words.photos,
      width: 288,
      height: 288,
      loading: 'lazy',
      decoding: 'async',
    });
    picture.addEventListener('error', () => picture.classList.add('broken'));
    if (count === 1) picture.addEventListener('load', () => keepWidth(picture));
    const open = () => openViewer(message.photos, index);
    return element('button', { type: 'button', 'aria-label': words.seePhoto, on: { click: open } }, picture);
  });
  return element('div', { className: `photos${arrangement}` }, ...pictures);
}

/** A wide picture is shown whole: the pictures of a search stand side by side in one. */
function keepWidth(picture) {
  const proportion = picture.naturalWidth / picture.naturalHeight;
  if (proportion > 1.05) picture.parentElement.style.aspectRatio = Math.min(proportion, WIDEST);
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
