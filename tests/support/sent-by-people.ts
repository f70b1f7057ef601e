/** Rows of the inbox that came from people, not those that wait for their time: an order's reminders stand for a day. */
export const SENT_BY_PEOPLE = { platformId: { not: { startsWith: 'due/' } } } as const;
