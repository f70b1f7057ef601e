import type { Store } from './ports.ts';

/** Resolves when no due row waits to be handled or sent. */
export async function untilQuiet(store: Pick<Store, 'countDue'>, now: () => Date): Promise<void> {
  for (let quiet = 0; quiet < 2; ) {
    quiet = (await store.countDue(now())) === 0 ? quiet + 1 : 0;
    await new Promise((resolve) => setTimeout(resolve, 15));
  }
}
