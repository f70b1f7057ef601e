import { colourBefore } from './hindi-agreement.ts';
import { type TermKind, termName } from './lexicon.ts';

const KINDS: readonly string[] = [
  'product',
  'weave',
  'technique',
  'material',
  'colour',
  'part',
  'motif',
  'occasion',
  'unit',
  'attribute',
  'district',
  'place',
];

/** Weaves that take another form before the thing they make: তাঁতের শাড়ি, not তাঁত শাড়ি. */
const BEFORE_A_NOUN: Readonly<Record<string, string>> = { taant: 'তাঁতের', handloom: 'হাতে বোনা', khes: 'খেসের' };

/**
 * How a term is said to a person, before the product `before` if that is given; a word the lexicon does not know (a village's
 * own name) is said as it is.
 */
export function sayTerm(id: string, language: string, of?: string, before?: string): string {
  if (of === 'weaveBefore') {
    const weave = (language === 'bn' ? BEFORE_A_NOUN[id] : undefined) ?? sayTerm(id, language, 'weave');
    // A weave that is called after the product says it once: আটপৌরে শাড়ি, not আটপৌরে শাড়ি শাড়ি.
    const product = before === undefined ? undefined : ` ${sayTerm(before, language, 'product')}`;
    return product !== undefined && weave.endsWith(product) ? weave.slice(0, -product.length) : weave;
  }
  const kind = KINDS.includes(of ?? '') ? (of as TermKind) : undefined; // just checked against the list of kinds
  const name = termName(id, language === 'en' || language === 'hi' ? language : 'bn', kind);
  return language === 'hi' && of === 'colour' && before !== undefined ? colourBefore(name, before) : name;
}
