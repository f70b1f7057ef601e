import { readGoneAnswer } from './gone-answers.ts';
import { replyIntent } from './heard-reply.ts';
import { normalise, tokenise } from './normalise.ts';
import { readOrderNews, saysAll, withoutAll } from './order-news.ts';
import { deniesBeside, refusesToGive } from './order-refusals.ts';
import { readCount } from './quantities-beside.ts';
import { withoutConsentingDenials } from './replies/consenting.ts';
import { readReply } from './replies.ts';
import { isSpokenTo } from './spoken-to.ts';
import { hasWord, wordSet } from './word-sets.ts';

/** "Will you give it?" is a question about an order, and of yes or no, and like a price that is offered. */
const CONSENTS = ['order', 'yes_no_q', 'offer_q'] as const;

/** What a seller's words say to an order of so many that she is asked to give; undefined where they are neither yes nor no. */
export function readOrderAnswer(text: string, quantity: number): 'accepted' | 'declined' | undefined {
  // "পাঠাব না মানে? অবশ্যই পাঠাব": the denial is only told again.
  const said = withoutConsentingDenials(normalise(text));
  if (isOtherwise(said, quantity)) return undefined;
  if (readGoneAnswer(said) === 'all') return 'declined';
  const news = readOrderNews(said);
  // "বাসে তুলে দিয়েছি" tells more than a yes.
  if (news === 'sent' || news === 'packed') return undefined;
  if (news === 'promised') return 'accepted';
  const read = CONSENTS.map((context) => readReply(said, context, 'seller'));
  const denies = read.some((intent) => intent === 'no' || intent === 'decline');
  const promises = read.some((intent) => intent === 'yes' || intent === 'accept');
  if (!denies && (promises || consentsTo(said))) return 'accepted';
  if (refusesToGive(said)) return 'declined';
  const given = withoutDenialsBeside(said) ?? (saysAll(said) ? withoutAll(said) : undefined);
  return given !== undefined && GIVES.test(given) ? readOrderAnswer(given, quantity) : undefined;
}

/** Whether her yes tells more than that: when it goes, that the colour will not run, what she has no time for. */
export function tellsMore(text: string): boolean {
  return tokenise(normalise(text)).some(
    ({ text: word }) => /\p{L}/u.test(word) && !hasWord(ONLY_YES, word) && !isSpokenTo(word),
  );
}

const ONLY_YES = wordSet(
  'হ্যাঁ হ্যা হাঁ হ জি আচ্ছা ঠিক আছে ওকে রাজি নিশ্চয়ই অবশ্যই একদম তো গো টা এই আমি দেব দেবো দিব দিবো দিমু দিয়ে দিচ্ছি দেওয়া যাবে হবে পাঠাব পাঠাবো পাঠিয়ে পাঠামু পাঠাচ্ছি পারব নিলাম নেব নিচ্ছি অর্ডার অর্ডারটা দুটোই দুটাই সবগুলো সব সবাইকে দুজনকেই সবাইকেই কোনো অসুবিধা সমস্যা নেই নাই ' +
    'ha haa haan hae hya hyan hna hm ji jee accha acha achha thik theek ache achhe ok oke okay raji nischoi obossoi ekdom to go ta ei ami debo dibo dimu diye dicchi dichchi dewa jabe hobe pathabo pathiye pathamu pathacchi parbo nilam nebo nicchi order orderta dutoi dutai sob sobguno sobgulo sobaike dujonkei kono osubidha asubidha somossa problem nei nai no ' +
    'yes sure will i can send give it accept accepted done both all haan ji theek hai de dungi dunga denge bhej dungi bhejungi हाँ हां जी ठीक है दे दूँगी दूंगी दूंगा देंगे भेज दोनों ऑर्डर',
);

/** "দেব, দেরি হবে না" without what is denied beside it; undefined where that is nothing, or all. */
function withoutDenialsBeside(text: string): string | undefined {
  const clauses = normalise(text).split(/[,;।.!]+/u);
  const rest = clauses.filter((clause) => !deniesBeside(clause));
  return rest.length === 0 || rest.length === clauses.length ? undefined : rest.join(', ').trim();
}

/** Whether somebody asked "shall I tell them?" bids it: "হ্যাঁ জানান", "ha bolun", "janiye din". */
export function bidsToTell(text: string): boolean {
  return BIDS_TO_TELL.test(
    normalise(text)
      .replace(/[.।!,\s]+/gu, ' ')
      .trim(),
  );
}

const BIDS_TO_TELL =
  /^(?:(?:হ্যাঁ|হ|হাঁ|আচ্ছা|ঠিক আছে|ওকে|ha|haa|haan|hae|hyan|ji|ok|oke|accha|achha|thik ache|yes|हाँ|हां|जी) ?)*(?:জানান|জানাও|জানিয়ে (?:দিন|দাও|দেন)|বলুন|বলেন|বলো|বলে (?:দিন|দাও|দেন)|পাঠান|পাঠিয়ে দিন|janan|janao|janiye (?:din|dao|den)|bolun|bolen|bolo|bole (?:din|dao|den)|pathan|pathiye din|tell (?:them|him|her)|bata ?(?:do|dijiye|dena)|bol do|बता दो|बता दीजिए|बोल दो)(?: (?:দিদি|দাদা|didi|dada|please|plz|প্লিজ))*$/u;

/** Whether words surely give or refuse goods, and do not only nod: "হ্যাঁ দেব", "hobe na go, suto nei". */
export function surelyGives(text: string): boolean {
  return GIVES.test(text) || refusesToGive(text);
}

const GIVES =
  /(?<![\p{L}\p{M}])(?:দেব|দেবো|দিব|দিবো|দিমু|পাঠাব|পাঠাবো|পাঠামু|debo|dibo|dimu|pathabo|pathamu|dunga|dungi|denge|bhej\S*|दूंगा|दूंगी|देंगे|भेज\S*)(?![\p{L}\p{M}])/iu;

/** "৬টা নেই, ৪টা দেব", "দেব কিন্তু দাম ১৬০০ লাগবে", "এখন পারব না, পনেরো দিন লাগবে": neither yes nor no to what was ordered. */
function isOtherwise(said: string, quantity: number): boolean {
  const untimed = said.replace(TIME_IT_TAKES, ' ');
  const count = readCount(untimed)?.count;
  if (count !== undefined && count >= 1 && count < quantity) return true;
  if (ON_CONDITION.test(untimed) && /\p{N}/u.test(untimed)) return true;
  return refusesToGive(said) && LATER.test(said);
}

const ON_CONDITION = /কিন্তু|যদি|তাহলে|(?<![a-z])(?:kintu|jodi|tahole|but|if|lekin|magar|agar)(?![a-z])|लेकिन|मगर|अगर/iu;
const LATER =
  /(?:দিন|সপ্তাহ|হপ্তা|মাস|(?<![a-z])(?:din|soptaho|hopta|mash?|days?|weeks?|months?)|दिन|हफ्ते|महीने)\S*\s+(?:\S+\s+)?(?:লাগ|সময়|পর|বাদে|lag|somoy|por|bade|baad|later|लग|बाद)/iu;

/** "হ্যাঁ দেব, ১ সপ্তাহ লাগবে": how long it takes is no condition. */
function consentsTo(said: string): boolean {
  return [said, said.replace(TIME_IT_TAKES, ' ')].some(
    (text) => replyIntent(text, 'confirm_order', 'seller') === 'yes',
  );
}

const TIME_IT_TAKES =
  /[,।]?\s*(?:[\p{N}]+|এক|দুই?|তিন|চার|পাঁচ|সাত|দশ|ek|dui?|tin|char|panch|sat|dosh)\s*(?:টা |ta )?(?:দিন|সপ্তাহ|হপ্তা|din|soptaho|hopta|days?|weeks?)\s*(?:মতো|পরে|পর|বাদে|সময়|লাগবে|লাগব|moto|pore|por|bade|somoy|lagbe)*/giu;
