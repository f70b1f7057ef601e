import type { Look } from '../conversation/look.ts';
import type { Store, TurnState } from './ports.ts';

/** The look-ups of one turn, scoped to the person of its chat. */
export function lookFor(store: Store, state: TurnState, now: Date): Look {
  const personId = state.person.id;
  return {
    now,
    person: state.person,
    notices: state.notices,
    item: (code) => store.item(code, personId),
    search: (query) => store.search(query, personId),
    orders: () => store.ordersOf(personId),
    order: async (code) => (await store.ordersOf(personId)).find((order) => order.code === code),
  };
}
