import type { Pace, Rate } from '../../../src/messages/channel.ts';

/** As fast as a person who types: a number that sends faster is soon banned. */
export const HUMAN_PACE: Pace = {
  overall: { perSecond: 0.5, burst: 4 },
  perChat: { perSecond: 0.5, burst: 3 },
};

/** How many milliseconds to wait before one more message; takes its place when it is none. The last word, whoever paces before. */
export function createPacer(pace: Pace, now: () => number) {
  const overall = createBucket(pace.overall, now);
  const chats = new Map<string, Bucket>();
  return (chat: string): number => {
    const own = chats.get(chat) ?? createBucket(pace.perChat, now);
    chats.set(chat, own);
    const wait = Math.max(overall.wait(), own.wait());
    if (wait > 0) return Math.ceil(wait);
    overall.take();
    own.take();
    for (const [other, bucket] of chats) if (bucket.isFull()) chats.delete(other);
    return 0;
  };
}

interface Bucket {
  wait(): number;
  take(): void;
  isFull(): boolean;
}

function createBucket({ perSecond, burst }: Rate, now: () => number): Bucket {
  let left = burst;
  let at = now();
  const fill = () => {
    left = Math.min(burst, left + ((now() - at) / 1_000) * perSecond);
    at = now();
    return left;
  };
  return {
    wait: () => (fill() >= 1 ? 0 : ((1 - left) / perSecond) * 1_000),
    take: () => {
      left = fill() - 1;
    },
    isFull: () => fill() >= burst,
  };
}
