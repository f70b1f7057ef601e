import type { Intent } from '../replies.ts';
import { type Clause, readClauses } from './clauses.ts';

/** "বন্ধ করুন *নইলে* ব্লক করব": what stands before it is the wish, what follows the threat. */
const OR_ELSE =
  /(?<![\p{L}\p{M}])(?:নাহলে|না হলে|নাহইলে|না হইলে|নইলে|নাইলে|নয়তো|নচেৎ|na ?hole|na ?hoile|na ?hle|noile|naile|noyto|warna|varna|wrna|nahi to|nahin to|otherwise|or else|or(?= (?:i|we|ill|i'll)(?![a-z]))|वरना|नहीं तो)(?![\p{L}\p{M}])/gu;
const PARTS = /[^,.;:।!?\n]+[,.;:।!?\n]*/gu;
const THREATENS =
  /ব্লক|রিপোর্ট|কমপ্লে|অভিযোগ|নালিশ|থানা|পুলিশ|মামলা|সাইবার|(?<![a-z])(?:blo[ck]k?|report|complain|complaint|thana|police|mamla|cyber|legal|court|shikayat)(?![a-z])|ब्लॉक|रिपोर्ट|शिकायत|पुलिस/u;
/** Who writes, and from where the number is known: asked by whoever never wished to hear from us. */
const WHO_WRITES =
  /(?<![\p{L}\p{M}])(?:(?:তুমি|তুই|আপনি|তোমরা|তোরা|আপনারা|tumi|tui|apni|tomra|apnara|aap|tum) (?:কে|কারা|ke|kara|kaun)|(?:কে|কারা|ke|kara) (?:তুমি|তুই|আপনি|আপনারা|তোমরা|রে|tumi|tui|apni|apnara|tomra|re)|kaun (?:ho|hai|hain)|कौन (?:हो|है|हैं)|who (?:are|r) (?:you|u)|who(?:'s| is|s) this|(?:who|where|how) .*my (?:number|contact)|(?:নম্বর|নাম্বার|number|nambar|nombor) .*(?:কই|কোথায়|কে দি|কোত্থেকে|koi|kothay|ke di|kotheke|kahan|kaise|kisne))(?![a-z])/u;
/** Nobody asked for it: said by whoever was written to by mistake. */
const NEVER_ASKED =
  /(?<![a-z])(?:(?:did ?n['’]?t|did not|never|have ?n['’]?t|have not) (?:sign|subscrib|ask|register|join|opt)|wrong (?:number|person)|not interested|no interest|nothing to do with|(?:don['’]?t|do not) (?:even )?know (?:you|who))|ভুল ?(?:নম্বর|নাম্বার)|চিনি ?না|(?<![a-z])(?:bhul number|vul number|chini ?na|nahi jaant)/u;
/** "Take me off": off what is sent, with nothing else that she could be taken off. */
const TAKE_ME_OFF =
  /^(?:(?:please|pls|plz|kindly|just|now|so|and) )*(?:take|remove|delete|get) (?:me|my (?:number|contact)|my name(?= (?:off|from)))(?: (?:off|out|from|of|your|the|this|that|all|broadcast|mailing|contact|whatsapp|lists?|groups?|database|contacts|system))*(?: (?:please|pls|now|immediately|at once|asap|today))*$/u;

/** One of these stands beside the wish; without them it is a clause like others. */
const BESIDE = [OR_ELSE, THREATENS, WHO_WRITES, NEVER_ASKED, /(?<![a-z])(?:take|remove|delete|get) (?:me|my)(?![a-z])/];

/**
 * Whether a message forbids us to write, with only a threat, a question who we are or a reason beside it. `reads` reads one
 * clause as if nothing were asked in it.
 */
export function forbidsMessages(
  normalised: string,
  reads: (clause: Clause) => Intent | undefined,
  explains: (clause: Clause) => boolean,
): boolean {
  if (!BESIDE.some((said) => normalised.search(said) >= 0)) return false;
  const parts = [...normalised.normalize('NFC').replace(OR_ELSE, ', ').matchAll(PARTS)].map(([part]) => {
    const said = part.replace(/[\s,.;:।!?\n]+$/u, '').trim();
    return { said, isAsked: part.includes('?'), clause: readClauses(said)[0] };
  });
  const isWish = ({ said, isAsked, clause }: (typeof parts)[number]) =>
    !isAsked && clause !== undefined && (TAKE_ME_OFF.test(said) || reads(clause) === 'stop' || isThreat(clause, said));
  const isBeside = ({ said, isAsked, clause }: (typeof parts)[number]) =>
    clause === undefined ||
    WHO_WRITES.test(said) ||
    (!isAsked && (THREATENS.test(said) || NEVER_ASKED.test(said) || explains(clause)));
  return parts.some(isWish) && parts.every((part) => isWish(part) || isBeside(part));
}

const SENDING: ReadonlySet<string> = new Set(['SEND', 'GIVE', 'DO', 'COME', 'WRITE']);

/** "মেসেজ বন্ধ না করলে রিপোর্ট করব", "message dile block korbo"; not "message na dile". */
function isThreat({ said, senses }: Clause, text: string): boolean {
  if (!said.has('MSG') || !THREATENS.test(text) || said.has('ORDER') || said.has('PARCEL')) return false;
  const ifDone = senses.filter(({ form }) => form === 'cond');
  if (ifDone.length === 0 || ifDone.some(({ refused }) => refused)) return false;
  return said.has('!BOND') || (!said.has('BOND') && ifDone.every(({ tag }) => SENDING.has(tag)));
}
