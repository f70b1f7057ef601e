/** The kinds of word the trade uses. */
export type TermKind =
  | 'product'
  | 'weave'
  | 'technique'
  | 'material'
  | 'colour'
  | 'part'
  | 'motif'
  | 'occasion'
  | 'unit'
  | 'attribute'
  | 'district'
  | 'place';

/** One thing of the trade and the ways people write it; the first of each language is how we say it. */
export interface Term {
  readonly id: string;
  readonly kind: TermKind;
  readonly bn: readonly string[];
  readonly hi: readonly string[];
  readonly en: readonly string[];
  readonly roman: readonly string[];
}

/** Reads a vocabulary written as a table, one term a line, columns parted by a bar and names by commas. */
export function readTable(kind: TermKind, table: string): readonly Term[] {
  const rows = table.split('\n').filter((row) => row.trim() !== '');
  return rows.map((row) => {
    const [id = '', bn = '', hi = '', en = '', roman = ''] = row.split('|');
    return { id: id.trim(), kind, bn: names(bn), hi: names(hi), en: names(en), roman: names(roman) };
  });
}

function names(cell: string): readonly string[] {
  return cell
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
