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

/** How a term is said to a person; a word the lexicon does not know (a village's own name) is said as it is. */
export function sayTerm(id: string, language: string, of?: string): string {
  const kind = KINDS.includes(of ?? '') ? (of as TermKind) : undefined; // just checked against the list of kinds
  return termName(id, language === 'en' || language === 'hi' ? language : 'bn', kind);
}
