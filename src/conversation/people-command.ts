/** Changes of who belongs to a seller. People are named by our own ids, never by a number of theirs. */
export type PeopleCommand =
  /** A code that makes whoever says it first one of the seller's people. */
  | { readonly do: 'inviteMember'; readonly with: { readonly seller: string } }
  /** A code that hands a weaver's account to her own phone. */
  | { readonly do: 'inviteClaim'; readonly with: { readonly seller: string } }
  /** Takes somebody out; oneself, too. */
  | { readonly do: 'removeMember'; readonly with: { readonly seller: string; readonly person: string } }
  | { readonly do: 'makeManager'; readonly with: { readonly seller: string; readonly person: string } }
  | { readonly do: 'setDuty'; readonly with: { readonly seller: string; readonly onDuty: boolean } };
