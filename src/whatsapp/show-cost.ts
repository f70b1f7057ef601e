import type { MonthCount, SendingStore } from '../app/sending-ports.ts';

/** Answers within the window are free up to here, each month and number, from October 2026: platform-rules in the README. */
const FREE_SERVICE_MESSAGES = 1_000;

/** What was sent in a month, kind by kind, and what is left of the free answers and of the cap. */
export async function showCost(
  store: Pick<SendingStore, 'monthOf'>,
  about: { readonly channel: string; readonly month: string; readonly cap: number | undefined },
): Promise<readonly string[]> {
  const counts = await store.monthOf(about.channel, about.month);
  const sum = (pick: (count: MonthCount) => number) => counts.reduce((total, count) => total + pick(count), 0);
  const sent = sum((count) => count.sent);
  const service = counts.find(({ kind }) => kind === 'service')?.sent ?? 0;
  const lines = counts.map(
    ({ kind, sent: each, billed }) => `  ${kind.padEnd(10)} ${each} sent, ${billed} billed by Meta`,
  );
  return [
    `${about.month}: ${sent} messages, ${sum((count) => count.billed)} of them billed`,
    ...lines,
    `  free answers left: ${Math.max(0, FREE_SERVICE_MESSAGES - service)} of ${FREE_SERVICE_MESSAGES}`,
    about.cap === undefined
      ? '  no cap: set WHATSAPP_MONTHLY_CAP to have one'
      : `  cap: ${about.cap}${sent >= about.cap ? ', reached: templates wait, broadcasts are let go' : ''}`,
  ];
}
