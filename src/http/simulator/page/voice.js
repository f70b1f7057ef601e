import { element } from './element.js';

const canRecord = () => Boolean(navigator.mediaDevices?.getUserMedia && window.MediaRecorder);

/** A voice note from the microphone, or from a file where there is none. Undefined when the person thinks better of it. */
export async function recordVoice({ form, row, words }) {
  if (!canRecord()) return pickFile();
  let microphone;
  try {
    microphone = await navigator.mediaDevices.getUserMedia({ audio: true });
  } catch {
    return pickFile(); // no microphone, or not allowed to use it
  }
  const recorder = new MediaRecorder(microphone);
  const pieces = [];
  recorder.addEventListener('dataavailable', (event) => pieces.push(event.data));
  recorder.start();
  const wanted = await untilStopped({ form, row, words });
  await new Promise((resolve) => {
    recorder.addEventListener('stop', resolve);
    recorder.stop();
  });
  for (const track of microphone.getTracks()) track.stop();
  return wanted ? new Blob(pieces, { type: recorder.mimeType }) : undefined;
}

function pickFile() {
  return new Promise((resolve) => {
    const picker = element('input', { type: 'file', accept: 'audio/*' });
    picker.addEventListener('change', () => resolve(picker.files[0]));
    picker.addEventListener('cancel', () => resolve(undefined));
    picker.click();
  });
}

function untilStopped({ form, row, words }) {
  const started = Date.now();
  const time = element('span', { className: 'recording', role: 'timer' });
  const show = () => {
    const seconds = Math.floor((Date.now() - started) / 1_000);
    time.textContent = `● ${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  };
  const ticking = setInterval(show, 500);
  show();
  return new Promise((resolve) => {
    const finish = (wanted) => () => {
      clearInterval(ticking);
      panel.remove();
      row.hidden = false;
      resolve(wanted);
    };
    const drop = element('button', { type: 'button', textContent: words.drop, on: { click: finish(false) } });
    const stop = element('button', {
      type: 'button',
      className: 'primary',
      textContent: words.stop,
      on: { click: finish(true) },
    });
    const panel = element('div', { className: 'row' }, drop, time, stop);
    row.hidden = true;
    form.append(panel);
    stop.focus();
  });
}
