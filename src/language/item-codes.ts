import {
  CODE_ALPHABET,
  CODE_KINDS,
  ENQUIRY_CODE_LENGTH,
  LISTING_CODE_LENGTH,
  LONGEST_CODE,
  ORDER_CODE_LENGTH,
} from '../domain/codes.ts';
import { INVITATION_CODE_LENGTH } from '../domain/invitation.ts';
import { spellOut } from './letter-names.ts';
import { remembering } from './remember.ts';

/** The item's code in a message (TH-4K7Q, th4k7q, in Bengali digits, in a link), without its prefix. */
export function readListingCode(text: string): string | undefined {
  return readCode(text, 'TH');
}

/** The order's code in a message (OR-7Q2MK), without its prefix. */
export function readOrderCode(text: string): string | undefined {
  return readCode(text, 'OR');
}

/** The code of a talk in a message (QN-4K7Q), without its prefix. */
export function readEnquiryCode(text: string): string | undefined {
  return readCode(text, 'QN');
}

/** The message without the code of a talk: what is to be passed on. */
export function withoutEnquiryCode(text: string): string {
  return text.replace(/(?<![\p{L}\p{M}\p{N}])QN[\s._:#-]*[\p{L}\p{N}]{4}(?![\p{L}\p{M}\p{N}])[\s:,।-]*/iu, '').trim();
}

/** An invitation's code in a message (AM-7Q2MKX), without its prefix. */
export function readInvitationCode(text: string): string | undefined {
  // Read out to somebody it comes letter by letter: "এ এম ৭ কিউ ২ এম কে এক্স". "টি এইচ" has become TH by then.
  const spelt = /^\P{L}*A[\s.-]*M((?:[\s.-]*(?:T(?=H)|[A-Z0-9](?![A-Za-z]))){6,7})\P{L}*$/u.exec(plainCode(text));
  const joined = spelt?.[1] === undefined ? text : `AM-${spelt[1].replace(/[^A-Z0-9]/g, '')}`;
  return readCode(joined, 'AM');
}

/** Whether a line is nothing but something that was meant for a code, of ours or not: TH-ABCD. */
export function looksLikeCode(text: string): boolean {
  return /^[^\p{L}\p{N}]*(?:TH|OR|QN|AM)\s?-\s?[A-Z0-9]{2,8}[^\p{L}\p{N}]*$/iu.test(plainCode(text).trim());
}

type Prefix = 'TH' | 'OR' | 'QN' | 'AM';

const PATTERNS: Readonly<Record<Prefix, RegExp>> = {
  TH: patternOf('TH', LISTING_CODE_LENGTH),
  OR: patternOf('OR', ORDER_CODE_LENGTH),
  QN: patternOf('QN', ENQUIRY_CODE_LENGTH),
  AM: patternOf('AM', INVITATION_CODE_LENGTH),
};

function patternOf(prefix: Prefix, length: number): RegExp {
  return new RegExp(
    // Not the start of another's body: AM-QN4K7X is an invitation, no talk.
    `(?<!(?<![\\p{L}\\p{M}\\d])(?:${CODE_KINDS.join('|')})-)(?<![\\p{L}\\p{M}\\d])(${prefix})([\\s._:#-]*)([A-Z0-9]{${length},${LONGEST_CODE}})(?![\\p{L}\\p{M}\\d])`,
    'giu',
  );
}

function readCode(text: string, prefix: Prefix): string | undefined {
  for (const [, said = '', gap = '', body = ''] of plainCode(text).matchAll(PATTERNS[prefix])) {
    const isShouted = said === prefix && body === body.toUpperCase();
    // "or saree", "th 2000": without a hyphen a code mixes letters and digits, or is written in capitals.
    const isMixed = /\d/.test(body) && /[a-z]/i.test(body);
    if (!gap.includes('-') && !isMixed && !(isShouted && /[A-Z]/.test(body))) continue;
    const code = mended(body.toUpperCase());
    if (code !== undefined) return code;
  }
  return undefined;
}

/** Not `normalise`: a code may well hold one letter three times. Every message is read for each kind of code. */
const plainCode = remembering(withoutDisguise, 50, 2_000);

function withoutDisguise(text: string): string {
  const plain = text
    .slice(0, 8000)
    .replace(/[\u200B-\u200F\u2060\uFEFF]/g, '')
    .replace(/[\u{FF01}-\u{FF5E}]/gu, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[০-৯]/g, (digit) => String(digit.charCodeAt(0) - 0x9e6))
    .replace(/[०-९]/g, (digit) => String(digit.charCodeAt(0) - 0x966))
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/টি\s*এইচ/g, 'TH');
  return spellOut(plain);
}

/** Our codes hold no O, 0, I, 1 or L: whoever types one misread the letter that looks most like it. */
function mended(body: string): string | undefined {
  const code = body.replace(/[O0]/g, 'Q').replace(/[1IL]/g, 'J');
  return [...code].every((letter) => CODE_ALPHABET.includes(letter)) ? code : undefined;
}
