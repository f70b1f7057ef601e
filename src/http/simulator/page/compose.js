import { drawQuoted } from './bubble.js';
import { drawSample } from './cloth.js';
import { element, icon } from './element.js';
import { recordVoice } from './voice.js';

const MOST_PHOTOS = 10;

/** The place to write: words, photos (several are one album), a voice note, and the message being answered. */
export function createComposer({ words, starters, send }) {
  let photos = [];
  let quoted;
  const trouble = element('p', { className: 'trouble', role: 'alert' });
  const waiting = element('div', { className: 'waiting' });
  const field = element('textarea', {
    rows: 1,
    placeholder: words.write,
    'aria-label': words.write,
    enterKeyHint: 'send',
  });
  const picker = element('input', { type: 'file', accept: 'image/*', multiple: true, hidden: true });
  const sendButton = element(
    'button',
    { type: 'submit', className: 'icon send', 'aria-label': words.send },
    icon('send'),
  );
  const photoButton = iconButton('photo', words.photo, () => picker.click());
  const voiceButton = iconButton('record', words.record, record);
  const row = element('div', { className: 'row' }, photoButton, field, voiceButton, sendButton, picker);
  const form = element('form', { className: 'compose' }, trouble, waiting, row);
  const chips = element('div', { className: 'starters' }, ...starters.map(drawStarter));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void submit();
  });
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      void submit();
    }
    if (event.key === 'Escape') clearWaiting();
  });
  field.addEventListener('input', showButtons);
  field.addEventListener('paste', (event) => addPhotos(event.clipboardData.files));
  picker.addEventListener('change', () => {
    addPhotos(picker.files);
    picker.value = '';
  });
  showButtons();

  async function submit() {
    const text = field.value.trim();
    if (!text && photos.length === 0) return;
    const post = { ...(text && { text }), photos, ...(quoted && { quotedId: quoted.id }) };
    const before = { value: field.value, photos, quoted };
    field.value = '';
    clearWaiting();
    if (!(await trySend(post))) {
      ({ photos, quoted } = before);
      field.value = before.value;
      drawWaiting();
    }
    field.focus({ preventScroll: true });
  }

  async function trySend(post) {
    trouble.textContent = '';
    try {
      await send(post);
      return true;
    } catch {
      trouble.textContent = words.notSent;
      return false;
    }
  }

  async function record() {
    const voice = await recordVoice({ form, row, words });
    if (voice) await trySend({ voice });
  }

  function addPhotos(files) {
    photos = [...photos, ...[...files].filter((file) => file.type.startsWith('image/'))].slice(0, MOST_PHOTOS);
    drawWaiting();
  }

  function clearWaiting() {
    photos = [];
    quoted = undefined;
    drawWaiting();
  }

  function drawWaiting() {
    const quote = quoted && drawQuoted(quoted, words);
    const dropLabel = `✕ ${words.drop}`;
    const drop = element('button', { type: 'button', textContent: dropLabel, on: { click: clearWaiting } });
    waiting.replaceChildren(
      ...(quote ? [quote] : []),
      ...photos.map(drawSmall),
      ...(quote || photos.length ? [drop] : []),
    );
    showButtons();
  }

  function showButtons() {
    const something = field.value.trim() !== '' || photos.length > 0;
    sendButton.hidden = !something;
    voiceButton.hidden = something;
  }

  function drawStarter({ text }) {
    const click = async () => void trySend(text ? { text } : await drawSample(form.closest('[lang]').lang));
    return element('button', {
      type: 'button',
      textContent: text ?? words.sample,
      data: { stays: !text },
      on: { click },
    });
  }

  return {
    form,
    chips,
    addPhotos,
    /** The first words go once something is said; a seller keeps the sample until there is a photo in the chat. */
    tuckAway({ sampleToo }) {
      for (const chip of [...chips.children]) if (sampleToo || chip.dataset.stays === 'false') chip.remove();
      chips.hidden = chips.childElementCount === 0;
    },
    /** Only one of the looks shows which question a tap answers. */
    choose(choice, asked) {
      return trySend({ choiceId: choice.id, ...(asked && { quotedId: asked.id }) });
    },
    answer(message) {
      quoted = message;
      drawWaiting();
      field.focus();
    },
  };
}

function iconButton(name, label, click) {
  return element(
    'button',
    { type: 'button', className: 'icon', 'aria-label': label, title: label, on: { click } },
    icon(name),
  );
}

/** Drawn on a canvas: an address of the file in memory would need a looser content policy. */
function drawSmall(file) {
  const canvas = element('canvas', { width: 104, height: 104 });
  createImageBitmap(file, { resizeWidth: 104, resizeHeight: 104 })
    .then((bitmap) => canvas.getContext('2d').drawImage(bitmap, 0, 0))
    .catch(() => undefined); // not a picture this browser knows; the haat will say so kindly
  return canvas;
}
