import { normalise } from './normalise.ts';

/** Whether a member of staff asks for the desk. */
export function asksForDesk(text: string): boolean {
  const line = normalise(text)
    .replace(/[।.!?\s]+/gu, ' ')
    .trim();
  return /^(?:(?:কর্মী|কর্মীদের|স্টাফ|staff|kormi)(?: মেনু| টেবিল| কাজ| menu| desk)?|কাজের টেবিল|desk|আমার কাজ|(?:कर्मचारी|स्टाफ|स्टाफ़)(?: मेनू| का काम)?|काम की मेज़|काम की मेज)$/u.test(
    line,
  );
}
