import { buildPicture } from '../../support/pictures.ts';
import { lettersOf, scriptOf, settlePeople, type Townsman } from './people.ts';
import type { Letter, Town } from './town.ts';
import { openGate } from './wait.ts';

const SCRIPT_LENGTH = 20;
/** Webhooks under way at once. */
const AT_ONCE = 24;

/** What a town is sent, and how it comes. */
export interface Load {
  readonly people: readonly Townsman[];
  /** Those who also list something. */
  readonly listers: readonly Townsman[];
  readonly letters: number;
  readonly twice: number;
  readonly swapped: number;
  /** Sends all of it; resolves when the last one was taken. `onTaken` hears how many were taken so far. */
  send(onTaken?: (taken: number) => void): Promise<void>;
}

/** Prepares so many messages of so many people; one in twenty comes twice, one in twenty out of order. */
export async function prepareLoad(town: Town, messages: number): Promise<Load> {
  const people = await settlePeople(town, Math.ceil(messages / SCRIPT_LENGTH));
  const chains: (readonly Letter[])[] = [];
  const listers: Townsman[] = [];
  let swapped = 0;
  let twice = 0;
  for (const [number, person] of people.entries()) {
    const isLister = number % 5 === 0;
    if (isLister) listers.push(person);
    const picture = isLister ? town.graph.addFile(await buildPicture(1_000 + number)) : undefined;
    const neighbour = people[(number + 1) % people.length] ?? person;
    const script = scriptOf(neighbour, picture);
    const chain = [...lettersOf(person.phone, script, town.now())];
    // One repeat a script is one in twenty; every line of it gets its turn, the "yes" of an order among them.
    const again = chain[(number * 7) % chain.length];
    const from = plainPair(script, number);
    const [one, two] = chain.slice(from, from + 2);
    if (one !== undefined && two !== undefined) {
      chain.splice(from, 2, two, one);
      swapped += 1;
    }
    if (again !== undefined) {
      chain.splice(chain.indexOf(again) + 1 + (number % 3), 0, again);
      twice += 1;
    }
    chains.push(chain);
  }
  return {
    ...{ people, listers, twice, swapped },
    letters: people.length * SCRIPT_LENGTH,
    async send(onTaken) {
      const gate = openGate(AT_ONCE);
      const taken = new Set<string>();
      const sendChain = async (chain: readonly Letter[]) => {
        for (const letter of chain) {
          await gate(() => town.deliverUntilTaken(letter));
          taken.add(letter.id);
          onTaken?.(taken.size);
        }
      };
      await Promise.all(chains.map(sendChain));
    },
  };
}

/** Where two neighbours stand that may change places; another pair for each number. */
function plainPair(script: ReturnType<typeof scriptOf>, number: number): number {
  const pairs = script.flatMap((line, index) => (line.plain && script[index + 1]?.plain === true ? [index] : []));
  return pairs[number % pairs.length] ?? 0;
}
