/** All that is kept about a person, for herself. */
export interface OwnData {
  readonly name: string;
  readonly language: string;
  /** The day of her first word, as 2026-11-23. */
  readonly since: string;
  readonly places: readonly { readonly channel: string; readonly phone?: string }[];
  readonly addresses: readonly string[];
  readonly sellers: readonly { readonly name: string; readonly place: string; readonly items: readonly string[] }[];
  /** Codes of orders, with where each stands. */
  readonly bought: readonly { readonly code: string; readonly state: string }[];
  readonly sold: readonly { readonly code: string; readonly state: string }[];
  readonly talks: readonly string[];
  readonly consents: readonly { readonly answer: string; readonly on: string }[];
  readonly roles: readonly string[];
  /** How many messages she wrote that are kept. */
  readonly messages: number;
}

/** Look-ups about her own data. */
export interface DataLook {
  all(): Promise<OwnData>;
  /** The codes of orders at a seller that would have nobody left. */
  obstacles(): Promise<readonly string[]>;
}
