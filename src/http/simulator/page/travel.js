import { element } from './element.js';
import { readTravel } from './server.js';
import { digits, wordsIn } from './words.js';

const STEPS = ['kept', 'understood', 'saved', 'sent'];
const LOOKS_AT_MS = [60, 200, 500, 1_000, 1_900, 3_000, 6_000, 12_000];

/** The quiet line under a phone: what its last message went through, in milliseconds since it was sent. */
export function createTravelLine({ personId, language }) {
  const line = element('p', { className: 'travel' });
  let round = 0;

  async function follow(sentAt) {
    round += 1;
    const mine = round;
    const started = performance.now();
    for (const at of LOOKS_AT_MS) {
      await new Promise((resolve) => setTimeout(resolve, Math.max(0, at - (performance.now() - started))));
      if (mine !== round) return;
      const travel = await readTravel(personId).catch(() => ({}));
      if (mine !== round) return;
      draw(travel, sentAt);
      if (travel.sent) return;
    }
  }

  function draw(travel, sentAt) {
    const words = wordsIn(language);
    const reached = STEPS.filter((step) => travel[step]);
    if (reached.length === 0) return line.replaceChildren();
    const parts = STEPS.map((step) => {
      if (!travel[step]) return element('span', { textContent: words[step] });
      const tookMs = Math.max(0, new Date(travel[step]) - sentAt);
      return element('span', { className: 'reached', textContent: `${words[step]} ${digits(tookMs, language)}` });
    });
    line.replaceChildren(...parts.flatMap((part, index) => (index === 0 ? [part] : [' → ', part])), ` ${words.unit}`);
    line.title = [words.travelLabel, travel.takenBy].filter(Boolean).join(' · ');
  }

  return { line, follow };
}
