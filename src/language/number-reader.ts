// Long because it is one grammar of spoken numbers; its parts only make sense together.

import { isAt, partAfter, saidInEnglish } from './english-numbers.ts';
import type { Token } from './normalise.ts';
import type { NumberSuffix, NumberWord } from './number-word-parts.ts';
import { MOST_HUNDREDS, type NumberAtom, readSomeWord } from './number-words.ts';
import { PAISA } from './price-words.ts';
import { isWith } from './sixty-or-with.ts';
import { isSoldBy } from './sold-by.ts';
import { hasWord } from './word-sets.ts';

/** A number found among tokens. `from` and `to` are token places, `to` not included. */
export interface FoundNumber {
  /** Likeliest first; more than one when the words are truly two numbers. */
  readonly values: readonly number[];
  readonly from: number;
  readonly to: number;
  /** Digits alone: no scale, no fraction, no words. */
  readonly bare: boolean;
  /** A scale was said (শো, হাজার, k …). */
  readonly scaled: boolean;
  /** দেড়, সাড়ে তিন, 2.5 without a scale or a second decimal: in money it stands for many things. */
  readonly loose: boolean;
  /** Digits written in a way that has no one reading: 12,00 or 1.200 or 12oo. */
  readonly malformed: boolean;
  readonly about: boolean;
  readonly suffix: NumberSuffix;
}

/** The tokens of a message, each with what it may be of a number. */
export interface Line {
  readonly tokens: readonly Token[];
  readonly words: readonly Word[];
  readonly isUnit: (token: Token) => boolean;
}

/** A token as part of a number; no atoms when it is none. */
export type Word = NumberWord & { digits?: string; malformed?: boolean };
/** No part of any number. */
export const NOTHING: Word = { atoms: [], suffix: 'none' };

/** One atom of the number being read, and the token it is of. */
export interface Part {
  readonly atom: NumberAtom;
  readonly token: number;
  readonly digits: string | undefined;
  readonly malformed: boolean | undefined;
}

/** Reads the number that begins at one token, or undefined. */
export function readAt(start: number, line: Line): FoundNumber | undefined {
  const reader = new Reader(start, line);
  return reader.read();
}

/** Walks the atoms from one token on, adding terms of falling scale. Lives for one number. */
class Reader {
  private index: number;
  private part = 0;
  private readonly line: Line;
  private readonly start: number;
  constructor(start: number, line: Line) {
    this.index = start;
    this.start = start;
    this.line = line;
  }

  read(): FoundNumber | undefined {
    const first = this.term(true);
    if (first === undefined) return undefined;
    let { values, scaled, loose, about, malformed } = first;
    let bare = first.bare;
    let scale = first.scale;
    let end = this.index;
    let suffix = this.part > 0 ? 'none' : this.suffixBefore(end);
    // ন'শটি টাকা.
    if (suffix === 'classifier' && scale > 1 && MONEY.test(this.line.tokens[end]?.text ?? '')) suffix = 'none';
    while (suffix === 'none' && scale > 1) {
      this.skipAnd(first.english);
      const next = this.settled(this.term(false), scale);
      if (next === undefined || next.loose || next.malformed || (next.values.length > 1 && !this.isClosed())) break;
      const addend = Math.max(...next.values);
      const nextSuffix = this.suffixBefore(this.index);
      // এক পয়সা কম না: not a paisa less.
      if (next.scale === 1 && hasWord(PAISA, this.line.tokens[this.index]?.text ?? '')) break;
      if (addend <= 0 || addend >= scale || this.isCounted(nextSuffix, addend)) break;
      if (scale >= 100 && addend < 10 && next.scale === 1 && !next.english && !this.isExact(addend, scale)) {
        const isAbout = this.line.words[this.start]?.atoms[0]?.kind === 'scale' && scale === 1000;
        // "hajar tin er niche", "হাজার দুই টাকার": some two or three thousand.
        const isSure = isAbout && addend > 1 && (nextSuffix === 'genitive' || this.isOf());
        values = [
          ...(isSure ? [] : values.map((value) => value + addend * (scale / 10))),
          ...(isSure ? [] : values.map((value) => value + addend)),
          ...(isAbout ? [addend * 1000] : []),
        ];
        malformed ||= !isSure;
      } else {
        values = values.flatMap((value) => next.values.map((each) => value + each));
        malformed ||= next.values.length > 1;
      }
      scaled ||= next.scaled;
      bare = false;
      scale = next.scale > 1 ? Math.min(scale, next.scale) : 1;
      about ||= next.about;
      end = this.index;
      // চারশো ষাটটি টাকা.
      suffix = MONEY.test(this.line.tokens[end]?.text ?? '') ? 'none' : nextSuffix;
      if (scale === 1) break;
    }
    loose &&= !scaled;
    if (this.part > 0 && end === this.index) end += 1;
    return { values, from: this.start, to: end, bare, scaled, loose, malformed, about, suffix };
  }

  /** "tinsho shat taka", "ek hajar shat sho": of two that a spelling may be, the one that fits behind what was said. */
  private settled(term: Term | undefined, scale: number): Term | undefined {
    const [last, { tokens }] = [this.index - 1, this.line];
    if (term === undefined || isWith(last, tokens) || isAt(last, tokens)) return undefined;
    if (term.values.length < 2 || term.malformed) return term;
    const fitting = term.values.filter((value) => value < scale);
    const isSixty = scale === 100 || /^saa?th$/.test(this.line.tokens[this.index - 1]?.text ?? '');
    const least = isSixty ? 10 : 1;
    const said = fitting.filter((value) => value >= least);
    return { ...term, values: said.length > 0 ? said : term.values };
  }

  /** Nothing more of the number can come. */
  private isClosed(): boolean {
    const after = this.line.tokens[this.index]?.text ?? '';
    return after === '' || MONEY.test(after) || /^(?:k[aei]|का|की|के)$/.test(after) || /^[^\p{L}\p{M}\d]/u.test(after);
  }

  /** One multiplier with its scales: সাড়ে তিন হাজার, 25 hundred, হাজার. */
  private term(isFirst: boolean): Term | undefined {
    const parts = this.upcoming();
    const head = parts[0];
    if (head === undefined) return undefined;
    const { atom } = head;
    let used = 1;
    let values: readonly number[];
    let loose = false;
    let english = false;
    if (atom.kind === 'fraction') {
      const isOfScores = parts[1] !== undefined && isScore(atom.value, this.line.tokens[parts[1].token]?.text ?? '');
      values = [atom.value * (isOfScores ? 20 : 1)];
      used = isOfScores ? 2 : 1;
      loose = !isOfScores;
    } else if (atom.kind === 'offset') {
      const next = parts[1];
      if (next?.atom.kind === 'number') {
        values = next.atom.values.map((value) => shifted(value, atom.value, next.digits !== undefined));
        loose = !(next.digits !== undefined && (next.atom.values[0] ?? 0) >= 100);
        used = 2;
        const [, , score] = parts;
        if (score !== undefined && isScore(values[0] ?? 0, this.line.tokens[score.token]?.text ?? '')) {
          values = values.map((value) => value * 20);
          used = 3;
        }
      } else if (next?.atom.kind === 'scale' && atom.alone !== undefined) {
        values = [atom.alone];
      } else return undefined;
    } else if (atom.kind === 'number') {
      values = atom.values;
      english = atom.english === true;
      const isPaid = this.isPaid(head, isFirst);
      if (atom.risky && parts[1]?.atom.kind !== 'scale' && !isPaid && !this.isSureOf(head, parts[1])) return undefined;
      const next = parts[1];
      const said = saidInEnglish(parts, this.line.tokens);
      if (said !== undefined) {
        values = [said.value];
        used = said.parts;
      } else if (next !== undefined && isScore(values[0] ?? 0, this.line.tokens[next.token]?.text ?? '')) {
        const rest = this.restOfScore(parts[2]);
        values = [(values[0] ?? 0) * 20 + rest];
        used = rest > 0 ? 3 : 2;
      }
      loose = head.digits !== undefined && !Number.isInteger(values[0] ?? 0) && !/\.\d{2}$/.test(head.digits);
      const half = english || head.digits !== undefined ? partAfter(parts[used - 1], this.line.tokens) : undefined;
      if (half !== undefined) return this.halved(values[0] ?? 0, used, half.words, half.part);
      const point = this.pointAfter(parts[used - 1]);
      if (point > 0) return this.halved(values[0] ?? 0, used, 2, point);
    } else if (atom.kind === 'scale') {
      const some = this.someAfter(head);
      if (some !== undefined)
        return this.take(used, { values: [some * atom.value], scaled: true, about: true, skip: 1 });
      if (!atom.alone || (!isFirst && atom.value === 100)) return undefined;
      values = [1];
      used = 0;
    } else return undefined;
    let scale = 1;
    for (let next = parts[used]?.atom; next?.kind === 'scale'; next = parts[used]?.atom) {
      // পাঁচশো হাজার: nobody counts hundreds of thousands so; it is from one to the other.
      if (scale === 100 && next.value === 1000) break;
      // হাজার শো, শশ শো: what was said of the hundreds was not understood.
      if (scale > 1 && next.value <= scale) break;
      scale *= next.value;
      used += 1;
    }
    // ২০০০ হাজার, 1500 sho, 1500k: one of the two was not meant.
    const [k, kilo] = scale === 1 ? this.kilo(parts[used - 1]) : [0, 1];
    scale *= kilo;
    const isTwice = head.digits !== undefined && (values[0] ?? 0) >= (scale === 100 ? 100 : 1000) && scale > 1;
    if (isTwice) scale = 1;
    // 2,5k: two and a half thousand, as others write it.
    const isComma = scale > 1 && head.malformed === true;
    if (isComma) values = [Number(head.digits?.replace(',', '.') ?? Number.NaN), ...values].filter(Number.isFinite);
    // "shat sho", সতর শো: nobody counts more than so many hundreds.
    if (scale === 100 && values.some((value) => value <= MOST_HUNDREDS))
      values = values.filter((value) => value <= MOST_HUNDREDS || head.digits !== undefined);
    const digits = head.digits !== undefined && used === 1;
    const zeros = digits && scale === 1 ? this.zerosAfter(head) : 0;
    return this.take(used, {
      values: values.map((value) => round(value * scale * 10 ** zeros)),
      scaled: scale > 1,
      scale,
      loose: loose && scale === 1,
      english:
        english || (scale > 1 && ENGLISH_SCALE.test(this.line.tokens[(parts[used - 1] ?? head).token]?.text ?? '')),
      bare: digits && scale === 1,
      malformed: head.malformed === true || (zeros > 0 && !/^\d{2,4}$/.test(head.digits ?? '')) || isTwice,
      skip: k + (zeros > 0 ? 1 : 0),
    });
  }

  /** One that is seldom a number is one behind its hundreds and before money; without its vowels either is enough. */
  private isPaid(head: Part, isFirst: boolean): boolean {
    const { atom, token } = head;
    const [next, after] = this.line.tokens.slice(token + 1, token + 3);
    const isMoney = MONEY.test(next?.text ?? '') && !/^\d/.test(after?.text ?? '');
    if (atom.kind !== 'number' || atom.hasty !== true) return !isFirst && (isMoney || this.isTens(head));
    return isMoney || (!isFirst && (next === undefined || /^[^\p{L}\p{M}\d]/u.test(next.text)));
  }

  /** "teen sau dus", "do sau bara": ten to twenty behind the hundreds; of the others only a close is sure. */
  private isTens({ atom, token }: Part): boolean {
    if (atom.kind !== 'number' || (atom.values[0] ?? 0) < 10) return false;
    const next = this.line.tokens[token + 1]?.text ?? '';
    if (next === '' || /^[^\p{L}\p{M}\d]/u.test(next)) return true;
    const isFree = !this.isCountedAt(token + 1) && (this.line.words[token + 1]?.atoms.length ?? 0) === 0;
    return isFree && /^(?:dus|das)$/.test(this.line.tokens[token]?.text ?? '');
  }

  private isCountedAt(place: number): boolean {
    const token = this.line.tokens[place];
    return token !== undefined && this.line.isUnit(token);
  }

  /** দু কুড়ি দশ টাকা: what is said beyond the scores. */
  private restOfScore(next: Part | undefined): number {
    const value = next?.atom.kind === 'number' && next.digits === undefined ? (next.atom.values[0] ?? 0) : 0;
    const after = next === undefined ? undefined : this.line.tokens[next.token + 1]?.text;
    return value > 0 && value < 20 && (after === undefined || MONEY.test(after)) ? value : 0;
  }

  /** "5 point 5", পাঁচ দশমিক পাঁচ: what stands behind the point, as a part of one. */
  private pointAfter(last: Part | undefined): number {
    if (last === undefined || !POINT.test(this.line.tokens[last.token + 1]?.text ?? '')) return 0;
    const after = this.line.words[last.token + 2];
    const [atom] = after?.atoms ?? [];
    const part = atom?.kind === 'number' ? (atom.values[0] ?? 0) : 0;
    return part < 1 || part > 99 ? 0 : part / (after?.digits?.length === 2 || part > 9 ? 100 : 10);
  }

  /** five and a half, two and a half thousand. */
  private halved(value: number, used: number, skip: number, part: number): Term {
    const term = this.take(used, { values: [round(value + part)], loose: true, skip });
    const next = this.line.words[this.index]?.atoms[0];
    if (next?.kind !== 'scale') return term;
    this.index += 1;
    return { ...term, values: [round((value + part) * next.value)], scaled: true, scale: next.value, loose: false };
  }

  private upcoming(): readonly Part[] {
    const parts: Part[] = [];
    for (let index = this.index; index < this.line.words.length && parts.length < 6; index += 1) {
      const word = this.line.words[index] ?? NOTHING;
      if (word.atoms.length === 0) break;
      for (let part = index === this.index ? this.part : 0; part < word.atoms.length; part += 1) {
        const atom = word.atoms[part];
        if (atom !== undefined) parts.push({ atom, token: index, digits: word.digits, malformed: word.malformed });
      }
      if (word.suffix !== 'none') break;
    }
    return parts;
  }

  private take(used: number, term: Partial<Term> & { values: readonly number[]; skip: number }): Term {
    for (let left = used; left > 0; left -= 1) {
      this.part += 1;
      if (this.part >= (this.line.words[this.index]?.atoms.length ?? 0)) {
        this.index += 1;
        this.part = 0;
      }
    }
    this.index += term.skip;
    return {
      scaled: false,
      scale: 1,
      loose: false,
      about: false,
      english: false,
      bare: false,
      malformed: false,
      ...term,
    };
  }

  private suffixBefore(end: number): NumberSuffix {
    return this.line.words[end - 1]?.suffix ?? 'none';
  }

  private isCounted(suffix: NumberSuffix, addend: number): boolean {
    const next = this.line.tokens[this.index];
    // চারশো ষাটটি টাকা; তিনশো পঁচিশ দিন asks to be given, "tinsho ashi te" is for so much.
    if (MONEY.test(next?.text ?? '') || (addend >= 10 && /^(?:দিন|din|te|তে)$/.test(next?.text ?? ''))) return false;
    if (suffix === 'none' && addend >= 10 && isSoldBy(this.index, addend, this.line.tokens)) return false;
    return suffix === 'classifier' || (suffix === 'none' && next !== undefined && this.line.isUnit(next));
  }

  /** A word that is seldom a number is one when something is counted by it, or when it opens a range (do-teen hazaar). */
  private isSureOf(head: Part, next: Part | undefined): boolean {
    const word = this.line.words[head.token];
    if (head.atom.kind === 'number' && head.atom.hasty === true)
      return (
        /^(?:tn|pn?ch|chr|dsh)$/.test(this.line.tokens[head.token]?.text ?? '') && this.isCountedAt(head.token + 1)
      );
    if (word?.suffix === 'classifier') return true;
    const after = this.line.tokens[head.token + 1];
    if (after === undefined) return false;
    // "do dhai hazaar": from two to two and a half.
    if (next?.atom.kind === 'fraction')
      return head.atom.kind === 'number' && head.atom.values[0] === Math.floor(next.atom.value);
    if (POINT.test(after.text)) return (this.line.words[head.token + 2]?.atoms.length ?? 0) > 0;
    if (next !== undefined) return next.atom.kind === 'number' && next.digits === undefined && next.atom.hasty !== true;
    if (OPENS_RANGE.test(after.text)) return (this.line.words[head.token + 2]?.atoms.length ?? 0) > 0;
    return this.line.isUnit(after);
  }

  /** পাঁচশো পাঁচ, এক হাজার এক টাকা: so many more; দুই হাজার পাঁচ may leave out a শো. */
  private isExact(addend: number, scale: number): boolean {
    const isWords = this.line.words.slice(this.start, this.index).every(({ digits }) => digits === undefined);
    if (!isWords) return false;
    // "charsho saat" may be sixty badly spelt, and "hundred at seven" is no eight.
    if (/^(?:s[a-z]*|at)$/.test(this.line.tokens[this.index - 1]?.text ?? '')) return false;
    return scale === 100 || (addend === 1 && MONEY.test(this.line.tokens[this.index]?.text ?? ''));
  }

  /** Whether what comes next is of the number that was read. */
  private isOf(): boolean {
    return OF.test(this.line.tokens[this.index]?.text ?? '');
  }

  private skipAnd(english: boolean): void {
    const token = this.line.tokens[this.index];
    const after = this.line.words[this.index + 1];
    if (english && /^(?:and|nd|n|&)$/.test(token?.text ?? '') && after !== undefined && after.atoms.length > 0)
      this.index += 1;
  }

  private someAfter(head: Part): number | undefined {
    const next = this.line.tokens[head.token + 1];
    if (next === undefined || this.line.words[head.token]?.suffix !== 'none') return undefined;
    const word = next.text.replace(/(?<=[কk])(?:ের|er|টা|ta|ই|i)$/u, '');
    const some = readSomeWord(word);
    // "হাজার এক" and "হাজার দুই" are 1001 and 2000 said by different people: only the -ek forms are sure.
    return some !== undefined && /(ক|k)$/.test(word) && word !== 'এক' ? some : undefined;
  }

  private kilo(last: Part | undefined): readonly [number, number] {
    const token = last === undefined ? undefined : this.line.tokens[last.token];
    const next = last === undefined ? undefined : this.line.tokens[last.token + 1];
    if (token === undefined || next === undefined || last === undefined) return [0, 1];
    if (last.digits === undefined) return next.text === 'k' && last.atom.kind === 'number' ? [1, 1000] : [0, 1];
    const touches = next.start - token.end <= 1;
    // "১৮০০ কে ২০০০ করুন": that কে is a case.
    const isCase = /^\d{3,}/.test(token.text) && (next.text === 'কে' || next.start > token.end);
    if (touches && !isCase && /^(k|কে|হা|hjr|hzr)$/.test(next.text)) return [1, 1000];
    if (next.start === token.end && next.text === 'l' && last.digits.includes('.')) return [1, 100_000];
    return [0, 1];
  }

  /** 150o: a letter typed for the last zero, or "too". */
  private zerosAfter(head: Part): number {
    const token = this.line.tokens[head.token];
    const next = this.line.tokens[head.token + 1];
    if (token === undefined || next === undefined || next.start !== token.end || !/^[oо]$/.test(next.text)) return 0;
    return 1;
  }
}

const ENGLISH_SCALE = /hundred|thousand$/;
const OF = /^(?:er|এর|r|র|টাকার|takar)$/;

/** do se teen hazaar, दो से तीन. */
const OPENS_RANGE = /^(?:-|se|से|theke|থেকে|ya|या)$/;
const POINT =
  /^(?:point|po[iy]+e?nt|পয়েন্ট|পয\u09BCেন্ট|দশমিক|dosomik|doshomik|dashamlav|dashmlav|dashamlab|दशमलव|पॉइंट)$/;

/** After it a number is closed: নশো ষোলো টাকা. */
const MONEY = /^(টাকা|taka|tk|₹|rs|rupees|rupaye|रुपये|रुपए)$/;

interface Term {
  readonly values: readonly number[];
  readonly scaled: boolean;
  readonly scale: number;
  readonly loose: boolean;
  readonly about: boolean;
  readonly english: boolean;
  readonly bare: boolean;
  readonly malformed: boolean;
}

/** Beyond them it is the hundreds that are not said: "পনেরো কুড়ি". */
const MOST_SCORES = 10;

/** পাঁচ কুড়ি: five score. */
function isScore(count: number, next: string): boolean {
  return count > 0 && count <= MOST_SCORES && /^(কুড\u09BCি|kuri|kudi)$/.test(next);
}

/** সাড়ে তিন is 3.5; voice typing also writes সাড়ে ৩০০০, where the half belongs to the leading digits. */
function shifted(value: number, by: number, isDigits: boolean): number {
  if (!isDigits || value < 100) return value + by;
  let step = 1;
  while (value % (step * 10) === 0) step *= 10;
  return step >= 100 ? value + by * step : value;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
