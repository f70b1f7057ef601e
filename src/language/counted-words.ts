import { isClassifier } from './measures.ts';
import type { Token } from './normalise.ts';
import { isNoNumber, readNumberWord } from './number-word-parts.ts';
import { readNumberAtom, readSomeWord } from './number-words.ts';
import { isMerely, SETS_OF } from './quantity-words.ts';
import { hasWord } from './word-sets.ts';

/** The tokens of an answer to "how many", with the words that are numbers only there. */
export function counted(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token, place) => {
    const text = countedAs(token.text, place, tokens);
    return text === undefined ? token : { ...token, text };
  });
}

function countedAs(text: string, place: number, tokens: readonly Token[]): string | undefined {
  const before = tokens[place - 1]?.text ?? '';
  // "ekhan theke pathai": from here.
  if (/^[ae]khan$/.test(text) && /^(?:theke|thekei|thaika|thaikka)$/.test(tokens[place + 1]?.text ?? ''))
    return 'ekhane';
  if (SIX.test(text) && /^(?:roilo|roye|baki|thaklo|rahe)$/.test(tokens[place + 1]?.text ?? '')) return 'ছটা';
  if (SIX.test(text) && /^(?:p[a]+n?ch|পাঁচ|5)$/.test(before)) return 'ছটা';
  if (HINDI_SIX.test(text) && /^(?:ya|ba|or|या|বা)$/.test(before)) return 'ছয়';
  // "choto 4 ta boro 2 ta": large ones; alone it is as often twelve.
  if (text === 'boro' && tokens.some((token) => SMALL.test(token.text))) return 'large';
  if (text === 'do' && /^wal[aei]$/.test(before)) return 'দুই';
  const opening = OPENING.get(text);
  if (opening !== undefined && (place === 0 || isMerely(before))) return opening;
  // "ek kori gamcha": a score, where a number stands before it; alone it is I do.
  if (/^(?:kori|kodi|koree|কড\u09BCি)$/u.test(text) && isNumber(before)) return 'কুড\u09BCি_';
  if (SCORE.test(text) && (isHalved(place, tokens) || isSome(tokens[place + 1]?.text ?? ''))) return 'কুড়ি_';
  if (HUNDRED.test(text) && isClassifier(tokens[place + 1]?.text ?? '') && !isNumber(before)) return 'একশো';
  const next = tokens[place + 1]?.text ?? '';
  if (/^(?:ছ|ch?ho[yie]?)$/.test(text) && (isSet(next) || PIECES_OF_DISTRICTS.test(next))) return 'ছয়';
  // "choy da ase": so many pieces, and nobody's brother.
  if (PIECES_OF_DISTRICTS.test(text) && isNumber(before === '' ? '-' : before) && THERE.test(next)) return 'ta';
  const hindi =
    THERE.test(next) ||
    next === 'hi' ||
    /^(?:bik|nikal|bech|baki|bach)/.test(next) ||
    (text === 'bara' && PIECE.test(next))
      ? BEFORE_HINDI.get(text)
      : undefined;
  if (hindi !== undefined) return hindi;
  if (HALF.test(text) && isSet(tokens[place + 1]?.text ?? '')) return 'হাফ';
  if (/^(?:d[ea]r[ei]|dero|দেরি|ডেরি)$/.test(text) && isSet(tokens[place + 1]?.text ?? '')) return '1.5';
  if (QUARTER_MORE.test(text) && isSet(tokens[place + 1]?.text ?? '')) return '1.25';
  if (/^(?:qty|qnty|quantity)$/.test(text)) return 'stock';
  // "pehle 12 thi ab 7": were, no pieces.
  if (WERE.test(text) && tokens.some((token) => HINDI.test(token.text))) return 'the';
  const said = asItSounds(text);
  if (said !== undefined) return said;
  const [, counted = ''] = DIALECT.exec(text) ?? [];
  const isDialect = readNumberAtom(counted)?.kind === 'number' && readNumberWord(text) === undefined;
  if (isDialect && !isNoNumber(text)) return `${counted}টা`;
  const [, some = ''] = /^(.+?)(?:খানেক|খানিক|khanek)$/u.exec(text) ?? [];
  if (readNumberAtom(some)?.kind === 'number' && readNumberAtom(text) === undefined) return some;
  const [, genitive] = /^([a-z]{3,})er$/.exec(text) ?? [];
  if (genitive !== undefined && ABOUT.test(tokens[place + 1]?.text ?? '') && readNumberWord(genitive)) return genitive;
  const [, hasty, unit = ''] = HASTY.exec(text) ?? [];
  const isHasty =
    hasty !== undefined && (unit !== '' || /^(?:ta|ti|te|to|pcs?|pis|khana)$/.test(tokens[place + 1]?.text ?? ''));
  return isHasty ? `${VOWELLED.get(hasty)}${unit === '' ? '' : 'টা'}` : COUNTED.get(text);
}

const SMALL = /^ch?h?ot[oa]$/;
const PIECE = /^(?:pieces?|pcs|saree|sari|sarees)$/;
const PIECES_OF_DISTRICTS = /^d[ao]$/;
const THERE = /^(?:hai|hain|ase|asey|ache|achhe|achhey|aase)$/;
/** "dus hai", "chhe hi hai": elsewhere these are too much else. */
const BEFORE_HINDI: ReadonlyMap<string, string> = new Map([
  ['chhe', 'ছয়'],
  ['chheh', 'ছয়'],
  ['dus', 'দশ'],
  ['das', 'দশ'],
  ['bara', 'বারো'],
  ['baara', 'বারো'],
  ['barah', 'বারো'],
  ['gyarah', 'এগারো'],
]);

/** তিনডে, পাঁচট, তিনট্যা, ছয়খ্যান, tintey, tiniti: pieces, as they are counted here and there. */
const DIALECT = /^(.{2,}?)(?:টই?|ট্যা|ড্যা|ডা|ডে|ডো|ঠো|ঠা|ঠি|খ্যানা?|খেন|খান্যা|গো|গা|টাক|t[ae]y|i?tii?|th[oa]|gulo)$/u;

/** कुल सौ पीस, "poore sau piece": no number stands before that hundred. */
const HUNDRED = /^(?:sau|सौ)$/;
/** সোয়া ডজন: fifteen. */
const QUARTER_MORE = /^(?:সোয\u09BCা|s[aoh]*[wy]?[oa]?ya|sawa|soa|सवा)$/u;
const WERE = /^th[ai]$/;
const HINDI = /^(?:pe?hle|pahle|pahale|ab|abhi|hai|hain|bach[aei])$/;
const HALF = /^(?:হাপ|আদ|আধো|hap|haf|hauf|aad)$/;

function isSet(word: string): boolean {
  return SETS_OF.some(([size, words]) => size > 2 && hasWord(words, word));
}

/** কুড়ি দুয়েক. */
function isSome(word: string): boolean {
  return /.(?:েক|ek)$/u.test(word) && readSomeWord(word) !== undefined;
}

function isNumber(word: string): boolean {
  return /^\d/.test(word) || readNumberWord(word) !== undefined;
}

/** পাঁশটা, ইকটা, দুঠো, তিনগুয়া: number and classifier as they sound in some district. */
function asItSounds(word: string): string | undefined {
  const [, head = '', tail = ''] = SOUNDED.exec(word) ?? [];
  if (head === '') return undefined;
  const number = SOUNDS.find(([heard]) => heard.test(head))?.[1] ?? (OF_DISTRICTS.test(tail) ? head : '');
  return readNumberWord(number) === undefined ? undefined : `${number}টা`;
}

const SOUNDED = /^(\p{L}[\p{L}\p{M}]*?)((?:[টঠড][ািেো]|খান[াি]?|গুয\u09BCা|গা|th?[aeio]|khan[ai]?|g[uo]?a)[ইi]?)$/u;
const OF_DISTRICTS = /^(?:ঠ|গ|th|g)/;
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/^(?:ইক|অ্যাক|এ্যাক|ik)$/, 'এক'],
  [/^(?:পাঁ[শস]|পা[নঞ]্চ|পাঁ?ইচ|paichh?|pans?ch)$/, 'পাঁচ'],
  [/^(?:ইগারো?|এগ্গারো?|ig+aro)$/, 'এগারো'],
];

/** "panch chhota": five or six, where chhota alone is small. */
const SIX = /^chh?o[yi]?ta$/;

/** "paanch ya chhe". */
const HINDI_SIX = /^chh?[ae]h?$/;

const SCORE = /^(?:কুড\u09BCি|kuri|kudi|kury)$/u;

/** আড়াই কুড়ি, সাড়ে তিন কুড়ি: the score is a set, as a dozen is. */
function isHalved(place: number, tokens: readonly Token[]): boolean {
  const [first, before] = [tokens[place - 2]?.text ?? '', tokens[place - 1]?.text ?? ''];
  const atom = readNumberAtom(before);
  if (atom?.kind === 'fraction') return true;
  return atom?.kind === 'number' && readNumberWord(first)?.atoms[0]?.kind === 'offset';
}

/** dosher moto, pancher beshi. */
const ABOUT = /^(?:mot[ou]n?|moton|kachakachi|kachhakachhi|beshi|besi|kom)$/;

/** pchta, chr ta: typed in a hurry, without the vowels. */
const HASTY = /^(pn?ch|chr|tn|dsh|ds)(ta|ti|te)?$/;
const VOWELLED: ReadonlyMap<string, string> = new Map([
  ['pch', 'পাঁচ'],
  ['pnch', 'পাঁচ'],
  ['chr', 'চার'],
  ['tn', 'তিন'],
  ['dsh', 'দশ'],
  ['ds', 'দশ'],
]);

/** Numbers in this answer, other words in any other: nota is নটা or a note, aath आठ. */
const COUNTED: ReadonlyMap<string, string> = new Map([
  ['nota', 'নটা'],
  ['aath', 'আট'],
  ['saatta', 'সাতটা'],
  ['satta', 'সাতটা'],
  ['aatta', 'আটটা'],
  ['atta', 'আটটা'],
  ['aat', 'আট'],
  ['তিন্টা', 'তিনটা'],
  ['তিন্টে', 'তিনটে'],
  ['চাট্টা', 'চারটা'],
  ['চাট্টে', 'চারটে'],
  ['আট্টা', 'আটটা'],
  ['এট্টা', 'একটা'],
  ['ছ্টা', 'ছটা'],
  ['dudo', 'দুটো'],
  ['duda', 'দুটো'],
  ['tinda', 'তিনটা'],
  ['carta', 'চারটা'],
  ['fasda', 'পাঁচটা'],
  ['chaar', 'চার'],
  ['jodi', 'জোড়া'],
]);

/** The same where they open it, or "only" does: টু is also "to", sau a hundred of what comes before it. */
const OPENING: ReadonlyMap<string, string> = new Map([
  ['টু', 'দুই'],
  ['sau', 'একশো'],
  ['सौ', 'একশো'],
  ['do', 'দুই'],
]);
