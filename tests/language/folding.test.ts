import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { foldDistance, foldWord } from '../../src/language/folding.ts';
import { normalise } from '../../src/language/normalise.ts';

interface Row {
  readonly forms: readonly string[];
  readonly keys: readonly string[];
  readonly fold: string;
}
const rows = readFileSync(new URL('folding-rows.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  // Our own file, written in this shape.
  .map((row) => JSON.parse(row) as Row);
const fold = (word: string) => foldWord(normalise(word));

describe('how words sound, whatever the script', () => {
  it.each(rows)('lets people write $fold in any of its forms', ({ forms, keys, fold: expected }) => {
    const first = fold(forms[0] ?? '');
    expect(first.fold).toBe(expected);
    expect(first.keys).toEqual(expect.arrayContaining([...keys]));
    for (const form of forms) {
      expect(
        fold(form).keys.some((key) => first.keys.includes(key)),
        form,
      ).toBe(true);
    }
  });

  it('offers both keys where a sound may be silent', () => {
    expect(fold('tat').keys).toEqual(['TT']);
    expect(fold('তাঁত').keys).toEqual(['TNT', 'TT']);
    expect(fold('yellow').keys).toEqual(expect.arrayContaining(['JL', 'AL']));
    expect(fold('cotton').keys).toEqual(['KTN', 'CTN']);
    expect(fold('আটত্রিশ').keys.some((key) => fold('atrish').keys.includes(key))).toBe(true);
  });

  it('keeps the vowels that part cotton from katan and orange-red from a saree', () => {
    expect(fold('কাতান').fold).toBe('KaTaN');
    expect(fold('cotton').fold).toBe('KoToN');
    expect(fold('নয়').fold).toBe('N');
    expect(fold('white').fold).toBe('HiTe');
  });

  it('measures a slip as near and another word as far', () => {
    const apart = (one: string, other: string) => foldDistance(fold(one).fold, fold(other).fold);
    expect(apart('jamdani', 'জামদানি')).toBeLessThan(0.1);
    expect(apart('তাঁত', 'tant')).toBe(0);
    expect(apart('শাড়ি', 'সাড়ে')).toBeGreaterThan(0.05);
    expect(apart('লাল', 'নীল')).toBeGreaterThan(0.25);
    expect(foldDistance('SaRi', 'JaMoDaNi', 0.2)).toBe(1);
  });
});
