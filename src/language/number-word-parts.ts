import { hastyEnglish, hastyNumbers, hastyNumbersApart } from './hasty-numbers.ts';
import { type NumberAtom, readNumberAtom } from './number-words.ts';
import { plainSpelling } from './plain-spelling.ts';

/** What hung on the end of a number word: a counted thing (টা), a case (-এর), money (টাকা) or nothing. */
export type NumberSuffix = 'none' | 'classifier' | 'genitive' | 'case' | 'locative' | 'money';

/** A word taken apart: দেড়শোটা is দেড়, শো and a classifier. */
export interface NumberWord {
  readonly atoms: readonly NumberAtom[];
  readonly suffix: NumberSuffix;
}

const SUFFIXES: ReadonlyMap<string, NumberSuffix> = new Map([
  ...list('genitive', 'ের র এর য়ের er r ar'),
  ...list('case', 'ে তে এ য় য়ে কে ই ও েই েও তেই তেও য়েই য়ই e te ke i o y tei teo ei eo'),
  // হাজারত, in the north.
  ...list('locative', 'ত'),
  ...list('classifier', 'টায় tai taa khan খান পিস পিচ pis piece pcs'),
  ...list('classifier', inflected('টা টি টে টো খানা খানি খান ডা ডি', ' ই ও র')),
  ...list('classifier', inflected('ta te ti to khana khani da di', ' i o r')),
  ...list('money', 'টাকা টাকার টাকায় taka takar tk'),
]);

/** Words of everyday life that would otherwise come apart into number and suffix. */
const NOT_NUMBERS = new Set(
  'day days note nota noti nate chota choto chhoto chhota chotto ছোটো ছোট ছটি নটি nite noite ata atta aata ate ato atota dota doti dote bara barta bari barir chare charo charao chari tine tini tene kuria kurta kurti sosta sate saate sathe satte sata আটা নতে নয়তো নয়ত নয়ে নও নই ছকে ছই পাঁচে একে একই একর একের একেই একে ekei eker eke doi dosto dosti noni none noto notun panche dose choker chokh sole soler sotte satti satta satto hundredth eko hajari hazari হাজারি হাজারী lachhi lachi lachir lachhir লাছি barte barer this then thin thine try chhar chhaar dhuti dhutir dhutis chaudai barsho tersho test tests chest star stars trash basti byas attn tissue tissu tisue tisu tishu tissuer दूं दूँ'.split(
    ' ',
  ),
);

/** Whether a word sounds like a number with something hung on it, and is none: dhuti, chota. */
export function isNoNumber(word: string): boolean {
  return NOT_NUMBERS.has(word) || NOT_NUMBERS.has(plainSpelling(word));
}

/** Takes a normalised word apart into number atoms and a suffix; undefined when it is no number. */
export function readNumberWord(word: string): NumberWord | undefined {
  if (word.length > 30) return undefined;
  if (remembered.has(word)) return remembered.get(word);
  const parts = takenApart(word);
  if (remembered.size >= REMEMBERED_AT_MOST) remembered.clear();
  remembered.set(word, parts);
  return parts;
}

const REMEMBERED_AT_MOST = 10_000;
const remembered = new Map<string, NumberWord | undefined>();

function takenApart(word: string): NumberWord | undefined {
  if (isNoNumber(word)) return undefined;
  const piece = /^(.{2,})(?:khana|khani)$/.exec(word)?.[1];
  const counted = piece === undefined ? undefined : readNumberAtom(piece);
  // ekkhana is one piece, though it sounds like ekanno.
  if (counted?.kind === 'number') return { atoms: [counted], suffix: 'classifier' };
  const whole = readNumberAtom(word);
  if (whole) return { atoms: [whole], suffix: 'none' };
  const glued = split(word) ?? fractionJoined(word) ?? compound(word);
  if (glued) return { atoms: glued, suffix: 'none' };
  for (let cut = word.length - 1; cut >= 1 && cut >= word.length - 6; cut -= 1) {
    const suffix = SUFFIXES.get(word.slice(cut));
    if (suffix === undefined) continue;
    const base = word.slice(0, cut);
    const atom = readNumberAtom(base);
    const atoms = atom ? [atom] : (split(base) ?? compound(base));
    if (atoms && mayCarry(atoms, suffix, base)) return { atoms, suffix };
  }
  return typedInHaste(word);
}

/** athr, pnchash, sevnty, hndrd: a number without its vowels. */
function typedInHaste(word: string): NumberWord | undefined {
  const english = hastyEnglish(word);
  if (english !== undefined && english >= 100)
    return { atoms: [{ kind: 'scale', value: english, alone: true }], suffix: 'none' };
  if (english !== undefined) return { atoms: [{ kind: 'number', values: [english], english: true }], suffix: 'none' };
  const values = hastyNumbersApart(word);
  return values && { atoms: [{ kind: 'number', values, risky: true, hasty: true }], suffix: 'none' };
}

/** [fraction] number scale, in one word. */
function split(word: string): readonly NumberAtom[] | undefined {
  for (let cut = word.length - 1; cut >= 1; cut -= 1) {
    const end = word.slice(cut);
    const tail = readNumberAtom(end);
    if (tail?.kind !== 'scale') continue;
    const base = word.slice(0, cut);
    // আশিস, ashish: a name, and no eighty hundreds.
    if (/^(?:[শস]|sh)$/.test(end) && (exactNumber(base) ?? 0) >= 60) continue;
    const head =
      readNumberAtom(base) ?? withItsOwnSh(base) ?? sounded(base, tail.value, end) ?? hasty(base, tail.value, end);
    if (head && head.kind !== 'scale' && isSound(head, tail.value, base)) return [head, tail];
    for (let inner = base.length - 1; inner >= 2; inner -= 1) {
      const first = readNumberAtom(base.slice(0, inner));
      const second = readNumberAtom(base.slice(inner));
      if (first?.kind === 'offset' && second?.kind === 'number') return [first, second, tail];
    }
  }
  return undefined;
}

function exactNumber(base: string): number | undefined {
  const atom = readNumberAtom(base);
  return atom?.kind === 'number' ? atom.values[0] : undefined;
}

/** দুহাজারদুশো, একহাজারদুশোপঞ্চাশ, পাঁচশোপঞ্চাশ, দুশসত্তর, ekshobish: terms of falling scale in one word. */
function compound(word: string): readonly NumberAtom[] | undefined {
  for (const { index, 0: scale } of word.matchAll(
    /হাজার|ha[jz]a+r|[শষস]ো|শ|hundred|thousand|s+h*o|s[ao]u|सौ|हजार|हज\u093Cार/g,
  )) {
    const end = index + scale.length;
    if (index < 2 || end > word.length - 2) continue;
    const first = split(word.slice(0, end));
    const rest = word.slice(end);
    const atom = readNumberAtom(rest);
    const after = atom ? [atom] : (split(rest) ?? compound(rest));
    const [last, next] = [first?.at(-1), after?.[0]];
    if (first === undefined || after === undefined || last?.kind !== 'scale' || next?.kind !== 'number') continue;
    const value = (next.values[0] ?? 0) * (after[1]?.kind === 'scale' ? after[1].value : 1);
    const least = last.value === 100 && rest.length > 3 ? 1 : 10;
    if (!next.risky && value >= least && value < last.value) return [...first, ...after];
  }
  return undefined;
}

/** সাড়েতিন, sarepach: the half and its number in one word. */
function fractionJoined(word: string): readonly NumberAtom[] | undefined {
  for (let cut = 4; cut < word.length - 1 && cut <= 7; cut += 1) {
    const first = readNumberAtom(word.slice(0, cut));
    if (first?.kind !== 'offset') continue;
    const second = readNumberAtom(word.slice(cut));
    if (second?.kind === 'number' && !second.risky) return [first, second];
  }
  return undefined;
}

/** baisho, teisho, tetrisho: the sh of baish and that of sho are one. */
function withItsOwnSh(base: string): NumberAtom | undefined {
  if (!/^[a-z]{2,}i$/.test(base)) return undefined;
  const atom = readNumberAtom(`${base}sh`);
  return atom?.kind === 'number' && (atom.values[0] ?? 0) > 18 && (atom.values[0] ?? 0) < 39 ? atom : undefined;
}

/** Before its hundreds a number sounds otherwise than alone. */
function sounded(base: string, scale: number, end: string): NumberAtom | undefined {
  if (scale !== 100) return undefined;
  return OPEN_HEADS.get(base) ?? (/^(?:শো|শ|sh?o)$/.test(end) ? GLUED_HEADS.get(base) : undefined);
}

/** pchso, athrso, chbbishso; trash is no hundred. */
function hasty(base: string, scale: number, end: string): NumberAtom | undefined {
  const values = end === 'sh' ? undefined : hastyNumbers(base, scale);
  return values && { kind: 'number', values };
}

/** nasho, chhaso, pansho: what ন, ছ and পাঁচ sound like before শো; apart, na is "no" and pan a leaf. */
export const OPEN_HEADS: ReadonlyMap<string, NumberAtom> = heads([
  [9, 'na না নো naw লয\u09BC'],
  [6, 'ছা cha chha soy soi সয\u09BC'],
  [5, 'পাস পাশ পান পাঁশ পাঁস ফাস ফাঁস ফাচ ফাঁচ ফাশ ফাঁশ pan paan pas paas paash punch fas faas fash faash fach faach fanch'],
  [8, 'atto aatto আট্টো আট্ট'],
]);

/** হাতশো, আইশো, fansho: so it sounds in one word; apart they are a hand, "I" and a fan. */
const GLUED_HEADS: ReadonlyMap<string, NumberAtom> = heads([
  [7, 'হাত hat haat'],
  [8, 'আই'],
  [5, 'fan faan ফান pon'],
  [4, 'চাই'],
]);

function heads(words: readonly (readonly [number, string])[]): ReadonlyMap<string, NumberAtom> {
  return new Map(
    words.flatMap(([value, spellings]) =>
      spellings.split(' ').map((word) => [word.normalize('NFC'), { kind: 'number', values: [value] }] as const),
    ),
  );
}

function isSound(head: NumberAtom, scale: number, base: string): boolean {
  if (head.kind === 'number' && /^[a-z]/.test(base) && scale === 100) return base.length > 1;
  return head.kind !== 'some';
}

function mayCarry(atoms: readonly NumberAtom[], suffix: NumberSuffix, base: string): boolean {
  const last = atoms.at(-1);
  if (last === undefined || last.kind === 'offset') return false;
  // দেড়ের মধ্যে, আড়াইয়ের নিচে.
  if (last.kind === 'fraction') return suffix === 'genitive' && !/^[a-z]/.test(base);
  // "egaro shor beshi": a hundred's -r; shor alone is noise, and a hundred alone is no number here.
  if (suffix === 'locative') return last.kind === 'scale' && last.value === 1000;
  if (last.kind === 'scale') return last.alone || atoms.length > 1 || (suffix === 'genitive' && last.value <= 1000);
  if (suffix === 'money') return last.kind === 'number';
  if (suffix === 'classifier') return !/^[a-z]{1,2}$/.test(base) || base === 'ek' || base === 'ak' || base === 'du';
  // Only ekshochollisher and its like end so in Latin letters.
  if (last.kind === 'number' && atoms.length > 2) return last.risky !== true;
  // A bare number with a case ending (পাঁচের, দশে) is rare and looks like too much else in Latin letters.
  return last.kind === 'number' && last.risky !== true && !/^[a-z]/.test(base);
}

/** দুটোই, তিনটের, panchtao. */
function inflected(classifiers: string, endings: string): string {
  return classifiers
    .split(' ')
    .flatMap((classifier) => endings.split(' ').map((ending) => classifier + ending))
    .join(' ');
}

function list(suffix: NumberSuffix, words: string): readonly (readonly [string, NumberSuffix])[] {
  return words.split(' ').map((word) => [word.normalize('NFC'), suffix] as const);
}
