/** The languages the haat speaks, in the order they are offered. */
export const LANGUAGES = ['bn', 'en', 'hi'] as const;

/** A language the haat speaks. */
export type Language = (typeof LANGUAGES)[number];
