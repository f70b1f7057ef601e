import { element } from './element.js';
import { readTravel } from './server.js';
import { digits, wordsIn } from './words.js';

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
    const steps = stepsOf(travel);
    if (!steps.some(({ at }) => at)) return line.replaceChildren();
    const parts = steps.map(({ name, at }) => {
      if (!at) return element('span', { textContent: words[name] });
      const tookMs = Math.max(0, new Date(at) - sentAt);
      return element('span', { className: 'reached', textContent: `${words[name]} ${digits(tookMs, language)}` });
    });
    line.replaceChildren(...parts.flatMap((part, index) => (index === 0 ? [part] : [' → ', part])), ` ${words.unit}`);
    if (travel.takenBy) line.append(element('code', { textContent: travel.takenBy }));
    line.title = words.travelLabel;
  }

  return { line, follow };
}

/** What is understood is saved in the same breath, so the two are usually one step. */
function stepsOf({ kept, understood, saved, sent }) {
  const turn =
    understood === saved
      ? [{ name: 'decided', at: saved }]
      : [
          { name: 'understood', at: understood },
          { name: 'saved', at: saved },
        ];
  return [{ name: 'kept', at: kept }, ...turn, { name: 'sent', at: sent }];
}
