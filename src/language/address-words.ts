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
  return text.replace(DENIAL, '');
}

const DENIAL = /^\s*(?:(?:না|নাহ|উঁহু|ভুল|সরি|na|nah|no|nahi|bhul|vul|sorry|नहीं|गलत)(?:[\s,।.!-]+|$))+(?=\S)/iu;

/** Whether somebody says that where a parcel goes is wrong, or is to be changed: "ঠিকানা ভুল হয়েছে", "address change korte hobe". */
export function mendsAddress(text: string): boolean {
  return MENDS.test(text.normalize('NFC'));
}

const MENDS = new RegExp(
  String.raw`(?:ঠিকানা|পিন|নাম|पता|पिन|(?<![a-z])(?:address|thikana|pin|naam|name))\S*\s+(?:\S+\s+)?(?:ভুল|বদল|পাল্ট|अलग|गलत|बदल|(?<![a-z])(?:bhul|vul|wrong|change|bodla|bodol|palt|galat|badal))|(?:ভুল|wrong|change|अलग|गलत)\s+(?:ঠিকানা|পিন|address|pin|name|पता)`.normalize(
    'NFC',
  ),
  'iu',
);
