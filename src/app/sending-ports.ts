import type { ChatAddress } from '../messages/address.ts';
import type { Call } from '../messages/channel.ts';
import type { DeliveryReport, Stops } from '../messages/incoming.ts';
import type { Purpose } from '../messages/outgoing.ts';
import type { ClaimedRow } from './ports.ts';

/**
 * What may go while a platform's window is closed. `instead`: an approved template that says it all. `knock`: one that says
 * only that something waits here; the row itself waits for the person. `nothing`: another row's template says it.
 */
export type Outside = { readonly kind: 'instead' | 'knock'; readonly call: Call } | { readonly kind: 'nothing' };

/** A chat we are about to write to: where it is, and what holds us back. */
export interface Sending {
  readonly address: ChatAddress;
  readonly windowClosesAt: Date | undefined;
  readonly knockedAt: Date | undefined;
  /** Whether the platform still lets us write there. */
  readonly reachable: boolean;
  /** The platform asked us to leave this chat alone until then. */
  readonly heldUntil: Date | undefined;
  /** What is paused on its channel, and until when; no time means until somebody takes it back. */
  readonly pauses: readonly { readonly stops: Stops; readonly until: Date | undefined }[];
}

/** A row whose message the platform could not deliver after all. */
export interface FailedRow {
  readonly id: bigint;
  readonly chatId: string;
  readonly purpose: Purpose;
  readonly attempts: number;
}

/** What a report did: moved its row on, told nothing new, or named a message that we have not recorded yet. */
export type Reported = { readonly moved: FailedRow } | 'nothing new' | 'unknown';

/** How a message counts where the platform charges. */
export type MessageKind = 'service' | 'utility' | 'marketing';

/** What one message counts as. */
export interface Counted {
  readonly channel: string;
  readonly month: string;
  readonly kind: MessageKind;
}

/** A month of one channel. */
export interface MonthCount {
  readonly month: string;
  readonly kind: MessageKind;
  readonly sent: number;
  readonly billed: number;
}

/** What delivery keeps about windows, reports, pauses and cost. */
export interface SendingStore {
  openSending(chatId: string, now: Date): Promise<Sending>;
  /**
   * The same for the chat's own job, which first takes up rows claimed by a process that died: replies and notices go again, broadcasts
   * are parked. When there was none and nothing holds the chat, its next row is claimed with the same look.
   */
  takeUpSending(chatId: string, now: Date): Promise<{ readonly chat: Sending; readonly row?: ClaimedRow }>;
  /** Puts the chat's due rows off, or only its broadcasts. */
  putOff(chatId: string, what: Stops, until: Date): Promise<void>;
  /**
   * The row waits until the person writes, at most until then; one written before `forgetBefore` has waited enough and ends. With
   * `knockedAt`, a template has told them that it waits.
   */
  holdForWindow(row: bigint, wait: { until: Date; forgetBefore: Date; knockedAt?: Date }): Promise<void>;
  closeWindow(chatId: string, now: Date): Promise<void>;
  /** Leaves the whole chat alone until then: what is due, and what comes meanwhile. */
  holdChat(chatId: string, until: Date): Promise<void>;
  /** Ends everything still due in a chat that cannot be written to. */
  giveUpChat(chatId: string, reason: string): Promise<void>;
  /** A sent row goes again: what the platform accepted did not arrive. */
  sendAgain(row: bigint, notBefore: Date): Promise<void>;
  moveDelivery(report: DeliveryReport): Promise<Reported>;
  keepEarlyReport(report: DeliveryReport, now: Date): Promise<void>;
  /** The early reports whose messages are recorded by now; forgets those of before `since`. */
  earlyReports(since: Date): Promise<readonly DeliveryReport[]>;
  dropEarlyReport(report: DeliveryReport): Promise<void>;
  /** True when that was not paused before. */
  pauseChannel(pause: { channel: string; stops: Stops; reason: string; now: Date; until?: Date }): Promise<boolean>;
  /** True when it was paused. What was put off by it is due again. */
  resumeChannel(channel: string, stops: Stops, now: Date): Promise<boolean>;
  countSent(counted: Counted): Promise<void>;
  monthOf(channel: string, month: string): Promise<readonly MonthCount[]>;
}
