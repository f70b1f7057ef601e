interface Waiting<Item, Result> {
  readonly items: Set<Item>;
  readonly done: Promise<ReadonlyMap<Item, Result>>;
}

/**
 * Does one thing at a time, and what is asked for meanwhile together after it: alone nobody waits, and under load many share one
 * statement. `work` gives a result for each item, in their order. An item asked for twice is done once. Each caller hears how the round
 * that held their item ended.
 */
export function together<Item, Result>(
  work: (items: readonly Item[]) => Promise<readonly Result[]>,
): (item: Item) => Promise<Result> {
  let running: Promise<unknown> | undefined;
  let waiting: Waiting<Item, Result> | undefined;
  const begin = (items: ReadonlySet<Item>): Promise<ReadonlyMap<Item, Result>> => {
    const list = [...items];
    const done = work(list).then((results) => new Map(list.map((item, index) => [item, results[index] as Result])));
    const settled = done.catch(() => undefined); // heard by whoever asked
    running = settled;
    void settled.then(() => {
      if (running === settled) running = undefined;
    });
    return done;
  };
  const gather = (after: Promise<unknown>): Waiting<Item, Result> => {
    const items = new Set<Item>();
    const done = after.then(() => {
      waiting = undefined;
      return begin(items);
    });
    return { items, done };
  };
  return async (item) => {
    if (running === undefined) return (await begin(new Set([item]))).get(item) as Result;
    waiting ??= gather(running);
    waiting.items.add(item);
    return (await waiting.done).get(item) as Result;
  };
}
