import type { Clock } from '../domain/clock.ts';
import type { Language } from '../domain/language.ts';
import { readBroadcastWord } from '../language/broadcast-words.ts';
import { detectLanguage, languageFromHint } from '../language/detect-language.ts';
import { readReply } from '../language/replies.ts';
import type { Logger } from '../log.ts';
import type {
  DeliveryReport,
  EditedMessage,
  HealthReport,
  IncomingEvent,
  IncomingMessage,
  ReachableChange,
} from '../messages/incoming.ts';
import type { CrashPoint, Store, WakeUps } from './ports.ts';

/** What receiving needs. */
export interface ReceiveParts {
  readonly store: Store;
  readonly wakeUps: WakeUps;
  readonly clock: Clock;
  readonly log: Logger;
  readonly crashPoint: CrashPoint;
  readonly languages: readonly string[];
  /** For how long a person's message opens a channel on which we may not write freely otherwise. */
  readonly windowMsOf?: (channel: string) => number | undefined;
  /** Greets a person who let us back in. */
  readonly welcomeBack?: (event: ReachableChange) => Promise<void>;
  /** Makes whoever is at the same number elsewhere the same person. */
  readonly joinByNumber?: (chatId: string) => Promise<void>;
  /** Told what became of our messages, and how a channel is; without them such news is only logged. */
  readonly takeReport?: (report: DeliveryReport) => Promise<void>;
  readonly takeHealth?: (health: HealthReport) => Promise<void>;
}

/** Takes an event from a channel: kept first, believed after. Resolves once it is safe to tell the platform "received". */
export function createReceive(parts: ReceiveParts): (event: IncomingEvent) => Promise<void> {
  const { store, wakeUps, clock, log, crashPoint } = parts;
  const spoken = (language: Language | undefined) =>
    language !== undefined && parts.languages.includes(language) ? language : undefined;
  const opensUntil = (event: IncomingMessage | EditedMessage, now: Date) => {
    const windowMs = parts.windowMsOf?.(event.from.channel);
    if (windowMs === undefined || event.kind !== 'message') return undefined;
    return new Date(Math.min(event.sentAt.getTime(), now.getTime()) + windowMs);
  };
  return async (event) => {
    switch (event.kind) {
      case 'message':
      case 'edited': {
        const said = spoken(detectLanguage(event.text));
        const hinted = spoken(languageFromHint(event.kind === 'message' ? event.languageHint : undefined));
        const now = clock.now();
        const details = { now, said, otherwise: hinted ?? 'bn', opensUntil: opensUntil(event, now) } as const;
        const { chatId, fresh, shared } = await store.keepEvent(event, details);
        crashPoint('kept');
        // Before her first answer, so that it knows her already.
        if (shared) await parts.joinByNumber?.(chatId);
        // A stop word counts from this second, however long its turn has to wait; the turn answers it.
        if (fresh && readReply(event.text, 'any') === 'stop') {
          const who = readBroadcastWord(event.text) === undefined ? 'anybody' : 'notWhoSends';
          await store.change((changes) => changes.stopNews(chatId, clock.now(), who));
        }
        log.info({ chat: chatId, channel: event.from.channel, fresh }, 'message kept');
        // A repeat wakes too: the first delivery may have died between its row and its wake-up. Nobody waits for it: the row is kept,
        // and the sweeper covers a lost wake-up.
        void wakeUps
          .wake(chatId)
          .catch((error: unknown) =>
            log.warn({ chat: chatId, err: error }, 'wake-up lost; the sweeper will find the row'),
          );
        return;
      }
      case 'reachable':
        await store.setReachable(event.from, event.value, clock.now());
        return event.value ? parts.welcomeBack?.(event) : undefined;
      case 'addressChanged':
        return store.moveAddress(event);
      case 'delivery':
        log.info({ channel: event.to.channel, state: event.state, code: event.errorCode }, 'message reported');
        return parts.takeReport?.(event);
      case 'health':
        log.info({ channel: event.channel, state: event.state }, 'channel health');
        return parts.takeHealth?.(event);
    }
  };
}
