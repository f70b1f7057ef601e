/** The life of a thing as a table a shopkeeper could check: from each state, the states it may go to. */
export type Transitions<State extends string> = Readonly<Record<State, { readonly to: readonly State[] }>>;

/** Whether the table allows the move. */
export function mayMove<State extends string>(table: Transitions<State>, from: State, to: State): boolean {
  return table[from].to.includes(to);
}

/** States that cannot be reached from `start`; a sound table has none. */
export function unreachableStates<State extends string>(table: Transitions<State>, start: State): readonly State[] {
  const reached = new Set<State>([start]);
  for (const state of reached) for (const next of table[state].to) reached.add(next);
  return (Object.keys(table) as State[]).filter((state) => !reached.has(state)); // the keys of the table are its states
}
