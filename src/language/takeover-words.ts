import { normalise } from './normalise.ts';

/** Whether a member of staff ends the conversation: a word of its own, so that "হয়ে গেছে" may still be said to the other. */
export function endsTalk(text: string): boolean {
  const line = normalise(text)
    .replace(/[।.!\s]+/gu, ' ')
    .trim();
  return /^(?:শেষ|কথা শেষ|শেষ করুন|শেষ করলাম|shesh|sesh|kotha shesh|kotha sesh|done|end|finish|finished|close|over|समाप्त|खत्म|ख़त्म|बात खत्म|khatam)$/u.test(
    line,
  );
}
