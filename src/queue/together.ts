interface Waiting<Item> {
  readonly items: Set<Item>;
  readonly done: Promise<void>;
}

/**
 * Does one thing at a time, and what is asked for meanwhile together after it: alone nobody waits, and under load many share one
 * statement. An item asked for twice is done once. Each caller hears how the round that held their item ended.
 */
export function together<Item>(work: (items: readonly Item[]) => Promise<void>): (item: Item) => Promise<void> {
  let running: Promise<unknown> | undefined;
  let waiting: Waiting<Item> | undefined;
  const begin = (items: ReadonlySet<Item>): Promise<void> => {
    const done = work([...items]);
    const settled = done.catch(() => undefined); // heard by whoever asked
    running = settled;
    void settled.then(() => {
      if (running === settled) running = undefined;
    });
    return done;
  };
  const gather = (after: Promise<unknown>): Waiting<Item> => {
    const items = new Set<Item>();
    const done = after.then(() => {
      waiting = undefined;
      return begin(items);
    });
    return { items, done };
  };
  return (item) => {
    if (running === undefined) return begin(new Set([item]));
    waiting ??= gather(running);
    waiting.items.add(item);
    return waiting.done;
  };
}
