/** What a person answered about news: asked and agreed, asked and declined, or took back by a stop word. */
export const CONSENT_ANSWERS = ['given', 'refused', 'withdrawn'] as const;
export type ConsentAnswer = (typeof CONSENT_ANSWERS)[number];

/** The version of the sentence that asks (`subscribe.consent.ask`). Raise it whenever what the sentence promises changes. */
export const CONSENT_VERSION = 'news/1';

/** Whether news may be sent to somebody whose newest answer is this; silence is no consent. */
export function mayTellNews(newest: ConsentAnswer | undefined): boolean {
  return newest === 'given';
}
