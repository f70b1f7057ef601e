import type { Channel } from '../messages/channel.ts';
import type { Handled, InHand, Store, WakeUps } from './ports.ts';

/** What a woken chat needs done. `handle` takes what waits; `deliver`, in the same process, sends what is in hand and what is due. */
export interface ChatWork {
  handle(chatId: string): Promise<Handled>;
  deliver(chatId: string, inHand?: InHand): Promise<void>;
}

/** Which chats wait apart from the others, because only the process in which their channel runs can work on them. */
export interface Lanes {
  /** The channels that have a lane of their own. */
  readonly names: readonly string[];
  /** The lane of a chat; undefined where all go. */
  laneOf(chatId: string): Promise<string | undefined>;
  /** Work for those who serve all: a chat with a lane of its own is sent there. */
  keepOut(work: ChatWork, wakeUps: WakeUps): ChatWork;
}

/** A chat's channel never changes; so many are remembered. */
const REMEMBERED = 10_000;

/** Lanes for those of the channels that work only where they were started. */
export function createLanes(
  store: Pick<Store, 'addressOf'>,
  channels: readonly Pick<Channel, 'name' | 'onlyWhereStarted'>[],
): Lanes {
  const names = channels.filter(({ onlyWhereStarted }) => onlyWhereStarted === true).map(({ name }) => name);
  const known = new Map<string, string>();
  const laneOf = async (chatId: string) => {
    if (names.length === 0) return undefined;
    const channel = known.get(chatId) ?? (await store.addressOf(chatId)).channel;
    if (known.size >= REMEMBERED) known.clear();
    known.set(chatId, channel);
    return names.includes(channel) ? channel : undefined;
  };
  return {
    names,
    laneOf,
    keepOut: (work, wakeUps) => ({
      async handle(chatId) {
        if ((await laneOf(chatId)) === undefined) return work.handle(chatId);
        await wakeUps.wake(chatId);
        return { done: true };
      },
      async deliver(chatId, inHand) {
        if ((await laneOf(chatId)) === undefined) await work.deliver(chatId, inHand);
      },
    }),
  };
}
