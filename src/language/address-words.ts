import { normalise } from './normalise.ts';

const ADDRESS = '(?:ঠিকানা|ঠিকানাটা|নাম ঠিকানা|নাম-ঠিকানা|thikana|thikanata|nam thikana|address|addresses|पता|नाम पता)';
const KEEP =
  '(?:রেখে দিন|রেখে দাও|রেখে দেব|রাখুন|রাখব|রাখো|লিখে রাখুন|লিখে রাখো|বদলাব|বদলান|বদলাতে চাই|দেখান|দেখি|rekhe din|rekhe dao|rekhe debo|rakhun|rakhbo|likhe rakhun|bodlabo|bodlan|bodlate chai|dekhan|रख लीजिए|रख लो|लिख लीजिए|बदलना है|दिखाइए)';
const ASKS = new RegExp(
  `^(?:(?:আমার|amar|my|मेरा) ${ADDRESS}(?: ${KEEP})?|${ADDRESS} ${KEEP}|(?:save|keep|change|update|remember)(?: my)? ${ADDRESS})$`.normalize(
    'NFC',
  ),
  'u',
);

/** Whether somebody asks to have her address kept, changed or shown. */
export function asksToKeepAddress(text: string): boolean {
  return ASKS.test(
    normalise(text)
      .normalize('NFC')
      .replace(/[।.!?,]+/gu, '')
      .replace(/\s+/gu, ' ')
      .trim(),
  );
}

/** "na na 14 lake road", "ভুল, …": what is said instead, without the denial before it. */
export function withoutDenial(text: string): string {
  return text.replace(DENIAL, '').replace(IS_WRONG, '').replace(SHALL_BE, '');
}

/** "thikana bhul, pin 713102 hobe": that it is wrong, and that it shall be so, are no part of it. */
const IS_WRONG =
  /^\s*(?:ঠিকানা|পিন(?: ?কোড)?|address|thikana|pin(?: ?code)?|पता|पिन)(?:টা|ta| ta)? (?:ভুল|bhul|vul|wrong|galat|गलत)(?: (?:আছে|হয়েছে|হয়ে গেছে|লিখেছি|দিয়েছি|ache|hoyeche|hoye geche|likhechi|diyechi|hai|है))?[\s,।.:;-]+(?=\S)/iu;
const SHALL_BE = /\s+(?:হবে|হইব|hobe|hoibo|hoga|होगा)\s*[.।!]*$/iu;

const DENIAL = /^\s*(?:(?:না|নাহ|উঁহু|ভুল|সরি|na|nah|no|nahi|bhul|vul|sorry|नहीं|गलत)(?:[\s,।.!-]+|$))+(?=\S)/iu;

/** Whether somebody says that where a parcel goes is wrong, or is to be changed: "ঠিকানা ভুল হয়েছে", "address change korte hobe". */
export function mendsAddress(text: string): boolean {
  return MENDS.test(text.normalize('NFC')) || isOtherAddress(text);
}

/** Whether somebody says that a parcel goes elsewhere than where it is said to: "হ্যাঁ, কিন্তু ঠিকানা অন্য", "different address". */
export function isOtherAddress(text: string): boolean {
  return OTHER.test(text.normalize('NFC'));
}

/** What she says beside it: most likely where it goes instead. */
export function withoutOtherAddress(text: string): string {
  const line = text.normalize('NFC');
  const found = OTHER.exec(line);
  const behind = found === null ? line : line.slice(found.index + found[0].length);
  return behind.replace(
    /^[\p{L}\p{M}]*[\s:;,।.!–-]*(?:(?:হবে|এবার|এখন|দেব|দিচ্ছি|আছে|hobe|ebar|ekhon|debo|dichi|dicchi|ache|is|it is|now|है|होगा)(?![\p{L}\p{M}])[\s:;,।.!–-]*)*/iu,
    '',
  );
}

const OTHER = new RegExp(
  String.raw`(?:ঠিকানা(?:টা)?|(?<![a-z])(?:address|addres|adress|thikana)(?:ta)?|पता)(?:\s+(?:হবে|কিন্তু|তো|টা|এবার|hobe|kintu|to|ta|ebar|is|will be|है))?\s+(?:অন্য|আলাদা|নতুন|এটা না|এটা নয়|ওটা না|ওটা নয়|(?:onno|onnyo|alada|notun|natun|eta na|eta noy|ota na|different|another|new|other|not this|not that)(?![a-z])|अलग|दूसरा|नया|ये नहीं|यह नहीं)|(?:অন্য|আলাদা|নতুন|(?<![a-z])(?:onno|onnyo|alada|notun|natun|different|another|new|other)|अलग|दूसरे|दूसरा|नए|नया)\s+(?:ঠিকানা|address|thikana|पता|पते)(?:য়|তে|y|te)?|(?:অন্য|(?<![a-z])(?:onno|onnyo|another|other|different|some other)|दूसरी)\s+(?:জায়গা|(?:jayga|jaiga|place)|जगह)\S*\s+(?:\S+\s+)?(?:পাঠ|যাবে|path|jabe|send|deliver|भेज)`.normalize(
    'NFC',
  ),
  'iu',
);

const MENDS = new RegExp(
  String.raw`(?:ঠিকানা|পিন|নাম|पता|पिन|(?<![a-z])(?:address|thikana|pin|naam|name))\S*\s+(?:\S+\s+)?(?:ভুল|বদল|পাল্ট|अलग|गलत|बदल|(?<![a-z])(?:bhul|vul|wrong|change|bodla|bodol|palt|galat|badal))|(?:ভুল|wrong|change|अलग|गलत)\s+(?:ঠিকানা|পিন|address|pin|name|पता)`.normalize(
    'NFC',
  ),
  'iu',
);
