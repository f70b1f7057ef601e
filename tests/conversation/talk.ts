import { type Turn, takeInput } from '../../src/conversation/engine.ts';
import type { Flows } from '../../src/conversation/flows.ts';
import type { Input } from '../../src/conversation/input.ts';
import type { Look, PersonView } from '../../src/conversation/look.ts';
import type { Session } from '../../src/conversation/session.ts';

/** An input with nothing in it but what a test says. */
export function buildInput(more: Partial<Input> = {}): Input {
  return { text: '', photos: [], photoProblems: [], voice: false, place: false, cart: [], ...more };
}

/** A person who buys, unless a test says otherwise. */
export function buildPerson(more: Partial<PersonView> = {}): PersonView {
  return { id: 'p1', language: 'bn', sellers: [], staffRoles: [], isNew: false, ...more };
}

/** Look-ups of an empty haat on a fixed morning. */
export function buildLook(more: Partial<Look> = {}): Look {
  return {
    now: new Date('2026-11-23T10:00:00+05:30'),
    person: buildPerson(),
    notices: [],
    data: {
      everything: async () => [],
      obstacles: async () => [],
      all: async () => Promise.reject(new Error('nothing is kept')),
    },
    links: { channel: 'phones', said: async () => 'unknown', expected: async () => false, joinings: async () => [] },
    item: async () => undefined,
    search: async () => ({ items: [], relaxed: [] }),
    ownItems: async () => [],
    takenLast: async () => undefined,
    shareLinks: () => [],
    stall: async () => undefined,
    wishes: async () => [],
    sellerNamed: async () => undefined,
    sellerCalled: async () => undefined,
    people: async () => [],
    claim: async () => undefined,
    whoListed: async () => undefined,
    whoMoved: async () => undefined,
    talks: async () => [],
    talkOf: async () => undefined,
    itemsShown: async () => [],
    itemsSeen: async () => [],
    orders: async () => [],
    order: async () => undefined,
    ...more,
  };
}

/** A conversation with the bare engine: no store, no words, only what was decided. */
export function openTalk(flows: Flows, look: Look = buildLook()) {
  let session: Session = { parked: [] };
  async function take(input: Input): Promise<Turn> {
    const turn = await takeInput(flows, session, input, look);
    const offers = turn.says.findLast((reply) => reply.offers.length > 0)?.offers ?? [];
    const choices = offers.map(({ id, key }) => ({ id, label: key }));
    const { active } = turn.session;
    session =
      active?.asked === undefined || choices.length === 0
        ? turn.session
        : { ...turn.session, active: { ...active, asked: { ...active.asked, choices } } };
    return turn;
  }
  /** Says words, or sends whatever else, and gives the keys of the answer. */
  async function say(said: string | Partial<Input>): Promise<readonly string[]> {
    const turn = await take(buildInput(typeof said === 'string' ? { text: said } : said));
    return turn.says.map((reply) => reply.key);
  }
  function start(from: Session): void {
    session = from;
  }
  return { take, say, start, session: () => session };
}
