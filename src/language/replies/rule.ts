import type { Intent } from '../replies.ts';

/**
 * One way to mean something in a clause. Names are those of `sense-words.ts` and `verbs.ts`, with a form after a point and `!`
 * before what is refused; `ASKED` is a question; names apart by blanks are alternatives.
 */
export interface Rule {
  readonly intent: Intent;
  /** Only after these questions; only said by this role. */
  readonly after?: RegExp;
  readonly by?: 'seller' | 'buyer';
  /** Of each of these at least one is said. */
  readonly all: readonly string[];
  readonly none?: string;
  /** Nothing else is said. */
  readonly only?: string;
  /** How many words may mean nothing to us. */
  readonly spare?: number;
  /** Holds for a question, too. */
  readonly asked?: boolean;
}

const ASKS = 'imp inf fut2 fut1 pres want past';
/** A verb in each of these forms, by default those in which one asks or promises. */
export const forms = (tag: string, of = ASKS) =>
  of
    .split(' ')
    .map((form) => `${tag}.${form}`)
    .join(' ');
/** The same, refused. */
export const refused = (tags: string) =>
  tags
    .split(' ')
    .map((tag) => `!${tag}`)
    .join(' ');

/** What makes of a wish something else, but for how many. */
export const MATTER =
  'NUM PRICEW PRICEAT LESS FACT ADDRESS MONEY BUT WHY HOW WHEN WHERE HOWMANY WHO ASKWHO ISIT WHAT WAIT THINK';
/** What makes of a wish something else. */
export const CONTENT = `FEW ${MATTER}`;
/** What is spoken of. */
export const ABOUT = 'ORDER LISTING ITEM MINE PARCEL';
