import { mayBePin } from '../domain/pin.ts';
import { countBesideAddress } from './count-beside-address.ts';
import { isSentence, mayBeName } from './name-words.ts';
import { normalise } from './normalise.ts';
import { readOffer } from './offers.ts';
import { readReply } from './replies.ts';
import { readTaking } from './taking.ts';

/** What a message gives of where a parcel goes. Words are kept as she wrote them. */
export interface DeliveryReading {
  readonly name?: string;
  readonly address?: string;
  readonly pin?: string;
  readonly phone?: string;
  /** Six figures said for a PIN code that no post office has. */
  readonly wrongPin?: string;
  /** She says that she does not know the PIN code. */
  readonly pinUnknown?: true;
}

/** A PIN code, or how many digits came when six were wanted, or that nobody knows it. */
export type PinReading =
  | { readonly kind: 'pin' | 'wrong'; readonly pin: string }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'short'; readonly digits: number }
  | { readonly kind: 'none' };

const PHONE = /(?<!\d)(?:\+?\s?91[\s-]*|0)?([6-9](?:[\s-]?\d){9})(?!\d)/;
const PIN = /(?<!\d)(\d{3})[\s-]?(\d{3})(?!\d)/;
const PIN_LABEL =
  /(?:পিন\s*কোড|পিনকোড|পিন|pin\s*code|pincode|pin|पिन\s*कोड|पिन)\s*(?:নম্বর|নং|no\.?|number|টা)?\s*[:ঃ=.-]*\s*/i;
const PHONE_LABEL =
  /(?:(?:আমার|amar|my|mera|मेरा)\s+)?(?:(?:ফোন|মোবাইল|মোবাইল|মোঃ|মো|ph(?:one)?|mob(?:ile)?|whatsapp|contact|फोन|मोबाइल)\s*(?:নম্বর|নাম্বার|নং|no\.?|number)?|(?<![\p{L}\p{M}])(?:নম্বর|নাম্বার|number|nombor|nambar|नंबर))(?:\s*(?:হল|হলো|holo?|is|है))?\s*[:ঃ=.-]*\s*$/iu;
const NAME_LABEL = /^(?:আমার\s+)?(?:নাম|name|naam|nam|नाम)(?:টা)?\s*(?:[:ঃ=-]+\s*|\s+(?:হল|হলো|is)?\s*)/i;
const MY_NAME = /^(?:আমি|ami|my name is|i am)\s+/i;
const ADDRESS_LABEL = /^(?:আমার\s+)?(?:ঠিকানা|address|addr|thikana|পুরো ঠিকানা|पता)(?:টা)?\s*[:ঃ=-]*\s*/i;
const ADDRESS_SIGN =
  /গ্রাম|গ্রা[:ঃ]|পোস্ট|পোঃ|পো[:.]|ডাকঘর|থানা|থাঃ|জেলা|জিঃ|পাড়া|পল্লি|পল্লী|রোড|লেন|সরণি|স্ট্রিট|ব্লক|ওয়ার্ড|পঞ্চায়েত|পৌরসভা|ফ্ল্যাট|বাড়ি|নগর|মোড়|কাছে|পাশে|প্রযত্নে|vill|gram\b|p\.?o\b|p\.?s\b|post|dist|road|\brd\b|street|lane|para\b|nagar|near|flat|house|block|ward|c\/o|sarani|kolkata|কলকাতা|\d/i;

/** Reads name, address, PIN code and phone number from one message; labels help but are not needed. */
export function readDeliveryAddress(text: string): DeliveryReading {
  const plain = withoutOpening(countBesideAddress(asciiDigits(text.slice(0, 4000).replace(/[^\S\n]{2,}/gu, ' '))).rest);
  const phone = readPhone(plain);
  const withoutPhone = phone ? withoutPhones(plain) : plain;
  const pin = readPinIn(withoutPhone);
  const rest = pin ? cutPin(withoutPhone, pin.at) : withoutPhone;
  const said = rest
    .split(/[\n,;।|]+/u)
    .map((part) => part.trim().replace(/^[\s:.\-–/]+|[\s:\-–/]+$/gu, ''))
    .filter((part) => /\p{L}/u.test(part) || /\d/.test(part));
  const parts = withoutSayings(said.filter((part) => !ofUnknownPin(part)));
  const { name, lines } = nameAndLines(inOneBreath(parts));
  const address = lines.join(', ');
  return {
    ...(name !== undefined && { name }),
    ...(address !== '' && { address }),
    ...(pin && (mayBePin(pin.value) ? { pin: pin.value } : { wrongPin: pin.value })),
    ...(said.some(ofUnknownPin) && { pinUnknown: true as const }),
    ...(phone && { phone: phone.value }),
  };
}

/** "রাজি। রিনা দাস, …", "I'll take it. Send to Nila Roy, …": what is said before the address is none of it. */
function withoutOpening(text: string): string {
  let rest = text;
  for (let opening = OPENING.exec(rest); opening !== null && agrees(opening[1] ?? ''); opening = OPENING.exec(rest))
    rest = rest.slice(opening[0].length);
  return rest.replace(SEND_TO, '');
}

const OPENING = /^\s*([^\n,;।.!|\d]{1,60}|[^\n,;।!|]{1,60}?(?:তে|টাকায়|টাকাতে|te|e|for \d+))\s*[\n,;।.!|]+\s*(?=\S)/iu;
const SEND_TO =
  /^\s*(?:(?:please\s+)?(?:send|deliver|ship|courier)(?:\s+it)?\s+to|(?:এই|আমার|নিচের)?\s*ঠিকানা(?:য়|টা)?(?:\s+(?:পাঠান|পাঠাবেন|হল|হলো))?|(?:my\s+)?address(?:\s+is)?|(?:amar\s+)?thikana(?:\s+holo?)?|(?:मेरा\s+|mera\s+)?(?:पता|pata)(?:\s+(?:है|hai))?)(?=[\s:ঃ=-])\s*[:ঃ=-]*\s*/iu;
const AGREES: ReadonlySet<string> = new Set(['yes', 'order', 'accept', 'thanks', 'greeting']);

function agrees(part: string): boolean {
  if (/\d{4,}\s*$/.test(part)) return false;
  const said = [readReply(part, 'confirm_order', 'buyer'), readReply(part, 'item', 'buyer')];
  return said.some((intent) => AGREES.has(intent)) || readTaking(part) !== undefined || readOffer(part) !== undefined;
}

/** Whether a text by itself says where a parcel goes: to whom, where, and with which PIN code. */
export function isWholeAddress(text: string): boolean {
  if (/[?？]/u.test(text)) return false;
  const { name, address, pin } = readDeliveryAddress(text);
  return name !== undefined && address !== undefined && pin !== undefined;
}

/** Whether somebody who is asked for her address may have written it, and not a sentence. */
export function mayBeAddress(text: string): boolean {
  return (
    /\p{L}/u.test(text) &&
    text.length >= 3 &&
    !/[?？]/u.test(text) &&
    (ADDRESS_SIGN.test(text) || /[,\n]/.test(text) || !isSentence(text))
  );
}

/** Whether it names a village: then the town before it is another. */
export function namesVillage(address: string): boolean {
  return /গ্রাম|গ্রা[:ঃ]|গাঁ|(?<![a-z])(?:vill(?:age)?|gram)(?![a-z])|गाँव|गांव/iu.test(address);
}

/** Whether it only says more of the same house: a flat, a floor, what is near, a post office. */
export function addsToAddress(address: string): boolean {
  return ADDS.test(address.normalize('NFC')) && !namesVillage(address);
}

const ADDS = new RegExp(
  'ফ্ল্যাট|তলা|তলায়|ব্লক|ওয়ার্ড|কাছে|পাশে|সামনে|পিছনে|উল্টো|প্রযত্নে|পোস্ট|পোঃ|ডাকঘর|থানা|জেলা|বাড়ির|(?<![a-z])(?:flat|floor|block|ward|near|beside|opposite|opp|behind|c/o|post|p\\.?o|p\\.?s|dist|tola|kache|pashe|samne|landmark|apartment|apt|room)(?![a-z])|फ्लैट|मंज़िल|मंजिल|पास|सामने'.normalize(
    'NFC',
  ),
  'iu',
);

/** Reads the answer to "your PIN code?". */
export function readPin(text: string): PinReading {
  const plain = normalise(text);
  const withoutPhone = plain.replace(PHONE, ' ');
  const found = readPinIn(withoutPhone);
  if (found) return { kind: mayBePin(found.value) ? 'pin' : 'wrong', pin: found.value };
  if (doesNotKnow(text)) return { kind: 'unknown' };
  const runs = withoutPhone.match(/\d[\d\s-]*\d|\d/g);
  const figures = runs?.length === 1 ? runs[0].replace(/\D/g, '') : '';
  // "7000 29": six figures, parted anyhow.
  if (/^\d{6}$/.test(figures)) return { kind: mayBePin(figures) ? 'pin' : 'wrong', pin: figures };
  const digits = figures.length;
  const isMeant = digits >= 3 && digits <= 8 && !/টাকা|taka|rs|₹|টা|নং|নম্বর বাড়ি/.test(withoutPhone.replace(PIN_LABEL, ''));
  return isMeant ? { kind: 'short', digits } : { kind: 'none' };
}

const NOT_KNOWN =
  /(?<![\p{L}\p{M}])(?:(?:জানি|মনে|জানা|মনে পড়ে|মনে আসে|বলতে পারব|বলতে পারবো|কইতে পারি|জানা তো|জানি তো) ?(?:না|নাই|নেই|ছে না)|জানিনা|জানিনে|ভুলে গে(?:ছি|লাম)|(?:jani|mone|jana|mone pore|mone porche|bolte parbo|jana to|jani to) ?(?:na|nai|nei)|janina|bhule ge(?:chi|chhi|lam)|(?:i )?(?:do not|don ?t|dont) (?:know|remember|have)|no idea|not sure|forgot|(?:nahi|nahin) (?:pata|malum|maloom|yaad)|(?:pata|malum|maloom|yaad) (?:nahi|nahin)|(?:पता|याद|मालूम) नहीं|नहीं (?:पता|मालूम|याद|जानती|जानता))(?![\p{L}\p{M}])/u;

/** Whether words say that she does not know what is asked, and ask nothing back. */
export function doesNotKnow(text: string): boolean {
  return !/[?？]/u.test(text) && NOT_KNOWN.test(normalise(text).replace(/['’]/gu, ' '));
}

/** "পিন জানি না", as one part of what she writes; "পিন নেই" too, for it is of the PIN code alone. */
function ofUnknownPin(part: string): boolean {
  const bare = normalise(part);
  const names = new RegExp(`(?<![\\p{L}\\p{M}])${PIN_LABEL.source}`, 'iu').test(bare);
  return (
    names && !/\d/.test(bare) && (doesNotKnow(bare) || /(?:নেই|নাই|nei|nai|नहीं(?: है)?|nahi(?: hai)?)\s*$/u.test(bare))
  );
}

interface Found {
  readonly value: string;
  readonly at: { readonly start: number; readonly end: number };
}

function asciiDigits(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[০-৯]/g, (digit) => String(digit.charCodeAt(0) - 0x9e6))
    .replace(/[०-९]/g, (digit) => String(digit.charCodeAt(0) - 0x966))
    .replace(/[\u200B-\u200F\u2060\uFEFF\u202A-\u202E]/g, '')
    .replace(/\p{Surrogate}/gu, '')
    .replace(/\u00A0/g, ' ');
}

/** Every one of them: "98765 43210 / 9123456789". */
function withoutPhones(plain: string): string {
  let rest = plain;
  for (let found = readPhone(rest); found !== undefined; found = readPhone(rest))
    rest = cutOut(rest, found.at, PHONE_LABEL);
  return rest;
}

function readPhone(plain: string): Found | undefined {
  const match = PHONE.exec(plain);
  if (!match?.[1]) return undefined;
  return { value: match[1].replace(/\D/g, ''), at: { start: match.index, end: match.index + match[0].length } };
}

function readPinIn(plain: string): Found | undefined {
  const label = new RegExp(PIN_LABEL.source + PIN.source, 'iu').exec(plain);
  const match = label ?? lastMatch(plain);
  if (!match) return undefined;
  return { value: `${match[1]}${match[2]}`, at: { start: match.index, end: match.index + match[0].length } };
}

/** A PIN stands at the end: of two six-digit numbers the last is meant that a post office may have. */
function lastMatch(plain: string): RegExpExecArray | undefined {
  const all = [...plain.matchAll(new RegExp(PIN.source, 'gu'))] as RegExpExecArray[];
  return all.findLast(([, first = '', second = '']) => mayBePin(first + second)) ?? all.at(-1);
}

function cutOut(text: string, { start, end }: Found['at'], label: RegExp): string {
  return `${text.slice(0, start).replace(label, '')},${text.slice(end)}`;
}

function cutPin(text: string, { start, end }: Found['at']): string {
  const before = text.slice(0, start).replace(new RegExp(`${PIN_LABEL.source}$`, 'iu'), '');
  return `${before},${text.slice(end)}`;
}

function nameAndLines(parts: readonly string[]): { name: string | undefined; lines: readonly string[] } {
  let name: string | undefined;
  const lines: string[] = [];
  for (const [index, part] of parts.entries()) {
    const named = part.replace(NAME_LABEL, '');
    // "ami Kolkata te thaki" is nobody's name.
    const introduced = named.replace(MY_NAME, '');
    const labelled = mayBeName(introduced) ? introduced : named;
    if (name === undefined && labelled !== part && labelled !== '') {
      const [first, ...others] = labelled.split(/\s+(?=ঠিকানা|address)/iu);
      name = first?.trim();
      lines.push(...others.map((other) => other.replace(ADDRESS_LABEL, '')));
      continue;
    }
    const isFirst = index === 0 && name === undefined;
    const hasMore = parts.length > 1;
    if (isFirst && hasMore && isName(part)) name = part;
    else {
      const line = part.replace(ADDRESS_LABEL, '').trim();
      if (line !== '') lines.push(line);
    }
  }
  return { name, lines };
}

/** "amar mayer kache pathan, Sabita Roy, …", "gamcha order, Uma Dey, …": what is said before a name is no part of where it goes. */
function withoutSayings(parts: readonly string[]): readonly string[] {
  const [first = '', ...others] = parts;
  return others.length > 1 && !/\d/.test(first) && ASKS_TO_SEND.test(first) ? others : parts;
}

const ASKS_TO_SEND =
  /^(?:.*\s)?(?:অর্ডার|order|ordar|ऑर्डर)(?:\s.*)?$|^(?:আমার|amar|my|mere|मेरे)\s.*(?:পাঠান|পাঠাবেন|পাঠিয়ে দিন|pathan|pathaben|pathiye din|send|bhejo|bhej do|भेजो|भेज दो)$/iu;

/** "riya saha 12 mg road kolkata": without a comma the name ends where the house begins. */
function inOneBreath(parts: readonly string[]): readonly string[] {
  const [only = ''] = parts;
  const [, name = '', house = ''] = parts.length === 1 ? (/^(\D*\p{L}\D*?)\s+(\d.*\p{L}.*)$/u.exec(only) ?? []) : [];
  const isWhole = name.includes(' ') && !/^(?:sector|সেক্টর|ward|block)/iu.test(house) && !ENDS_IN_PLACE.test(name);
  return isWhole && isName(name) && ADDRESS_SIGN.test(house) ? [name, house] : parts;
}

/** "Salt Lake Sector 5": the figure is of the place. */
const ENDS_IN_PLACE =
  /(?:লেক|সেক্টর|টাউন|পার্ক|কলোনি|কলোনী|বাজার|গলি|নম্বর|নং|(?<![a-z])(?:lake|sector|town|park|colony|bazar|bazaar|gali|no|number|phase|plot|tower|gate))\s*$/iu;

function isName(part: string): boolean {
  const words = part.split(/\s+/).length;
  return words <= 4 && part.length <= 40 && !ADDRESS_SIGN.test(part) && !ADDRESS_LABEL.test(part) && mayBeName(part);
}
