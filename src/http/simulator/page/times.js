import { digits, localeOf, wordsIn } from './words.js';

/** How long ago, for the last hour; else the hour of the clock. */
export function sayTime(at, language, now = Date.now()) {
  const minutes = Math.floor((now - at.getTime()) / 60_000);
  if (minutes === 0) return wordsIn(language).now;
  if (minutes > 0 && minutes < 60) return wordsIn(language).minutes(digits(minutes, language));
  return at.toLocaleTimeString(localeOf(language), { hour: 'numeric', minute: '2-digit' });
}

/** Today, yesterday, or the date. */
export function sayDay(at, language, now = new Date()) {
  const yesterday = new Date(now);
  yesterday.setDate(now.getDate() - 1);
  if (at.toDateString() === now.toDateString()) return wordsIn(language).today;
  if (at.toDateString() === yesterday.toDateString()) return wordsIn(language).yesterday;
  return at.toLocaleDateString(localeOf(language), { weekday: 'long', day: 'numeric', month: 'long' });
}

/** Keeps every time on the page true. */
export function keepTimesFresh() {
  setInterval(() => {
    for (const shown of document.querySelectorAll('time[data-language]'))
      shown.textContent = sayTime(new Date(shown.dateTime), shown.dataset.language);
  }, 20_000);
}
