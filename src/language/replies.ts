import { devanagariInLatin } from './devanagari-in-latin.ts';
import { spelledOut } from './hasty-words.ts';
import { bengaliHindi } from './hindi-in-bengali.ts';
import { asksIfAvailable, asksLastPrice, asksWhenOrWhere } from './item-questions.ts';
import { isLaughter } from './laughter.ts';
import { findTerms } from './lexicon.ts';
import { normalise, tokenise } from './normalise.ts';
import { concedes, namesAnother } from './replies/another-one.ts';
import { composedIntent } from './replies/composed.ts';
import { isPromise, isQuestionOf, isYesNoQuestion, PUTS_SOMETHING, takesMore } from './replies/contexts.ts';
import { looksForGoods, namesCloth } from './replies/looking.ts';
import { promisesNothing } from './replies/promising.ts';
import { putPlainly } from './replies/put-plainly.ts';
import { isOfCancelled, isTakenBack } from './replies/taken-back.ts';
import { COUNTS, HERE_IT_IS, NAMES_MESSAGES, NAMES_ORDERS, NINE, REJECTS, SENDS } from './replies/telling-words.ts';
import { isWhether } from './replies/whether.ts';
import { hintedIntent } from './reply-hints.ts';
import { coversAs } from './reply-phrases.ts';
import type { ReplyGroup } from './reply-words.ts';

/** What a short message asks of the bot. `none`: it is for the flow to read. */
export type Intent =
  | 'yes'
  | 'no'
  | 'cancel'
  | 'back'
  | 'menu'
  | 'help'
  | 'stop'
  | 'start'
  | 'language_bn'
  | 'language_en'
  | 'language_hi'
  | 'language'
  | 'human'
  | 'done'
  | 'skip'
  | 'resume'
  | 'my_orders'
  | 'my_items'
  | 'sell'
  | 'search'
  | 'more'
  | 'change'
  | 'accept'
  | 'decline'
  | 'packed'
  | 'sent'
  | 'received'
  | 'order'
  | 'price_negotiate'
  | 'available_q'
  | 'thanks'
  | 'greeting'
  | 'none';

/** What the bot last did: some words mean one thing after one question and another after the next. */
export type ReplyContext =
  | 'idle'
  | 'listing'
  | 'photos'
  | 'more_photos_q'
  | 'optional_q'
  | 'confirm_listing'
  | 'confirm_order'
  | 'offer_q'
  | 'item'
  | 'results'
  | 'opted_out'
  | 'yes_no_q'
  | 'free_text_q'
  | (string & {});

const MAX_WORDS = 14;

/** The order matters: the first list that covers the whole message wins. */
const ANYWHERE: readonly (readonly [ReplyGroup, Intent])[] = [
  ['stop', 'stop'],
  ['cancel', 'cancel'],
  ['menu', 'menu'],
  ['back', 'back'],
  ['help', 'help'],
  ['bengali', 'language_bn'],
  ['english', 'language_en'],
  ['hindi', 'language_hi'],
  ['language', 'language'],
  ['human', 'human'],
  ['myOrders', 'my_orders'],
  ['myItems', 'my_items'],
  ['sell', 'sell'],
  ['search', 'search'],
  ['start', 'start'],
  ['greeting', 'greeting'],
  ['thanks', 'thanks'],
];

const LATER: readonly (readonly [ReplyGroup, Intent])[] = [
  ['resume', 'resume'],
  ['packed', 'packed'],
  ['sent', 'sent'],
  ['received', 'received'],
  ['accept', 'accept'],
  ['decline', 'decline'],
  ['order', 'order'],
  ['change', 'change'],
];

/**
 * Reads a short reply as an intent. Only a message that is nothing else becomes yes, cancel or stop. Hindi in its own letters
 * that says nothing to us is read again as it is typed in Latin ones.
 */
export function readReply(text: string, context: ReplyContext, role?: ReplyLine['role']): Intent {
  const normalised = spelledOut(normalise(text));
  const intent = readOne(normalised, context, role);
  if (intent === 'no' && PUTS_SOMETHING.test(context) && (namesAnother(normalised) || concedes(normalised)))
    return 'none';
  if (intent === 'no' && /^(?:idle|results|search_q)$/.test(context) && namesCloth(normalised)) return 'none';
  const mayLook = intent === 'none' && /^(?:idle|results)$/.test(context) && role !== 'seller' && role !== 'staff';
  return mayLook && looksForGoods(normalised, context === 'idle') ? 'search' : intent;
}

function readOne(normalised: string, context: ReplyContext, role: ReplyLine['role']): Intent {
  const intent = readLine(normalised, context, role);
  if (BINDS.has(intent) && (isWhether(normalised) || isOfCancelled(normalised))) return 'none';
  if ((intent === 'yes' || intent === 'accept') && promisesNothing(normalised, { context, role })) return 'none';
  if (intent === 'available_q' && asksWhenOrWhere(normalised)) return 'none';
  if (intent !== 'none') return intent;
  const inLatin = devanagariInLatin(bengaliHindi(normalised) ?? normalised);
  return inLatin === undefined || isWhether(inLatin) ? 'none' : readLine(inLatin, context, role);
}

const BINDS: ReadonlySet<Intent> = new Set(['yes', 'no', 'decline', 'cancel', 'stop']);

function readLine(normalised: string, context: ReplyContext, role: ReplyLine['role']): Intent {
  const tokens = tokenise(normalised).map((token) => token.text);
  const words = tokens.filter((word) => /[\p{L}\p{M}\d]/u.test(word) || /\p{Extended_Pictographic}/u.test(word));
  if (words.length === 0) return 'none';
  const line: ReplyLine = { words, normalised, context, role };
  const intent = words.length <= MAX_WORDS ? shortReply(line) : asksLastPrice(line) ? 'price_negotiate' : undefined;
  if (intent !== undefined) return intent;
  return asksIfAvailable(line) ? 'available_q' : 'none';
}

/** A message made ready for the readers of replies. */
export interface ReplyLine {
  readonly words: readonly string[];
  readonly normalised: string;
  readonly context: ReplyContext;
  readonly role: 'seller' | 'buyer' | 'staff' | 'new' | undefined;
}

function shortReply(line: ReplyLine): Intent | undefined {
  const { words, normalised, context } = line;
  if (isLaughter(normalised)) return 'none';
  if (REJECTS.test(normalised)) return 'none';
  // "না নীল", "na nil": a colour answers the question for a colour, whatever else it sounds like; पीछे is no misspelt peach.
  const colours = /^colou?r/.test(context) ? findTerms(normalised).filter(({ kind }) => kind === 'colour') : [];
  if (colours.some(({ how }) => how !== 'spelling')) return 'none';
  if (colours.length > 0) return composedIntent(line) === 'back' ? 'back' : 'none';
  if (asksLastPrice(line)) return 'price_negotiate';
  if (context === 'item' && asksIfAvailable(line)) return 'available_q';
  if (context === 'item' && coversAs(words, 'order') && !normalised.includes('?')) return 'order';
  const isQuestion =
    normalised.includes('?') ||
    /^(কি|কী|ki|kya|क्या|না কি|naki|নাকি)$/.test(words.at(-1) ?? '') ||
    /^(?:(?:is|are|was|does|did|has) (?:it|this|that|the|my|your|there|you)|kya|क्या|why|কেন|keno)(?: |$)/.test(
      normalised,
    );
  const composed = putPlainly(line) ?? composedIntent(line);
  if (composed !== undefined) return composed;
  const inContext = isQuestion ? undefined : contextual(line);
  if (inContext !== undefined) return inContext;
  if (!isQuestion && NAMES_MESSAGES.test(normalised) && (coversAs(words, 'forbids') || coversAs(words, 'halts')))
    return 'stop';
  for (const [group, intent] of ANYWHERE) {
    // A question about cancelling or stopping is not the wish to.
    if (isQuestion && (intent === 'cancel' || intent === 'stop')) continue;
    // "কবে পাব?" before an item asks of that item.
    if (context === 'item' && intent === 'my_orders' && !NAMES_ORDERS.test(normalised)) continue;
    // "Don't send", of what was put to her.
    if (intent === 'stop' && PUTS_SOMETHING.test(context) && SENDS.test(normalised) && coversAs(words, group))
      return 'no';
    if (coversAs(words, group)) return group === 'cancel' && isTakenBack(words) ? 'none' : intent;
  }
  if (isQuestion) return hintedIntent(line);
  for (const [group, intent] of LATER) {
    if (coversAs(words, group)) return resolved(intent, context);
  }
  return hintedIntent(line);
}

/** Yes, no, done, skip and leave-it: what they mean depends on the question. */
function contextual({ words, context }: ReplyLine): Intent | undefined {
  const is = (group: ReplyGroup) => coversAs(words, group);
  const asksYesNo = isYesNoQuestion(context);
  if (NINE.test(words.join(' '))) return undefined;
  if (context === 'opted_out' && (is('start') || is('wantsAgain'))) return 'start';
  if (takesMore(context) && HERE_IT_IS.test(words.join(' '))) return undefined;
  if (takesMore(context)) {
    if (is('no')) return context === 'more_photos_q' ? 'no' : is('done') ? 'done' : 'no';
    if (context === 'more_photos_q' && is('haveYes')) return 'yes';
    if (is('done')) return 'done';
    if (is('haveNo')) return context === 'more_photos_q' ? 'no' : 'done';
    if (is('leave')) return context === 'more_photos_q' ? 'no' : 'skip';
  }
  if (context === 'results' && is('more')) return 'more';
  if (context === 'confirm_listing' && is('change')) return 'no';
  if (isQuestionOf(context)) {
    if ((context === 'optional_q' || !asksYesNo) && is('letGo')) return 'skip';
    if (context === 'any' && is('cancel')) return undefined;
    if (is('skip')) return context === 'confirm_listing' || context === 'confirm_order' ? undefined : 'skip';
    if (is('leave')) return context === 'optional_q' || !asksYesNo ? 'skip' : 'no';
    if (is('haveNo')) return 'no';
    if (is('haveYes') && (context === 'optional_q' || context === 'yes_no_q')) return 'yes';
    if (is('haveYes') && !asksYesNo && !words.some((word) => COUNTS.test(word))) return 'yes';
  }
  if (context !== 'confirm_listing' && is('praise')) return undefined;
  if (is('sureYes') || (words.length === 1 && words[0] === 'y')) return 'yes';
  if (is('no')) return 'no';
  if (isQuestionOf(context) && is('refuses')) return 'no';
  if (isQuestionOf(context) && is('softYes') && (asksYesNo || words.length < 3)) return 'yes';
  if (PUTS_SOMETHING.test(context) && is('agrees')) return 'yes';
  if ((context === 'confirm_order' || context === 'offer_q') && is('buys')) return 'yes';
  if (isQuestionOf(context) && !isPromise(context) && words.join('').length > 1 && is('weakYes')) return 'yes';
  if (is('haveNo')) return 'no';
  if (takesMore(context) && is('cancel')) return undefined;
  if (is('skip') && context !== 'idle' && context !== 'results' && context !== 'item' && !isPromise(context))
    return 'skip';
  if (
    is('skip') &&
    !/^(bad|বাদ|pore|পরে|later|next|pass|পরেরটা)$/.test(words.join(' ').normalize('NFC')) &&
    context === 'any'
  )
    return 'skip';
  if (is('done') && isLiteralDone(words)) return 'done';
  if (is('more') && context !== 'listing') return 'more';
  return undefined;
}

function resolved(intent: Intent, context: ReplyContext): Intent {
  if (context === 'offer_q' && intent === 'accept') return 'yes';
  if (context === 'offer_q' && intent === 'decline') return 'no';
  if (context === 'confirm_order' && intent === 'order') return 'yes';
  return intent;
}

/** শেষ may be "sold out"; "done" is never anything else. */
function isLiteralDone(words: readonly string[]): boolean {
  return /^(done|finish|finished|ডান|complete|completed|ফিনিশ)$/.test(words[0] ?? '');
}
