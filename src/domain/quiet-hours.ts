/** News and broadcasts rest from 21:00 to 08:00 in Kolkata, whatever the clock of the machine. */
const FROM_HOUR = 21;
const TO_HOUR = 8;
const KOLKATA_MS = 5.5 * 60 * 60 * 1_000;
const DAY_MS = 24 * 60 * 60 * 1_000;

/** This very moment, or the end of the night it falls in. */
export function afterQuietHours(now: Date): Date {
  const there = now.getTime() + KOLKATA_MS;
  const midnight = Math.floor(there / DAY_MS) * DAY_MS;
  const hour = (there - midnight) / (60 * 60 * 1_000);
  if (hour >= TO_HOUR && hour < FROM_HOUR) return now;
  const morning = midnight + TO_HOUR * 60 * 60 * 1_000 + (hour >= FROM_HOUR ? DAY_MS : 0);
  return new Date(morning - KOLKATA_MS);
}
