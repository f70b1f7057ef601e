import type { State } from './run.ts';

/** What staff are told of a state, as events that `parse` reads. */
const EVENTS: Readonly<Record<State, string>> = {
  ready: 'ready',
  degraded: 'degraded',
  conflict: 'degraded',
  lost: 'degraded',
  unlinked: 'qr',
};

/** Turns states into news: each once, and an outage only when it lasts longer than `graceMs`. */
export function createStateNews(graceMs: number, tell: (event: string, reason: string) => void) {
  let told = '';
  let waiting: NodeJS.Timeout | undefined;
  const say = (state: State, reason: string) => {
    const news = `${EVENTS[state]} ${state === 'degraded' ? reason : state}`;
    if (news === told) return;
    told = news;
    tell(EVENTS[state], reason);
  };
  return {
    note(state: State, reason: string) {
      if (state === 'lost') {
        waiting ??= setTimeout(() => say('lost', reason), graceMs);
        return;
      }
      clearTimeout(waiting);
      waiting = undefined;
      say(state, reason);
    },
    stop: () => clearTimeout(waiting),
  };
}
