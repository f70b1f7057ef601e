/** A person as administrators tell them apart: by what they are called and did, never by a number. */
export interface KnownPerson {
  readonly id: string;
  readonly name: string;
  /** The channels they write from. */
  readonly places: readonly string[];
  readonly orders: number;
  readonly items: number;
}

/** Two whom staff made one, by what they are called. */
export interface MergedPair {
  readonly id: string;
  readonly name: string;
}

/** Look-ups only administrators may do. */
export interface MergeLook {
  /** People called so, or behind an item's, an order's or a talk's code. */
  find(text: string): Promise<readonly KnownPerson[]>;
  /** What staff made one lately and nobody took apart. */
  recent(): Promise<readonly MergedPair[]>;
}
