import { putsOffCancelling } from './cancelling.ts';
import { NOW_TAKING } from './chatter.ts';
import { type HeardLine, heardLine } from './learned/features.ts';
import { likelyIntent } from './learned/likely-intent.ts';
import { findTerms } from './lexicon.ts';
import { struckOut } from './masking.ts';
import { hasMoreToShow, mayBind, PUT_TO_HER } from './replies/binding.ts';
import { agreesByDenying, lastClause, withoutConsentingDenials } from './replies/consenting.ts';
import { putPlainly } from './replies/put-plainly.ts';
import { asksWhyNot } from './replies/why-not.ts';
import { type Intent, type ReplyContext, type ReplyLine, readReply } from './replies.ts';
import { isSpokenTo } from './spoken-to.ts';

/** A short message as it is heard: by rules that were written for it, then by its likeness to labelled lines. */
export interface HeardReply {
  readonly intent: Intent;
  /** What it most likely means where nobody understands it as `intent`; absent where that is the same. */
  readonly likely?: Intent;
}

/** How likely an intent must be to be heard where the rules read none. */
const LIKELY = 0.45;
/** How likely anything else must be for a cancel in a longer line to be asked again. */
const MAYBE = 0.33;
/** How likely what binds must be to be heard in place of what the rules read, if there are more words than the rules know best. */
const RATHER = 0.6;
const KNOWN_WORDS = 2;
/** The same for anything else, and for a yes; and how likely it must be that nothing was meant, for what binds or was read in a longer line to be let go. */
const SURELY = 0.9;
/** The same for a yes to "any more pictures?" that names another. */
const MORE_LIKELY = 0.85;
const BINDING: ReadonlySet<Intent> = new Set(['yes', 'cancel', 'stop']);
/** What a likely yes contradicts: then neither is heard, and she is asked once more. A cancel says its own word and stands. */
const CONTRADICTED: ReadonlySet<Intent> = new Set(['no', 'back', 'cancel', 'stop']);

const LANGUAGE = /^language_/;

/** A price is read by the flow that asked for one; other figures alone, or somebody's number with its country code, wish for nothing. */
const FIGURES = /^[\p{N}\s()+./-]+$|\+\s?\d[\d\s()-]{6,}/u;

/** What the rules and the labelled lines both know; of the rest (thanks, a greeting, "sent") the lines teach nothing. */
const TAUGHT: ReadonlySet<string> = new Set(
  'yes no cancel back menu help stop start language_bn language_en language_hi human done skip my_orders my_items sell search price_negotiate available_q none'.split(
    ' ',
  ),
);

/** Hears a short message after `context`. A yes, a cancel and a stop are heard only where nothing in the words speaks against them. */
export function hearReply(text: string, context: ReplyContext, role?: ReplyLine['role']): HeardReply {
  const intent = readReply(text, context, role);
  if (!isTaught(intent)) return { intent };
  if (putsOffCancelling(text)) return { intent: 'none' };
  const line = heardLine(text, context, role);
  if (intent === 'none' && (FIGURES.test(line.text) || asksWhyNot(line.text))) return { intent };
  if (intent !== 'none' && putPlainly({ normalised: line.text, context, role }) === intent) return { intent };
  const agreed = agreesAllTheSame(intent, line, role);
  if (agreed !== undefined) return { intent: agreed };
  const { intent: likeliest, share } = likelyIntent(line);
  const likely = asPutToHer(likeliest, share, line);
  if (likely === intent || !isTaught(likely)) return { intent };
  if (likely === 'yes' && share >= MORE_LIKELY && hasMoreToShow(line)) return { intent: 'yes' };
  // "bus e pathiye diyechi", under the card of a new thing, is told of another.
  if (context === 'confirm_listing' && likely === 'yes' && intent === 'none' && TELLS_OF_SENDING.test(line.text))
    return { intent };
  // Goods alone say nothing of selling them, nor does what she has beside what she will now take.
  if (likely === 'sell' && NOW_TAKING.test(line.text)) return { intent };
  if (likely === 'sell' && !/\p{L}/u.test(struckOut(line.text, findTerms(line.text)))) return { intent };
  const turns = (likely === 'yes' && refusesInTheEnd(line)) || (likely === 'cancel' && agreesInTheEnd(line, role));
  const mayBe = mayBind(likely, share, line) && !turns;
  const words = line.text.split(/\s+/).filter((word) => !isSpokenTo(word)).length;
  // "কী?" is best answered by saying the question otherwise.
  const isHuh = likely === 'help' && words <= KNOWN_WORDS && context !== 'idle';
  // What the rules leave open may be for a flow to read.
  if (intent === 'none') return mayBe && !isHuh && share >= LIKELY ? { intent, likely } : { intent };
  const mayLetGo = words > KNOWN_WORDS;
  // "cancel these, show me the earlier ones": nothing is given up where she may mean another thing.
  const isOther = likely !== 'none' && !BINDING.has(likely);
  if (intent === 'cancel' && isOther && words > KNOWN_WORDS && share >= MAYBE && share < RATHER)
    return { intent: 'none', likely };
  if (likely === 'none') return mayLetGo && share >= SURELY ? { intent: 'none' } : { intent };
  const enough = BINDING.has(likely) || BINDING.has(intent) ? RATHER : SURELY;
  if (share < enough || words <= KNOWN_WORDS) return { intent };
  // Of two languages the rules know which one is refused.
  if (LANGUAGE.test(intent) && LANGUAGE.test(likely)) return { intent };
  // "না করার কী আছে, করে দিন".
  if (likely === 'yes' && intent === 'no' && share >= SURELY && mayBe && agreesByDenying(line.text))
    return { intent: 'yes' };
  if (likely === 'yes' && CONTRADICTED.has(intent)) return { intent: intent === 'cancel' ? intent : 'none' };
  if (likely === 'yes' && share < SURELY) return { intent };
  // "kar do order": nobody who agrees in so many words gives up.
  if (intent === 'yes' && BINDING.has(likely)) return { intent: 'none' };
  return { intent: mayBe ? likely : intent };
}

const TELLS_OF_SENDING =
  /(?:পাঠিয\u09BCে|তুলে) দি(?:য\u09BCেছ|ছি|সি|লাম)|পাঠিয\u09BCেছি|পাঠাইছি|পাঠালাম|(?<![a-z])(?:(?:pathiye|tule) (?:diyech|dichh?i|dis|dilam)|pathiyechh?i|pathaichh?i|pathalam|bhej di)/u;
const AGREES: ReadonlySet<Intent> = new Set(['yes', 'order', 'accept']);

/** "আর কী ভাবব, করে দিন": a plain yes beside a denial that agrees. */
function agreesAllTheSame(intent: Intent, line: HeardLine, role: ReplyLine['role']): Intent | undefined {
  const { text, context } = line;
  if ((intent !== 'none' && intent !== 'no') || !PUT_TO_HER.test(context) || /[?？]/u.test(text)) return undefined;
  const rest = withoutConsentingDenials(text).replace(/^[\s,;।.!]+|[\s,;।.!]+$/gu, '');
  if (rest === '' || rest === text.normalize('NFC').trim()) return undefined;
  if (AGREES.has(readReply(rest, context, role))) return 'yes';
  const { intent: likely, share } = likelyIntent({ ...line, text: rest });
  return likely === 'yes' && share >= SURELY && mayBind(likely, share, { ...line, text: rest }) ? 'yes' : undefined;
}

/** "Fine, I'll take it. Actually no, I can't": whatever agrees before, what she says last does not. */
function refusesInTheEnd(line: HeardLine): boolean {
  const text = saidLast(line);
  if (text === undefined) return false;
  const { intent, share } = likelyIntent({ ...line, text });
  return (intent === 'no' || intent === 'cancel') && share >= SURELY;
}

/** "মাথা ধরে গেল, অর্ডারটা নিয়েই নিন": what she says last bids it. */
function agreesInTheEnd(line: HeardLine, role: ReplyLine['role']): boolean {
  const text = saidLast(line);
  if (text === undefined) return false;
  if (AGREES.has(readReply(text, line.context, role))) return true;
  const { intent, share } = likelyIntent({ ...line, text });
  return intent === 'yes' && share >= SURELY;
}

/** The clause a line ends with, where it has more than one. */
function saidLast({ text }: HeardLine): string | undefined {
  const last = lastClause(text);
  return last === '' || last.length === text.length ? undefined : last;
}

/** So likely, and she may only have said no. */
const HARDLY = 0.7;
/** Given up in as many words. */
const GIVES_UP = /(?<![\p{L}\p{M}])(?:বাতিল|ক্যান\S*|বাদ|অর্ডার|order|cancel\S*|batil|bad|baad|radd|রদ্দ|रद्द|कैंसल|कैंसिल|ऑर्डर)/u;

/** Of an order put to her, whoever says "later" in other words says no; who gets no messages hardly asks for none. */
function asPutToHer(likely: string, share: number, { context, text }: HeardLine): string {
  if (likely === 'cancel' && share < HARDLY && context === 'confirm_order' && !GIVES_UP.test(text)) return 'no';
  // She has forbidden us to write already.
  if (likely === 'stop' && share < SURELY && context === 'opted_out') return 'none';
  return likely;
}

/** The one intent of a message with nothing around it. */
export function replyIntent(text: string, context: ReplyContext, role?: ReplyLine['role']): Intent {
  const { intent, likely } = hearReply(text, context, role);
  return likely ?? intent;
}

/** Whether the labelled lines know an intent; the rest is for the flow alone. */
export function isTaught(intent: string): intent is Intent {
  return TAUGHT.has(intent);
}
