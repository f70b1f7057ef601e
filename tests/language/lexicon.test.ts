import { describe, expect, it } from 'vitest';
import { DISTRICTS } from '../../src/domain/district.ts';
import { defaultsOfWeave } from '../../src/language/defaults.ts';
import { ALL_TERMS } from '../../src/language/lexicon/all-terms.ts';
import { findTerms, term, termName } from '../../src/language/lexicon.ts';
import { readDistrict } from '../../src/language/places.ts';
import { akin, expandMaterial, isMadeOf, nearMaterials, shadesOf, withKinds } from '../../src/language/relations.ts';
import { searchTokens } from '../../src/language/search-tokens.ts';

const idsIn = (text: string) => findTerms(text).map(({ id }) => id);

describe('the words of the trade', () => {
  it('says every term in every language', () => {
    for (const { id, bn, hi, en } of ALL_TERMS) expect([id, bn[0], hi[0], en[0]].every(Boolean), id).toBe(true);
    expect(new Set(ALL_TERMS.map(({ id }) => id)).size).toBe(ALL_TERMS.length);
    expect([termName('red', 'bn'), termName('red', 'en'), termName('saree', 'hi')]).toEqual(['লাল', 'red', 'साड़ी']);
    expect(term('jamdani')?.kind).toBe('weave');
    // A yarn that has its name from a weave: the card says সুতো: তসর.
    expect((['bn', 'hi', 'en'] as const).map((language) => termName('tussar', language, 'material'))).toEqual([
      'তসর',
      'तसर',
      'tussar',
    ]);
  });

  it('finds every name a term is known by', () => {
    const lost = ALL_TERMS.flatMap(({ id, kind, bn, hi, en, roman }) =>
      [...bn, ...hi, ...en, ...roman]
        .filter(() => kind === 'product' || kind === 'colour' || kind === 'material')
        .filter((name) => findTerms(name).length === 0)
        .map((name) => `${id}: ${name}`),
    );
    expect(lost).toEqual([]);
  });

  it.each([
    ['জামদানীর শাড়িগুলো', ['jamdani', 'saree']],
    ['jamdni tangaill balucheri', ['jamdani', 'tangail', 'baluchari']],
    ['zaamdani sharee', ['jamdani', 'saree']],
    ['ঢাকাইজামদানি', ['dhakai_jamdani']],
    ['ফুলিয়া শাড়ি', ['phulia', 'saree']],
    ['ফুলিয়া', ['phulia_town']],
    ['লালবাগের গরদ', ['lalbagh', 'garad']],
    ['गामछा', ['gamchha']],
  ])('knows what is meant by %s', (text, ids) => {
    expect(idsIn(text)).toEqual(ids);
  });

  it.each([
    'সাড়ে তিন হাজার',
    'sare tin hajar',
    'না',
    'noy',
    'কাল পাঠাব',
    'আমার কাছে চারটে আছে',
    'kota ache didi',
    'আপনি কোথায় থাকেন',
    'দেখছি দেখব দেখলাম',
    'thik ache pore bolbo',
    'shaadi',
    'sat shat saat',
    'haha lol',
    'please call me later about delivery',
    'ভাত খেয়েছেন?',
  ])('hears no cloth in %s', (text) => {
    const clothes = findTerms(text).filter(({ kind }) =>
      ['product', 'weave', 'material', 'colour', 'place', 'district'].includes(kind),
    );
    expect(clothes).toEqual([]);
  });

  it('keeps look-alikes apart', () => {
    expect(idsIn('কাতান')).toEqual(['katan']);
    expect(idsIn('কটন')).toEqual(['cotton']);
    expect(idsIn('koral')).toEqual(['coral']);
    expect(idsIn('korial')).toEqual(['korial']);
    expect(idsIn('patola')).toEqual(['patola']);
    expect(idsIn('patla')).toEqual(['thin']);
    expect(idsIn('গোলাপি গোলাপ')).toEqual(['pink', 'rose']);
    expect(idsIn('হাওড়া')).toEqual(['howrah']);
  });
});

describe('what words bring with them', () => {
  it('finds regional weaves for taant, and jamdani and dhakai for each other', () => {
    expect(withKinds('taant')).toEqual(
      expect.arrayContaining(['taant', 'tangail', 'shantipuri', 'dhaniakhali', 'begampuri']),
    );
    expect(withKinds('tangail')).not.toContain('taant');
    expect(withKinds('jamdani')).toContain('dhakai_jamdani');
    expect(withKinds('dhakai_jamdani')).toContain('jamdani');
    expect(expandMaterial('tussar')).toEqual(['tussar', 'ghicha']);
    expect(expandMaterial('silk')).toEqual(expect.arrayContaining(['garad', 'pure_silk']));
    expect(expandMaterial('silk')).not.toContain('tussar');
  });

  it('offers near shades and materials, and never the thing itself', () => {
    expect(shadesOf('red')).toContain('maroon');
    expect(shadesOf('maroon')).not.toContain('red');
    expect(shadesOf('white')).toContain('cream');
    expect(akin('colour', 'maroon')).toContain('red');
    expect(nearMaterials('silk')).toEqual(expect.arrayContaining(['tussar', 'matka', 'half_silk']));
    expect(akin('weave', 'taant')).not.toContain('tangail');
    for (const { id } of ALL_TERMS) expect([...shadesOf(id), ...akin('colour', id)]).not.toContain(id);
  });

  it('speaks only of ids it knows', () => {
    const spoken = ALL_TERMS.flatMap(({ id }) => [
      ...withKinds(id),
      ...expandMaterial(id),
      ...isMadeOf(id),
      ...shadesOf(id),
      ...nearMaterials(id),
      ...(['colour', 'material', 'weave', 'kind'] as const).flatMap((of) => akin(of, id)),
    ]);
    expect(spoken.filter((id) => term(id) === undefined)).toEqual([]);
  });

  it('shows a weaver what a jamdani usually is', () => {
    expect(defaultsOfWeave('jamdani')).toEqual({ kind: 'saree', material: 'cotton', lengthCm: 550, district: 'nadia' });
    expect(defaultsOfWeave('garad')).toMatchObject({ material: 'silk', district: 'murshidabad' });
    expect(defaultsOfWeave('khadi')).toEqual({ material: 'khadi' });
    expect(defaultsOfWeave('unheard')).toEqual({});
  });
});

describe('where she lives', () => {
  it('knows all 23 districts in every spelling it lists', () => {
    for (const { id, kind, bn, hi, en, roman } of ALL_TERMS.filter((one) => one.kind === 'district')) {
      expect(DISTRICTS).toContain(id);
      for (const name of [...bn, ...hi, ...en, ...roman])
        expect(readDistrict(name), `${kind} ${name}`).toEqual({ kind: 'district', district: id });
    }
  });

  it.each([
    ['ফুলিয়া', { kind: 'district', district: 'nadia', place: 'phulia_town' }],
    ['shantipur, nadia', { kind: 'district', district: 'nadia', place: 'shantipur' }],
    ['নদীয়া জেলা', { kind: 'district', district: 'nadia' }],
    ['বিষ্ণুপুর', { kind: 'district', district: 'bankura', place: 'bishnupur' }],
    ['২৪ পরগনা', { kind: 'ambiguous', candidates: ['north_24_parganas', 'south_24_parganas'] }],
    ['মেদিনীপুর', { kind: 'ambiguous', candidates: ['paschim_medinipur', 'purba_medinipur'] }],
    ['দিনাজপুর', { kind: 'ambiguous', candidates: ['dakshin_dinajpur', 'uttar_dinajpur'] }],
    ['উঃ ২৪ পরগনা', { kind: 'district', district: 'north_24_parganas' }],
    ['paschim medinipur', { kind: 'district', district: 'paschim_medinipur' }],
    ['Medinipur paschim', { kind: 'district', district: 'paschim_medinipur' }],
    ['২৪ পরগনা দক্ষিণ', { kind: 'district', district: 'south_24_parganas' }],
    ['medinipur e thaki', { kind: 'ambiguous', candidates: ['paschim_medinipur', 'purba_medinipur'] }],
    ['বাড়ির পাশে', { kind: 'none' }],
  ])('reads %s', (text, expected) => {
    expect(readDistrict(text)).toEqual(expected);
  });
});

describe('one index for all scripts', () => {
  it('makes the same tokens of one thing in any script', () => {
    const spellings = ['শাড়ি', 'শাড়ী', 'saree', 'sari', 'shari', 'साड़ी', 'sarees'];
    for (const spelling of spellings) expect(searchTokens(spelling)).toEqual(['saree']);
    expect(searchTokens('জামদানি')).toEqual(searchTokens('zamdani'));
    expect(searchTokens('লক্ষ্মী')).toEqual(searchTokens('লক্ষ্মীর'));
    expect(searchTokens('আমি একটা ভালো চাই')).toEqual([]);
  });
});
