import { drawMessage } from './bubble.js';
import { createComposer } from './compose.js';
import { element } from './element.js';
import { readMessages, sendPost } from './server.js';
import { startersFor } from './starters.js';
import { sayDay } from './times.js';
import { createTravelLine } from './travel.js';
import { walkMessages } from './walk-messages.js';
import { wordsIn } from './words.js';

const NEAR_END = 90;
const STILL = matchMedia('(prefers-reduced-motion: reduce)');
const LOOK_NAMES = { telegram: 'Telegram', whatsapp: 'WhatsApp' };

/** One person's phone: their chat with the haat, in their language, and the line under it in the page's. */
export function createPhone({ person, pageLanguage, onNews }) {
  const language = person.language ?? pageLanguage;
  const words = wordsIn(language);
  const messages = new Map();
  const list = element('div', {
    className: 'messages',
    role: 'log',
    'aria-live': 'polite',
    tabIndex: 0,
    'aria-label': person.name,
  });
  const newer = element('button', { type: 'button', className: 'newer', textContent: words.newer, hidden: true });
  const composer = createComposer({ words, starters: startersFor(person), send: (post) => sendPost(person.id, post) });
  const travel = createTravelLine({ personId: person.id, language: pageLanguage });
  const screen = element('div', { className: 'screen' }, drawBar(words), list, newer, composer.chips, composer.form);
  const root = element(
    'section',
    { className: 'phone', lang: language, 'aria-label': person.name, data: { look: person.look, person: person.id } },
    element(
      'div',
      { className: 'whose' },
      element('h2', { textContent: person.name }),
      element('span', { textContent: LOOK_NAMES[person.look] }),
    ),
    screen,
    travel.line,
  );
  newer.addEventListener('click', () => toEnd(STILL.matches ? 'instant' : 'smooth'));
  screen.addEventListener('dragover', (event) => event.preventDefault());
  screen.addEventListener('drop', (event) => {
    event.preventDefault();
    composer.addPhotos(event.dataTransfer.files);
  });
  new ResizeObserver(() => keepAtEnd && toEnd()).observe(list);
  list.addEventListener('load', () => keepAtEnd && toEnd(), true); // a picture that found its height
  const walk = walkMessages(list);
  let keepAtEnd = true;
  const noticeScroll = () => {
    keepAtEnd = isAtEnd();
    if (keepAtEnd) newer.hidden = true;
  };
  list.addEventListener('scroll', noticeScroll, { passive: true });

  function isAtEnd() {
    return list.scrollHeight - list.scrollTop - list.clientHeight < NEAR_END;
  }

  function toEnd(behavior = 'instant') {
    list.scrollTo({ top: list.scrollHeight, behavior });
  }

  function draw(message) {
    const sender = message.from === 'me' ? person.name : words.haat;
    const options = { look: person.look, language, words, sender, quoted: messages.get(message.quotedId) };
    return drawMessage({
      ...options,
      message,
      onChoose: (choice) => void composer.choose(choice, person.look === 'whatsapp' ? message : undefined),
      onReply: () => composer.answer(message),
    });
  }

  function show(message) {
    const known = list.querySelector(`[data-id="${CSS.escape(message.id)}"]`);
    const stay = isAtEnd();
    if (known && JSON.stringify(messages.get(message.id)) === JSON.stringify(message)) return { isNew: false, stay };
    const drawn = draw(message);
    if (known) known.replaceWith(drawn);
    else {
      const last = [...messages.values()].at(-1);
      const day = sayDay(new Date(message.at), language);
      if (!last || sayDay(new Date(last.at), language) !== day)
        list.append(element('div', { className: 'day', textContent: day }));
      list.append(drawn);
    }
    messages.set(message.id, message);
    walk.arrived(drawn);
    list.querySelector('.empty')?.remove();
    const hasSentPhoto = message.from === 'me' && message.photos.length > 0;
    composer.tuckAway({ sampleToo: hasSentPhoto || person.look !== 'whatsapp' });
    if (stay || message.from === 'me') toEnd();
    return { drawn, isNew: !known, stay };
  }

  return {
    root,
    person,
    /** Reads the chat anew: at first, and after the connection was lost. */
    async load() {
      list.setAttribute('aria-busy', 'true');
      const read = await readMessages(person.id);
      const early = [...messages.values()].filter(({ id }) => !read.some((message) => message.id === id));
      if (messages.size > 0 && read.some(({ id }) => !messages.has(id))) {
        messages.clear(); // what came live while we read stands too early
        list.replaceChildren();
      }
      for (const message of [...read, ...early]) show(message);
      if (messages.size === 0 && !list.firstElementChild)
        list.append(element('div', { className: 'empty', textContent: words.empty }));
      list.removeAttribute('aria-busy');
      const lastOwn = [...messages.values()].findLast(({ from }) => from === 'me');
      if (lastOwn) void travel.follow(new Date(lastOwn.at));
      toEnd();
    },
    receive(message) {
      const { drawn, isNew, stay } = show(message);
      if (!isNew) return;
      if (root.checkVisibility()) {
        drawn.classList.add('arriving');
        drawn.addEventListener('animationend', () => drawn.classList.remove('arriving'), { once: true });
      }
      if (message.from === 'me') void travel.follow(new Date(message.at));
      else {
        newer.hidden = stay;
        onNews();
      }
    },
    showEnd: toEnd,
  };
}

function drawBar(words) {
  const picture = element('img', { src: '/simulator/page/icon.svg', alt: '', width: 36, height: 36 });
  const name = element(
    'div',
    {},
    element('strong', { textContent: words.haat }),
    element('small', { textContent: words.open }),
  );
  return element('div', { className: 'bar' }, picture, name);
}
