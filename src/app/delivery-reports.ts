import type { Clock } from '../domain/clock.ts';
import type { Logger } from '../log.ts';
import type { DeliveryReport } from '../messages/incoming.ts';
import type { Store, WakeUps } from './ports.ts';
import type { FailedRow } from './sending-ports.ts';
import type { StopChannel } from './stops.ts';

/** What taking reports needs. */
export interface ReportParts {
  readonly store: Store;
  readonly wakeUps: WakeUps;
  readonly clock: Clock;
  readonly log: Logger;
  readonly stop: StopChannel;
}

const MAX_TRIES = 8;
const KEEP_EARLY_MS = 24 * 60 * 60_000;

/** Takes what became of a message. States only move forward; a report that overtook our own record is kept for it. */
export async function takeReport(parts: ReportParts, report: DeliveryReport): Promise<void> {
  const { store, clock } = parts;
  const reported = await store.moveDelivery(report);
  if (reported === 'nothing new') return;
  if (reported === 'unknown') {
    await store.keepEarlyReport(report, clock.now());
    return;
  }
  if (report.state === 'failed') await settleFailed(parts, report, reported.moved);
}

/** Takes the reports that came before we had recorded the message's id. The sweeper calls it every second. */
export async function takeEarlyReports(parts: ReportParts): Promise<void> {
  const since = new Date(parts.clock.now().getTime() - KEEP_EARLY_MS);
  for (const report of await parts.store.earlyReports(since)) {
    await takeReport(parts, report);
    await parts.store.dropEarlyReport(report); // last: taken twice it does nothing new, lost it would never come again
  }
}

/** What was accepted did not arrive: by its reason it goes again, goes by template, waits, or is given up. */
async function settleFailed(parts: ReportParts, report: DeliveryReport, row: FailedRow): Promise<void> {
  const { store, clock, log } = parts;
  const { reason, retryAfterMs, stops } = report.failure ?? { reason: 'rejected' };
  log.warn({ chat: row.chatId, row: String(row.id), code: report.errorCode, reason }, 'not delivered');
  const after = (ms: number) => new Date(clock.now().getTime() + ms);
  if (stops !== undefined) {
    const detail = `code ${report.errorCode ?? 'unknown'}`;
    await parts.stop({ channel: report.to.channel, stops, detail, until: after(retryAfterMs ?? 60_000) });
  }
  const mayGoAgain = ['busy', 'failing', 'windowClosed'].includes(reason) && row.attempts < MAX_TRIES;
  if (reason === 'windowClosed') await store.closeWindow(row.chatId, clock.now());
  if (reason === 'unreachable') await store.setReachable(await store.addressOf(row.chatId), false, report.at);
  if (reason === 'withheld' && retryAfterMs === undefined)
    await store.change((changes) => changes.stopNews(row.chatId, clock.now()));
  if (!mayGoAgain) return store.recordFailure(row.id, reason);
  await store.sendAgain(row.id, after(reason === 'windowClosed' ? 0 : (retryAfterMs ?? 1_000 * 2 ** row.attempts)));
  await parts.wakeUps.wake(row.chatId).catch(() => undefined); // the sweeper wakes it too
}
