import { findTerms } from '../lexicon.ts';
import type { Intent, ReplyLine } from '../replies.ts';
import { type Clause, readClauses } from './clauses.ts';
import { forbidsMessages } from './forbidding.ts';
import type { Rule } from './rule.ts';
import { AGREEING_TO } from './rules-agreeing.ts';
import { ANSWERING } from './rules-answering.ts';
import { ASKING } from './rules-asking.ts';
import { ENDING } from './rules-ending.ts';
import { SKIPPING } from './rules-skipping.ts';
import { TRADING } from './rules-trading.ts';

interface Ready extends Omit<Rule, 'all' | 'none' | 'only'> {
  readonly all: readonly (readonly string[])[];
  readonly none: readonly string[];
  readonly only: ReadonlySet<string> | undefined;
}

const split = (names: string) => names.split(/\s+/).filter((name) => name !== '');
const ready: readonly Ready[] = [...ENDING, ...AGREEING_TO, ...ANSWERING, ...SKIPPING, ...TRADING, ...ASKING].map(
  ({ all, none, only, ...rule }) => ({
    ...rule,
    all: all.map(split),
    none: split(none ?? ''),
    only: only === undefined ? undefined : new Set(split(only)),
  }),
);

/** What a message asks, put together from what its words mean; undefined when no rule holds or two disagree. */
export function composedIntent(line: ReplyLine): Intent | undefined {
  const all = readClauses(line.normalised);
  const clauses = all.filter(({ senses }) => senses.length > 0);
  if (clauses.length === 0 || clauses.length > 4) return undefined;
  const asks =
    line.normalised.includes('?') || clauses.some(({ said }) => ['ISIT', 'WHY', 'HOW'].some((tag) => said.has(tag)));
  if (isEnoughOf(clauses)) return 'stop';
  const isForbidden = forbidsMessages(
    line.normalised,
    (clause) => intentOf(clause, line, false),
    ({ said }) => isReason(said),
  );
  if (isForbidden && namesNothing(line.normalised, true)) return 'stop';
  const read = clauses.map((clause) => intentOf(clause, line, asks));
  const meant = new Set(read.filter((intent) => intent !== undefined));
  if (meant.has('cancel') || meant.has('stop')) meant.delete('no');
  // "ok, cancel": the yes is to nothing but that.
  if (meant.has('cancel') && clauses.every((clause, at) => read[at] !== 'yes' || isBareYes(clause)))
    meant.delete('yes');
  // "থাক, এটা দেব না"
  if (meant.size === 0 && MAY_DROP.test(line.context) && intentOf(together(clauses), line, asks) === 'cancel')
    return 'cancel';
  if (meant.size !== 1) return undefined;
  const [intent] = meant;
  // "নেব, একটু দেখি"
  if (intent === 'yes' && all.some(({ said }) => said.has('LETSEE'))) return 'none';
  const rest = clauses.filter((_, at) => read[at] === undefined);
  if (rest.length === 0) return intent;
  if (intent === 'yes') return intentOf(together(clauses), line, asks) === 'yes' ? 'yes' : undefined;
  // "Are you a bot? I need a person"
  if (intent === undefined || intent === 'human') return intent;
  if (intent === 'no' && MAY_DROP.test(line.context) && rest.every(isDrop)) return 'cancel';
  if (intent === 'no' && line.context === 'offer_q') return rest.every(({ said }) => isReason(said)) ? 'no' : undefined;
  const isExplained = rest.every(({ said }) => isReason(said));
  // "আমি জামদানি বুনি, এখানে বিক্রি করা যায়?"
  return isExplained && (intent === 'sell' || namesNothing(line.normalised)) ? intent : undefined;
}

/** "এত মেসেজ কেন, বন্ধ করুন": what comes is complained of, and then only that it end. */
function isEnoughOf([complaint, end, ...more]: readonly Clause[]): boolean {
  if (complaint === undefined || end === undefined || more.length > 0 || !complaint.said.has('MSG')) return false;
  if (!['WHY', 'OFTEN', 'MUCH'].some((name) => complaint.said.has(name))) return false;
  return end.senses.every(
    ({ tag, form, refused }) =>
      !refused && (tag === 'STOPW' || tag === 'UNSUB' || (form === 'imp' && ENDING_IT.has(tag))),
  );
}

const ENDING_IT = new Set(['BOND', 'STOP']);

/** "Fine, give it to her": what is agreed in one clause and told in the next. */
function together(clauses: readonly Clause[]): Clause {
  return {
    said: new Set(clauses.flatMap(({ said }) => [...said])),
    senses: clauses.flatMap(({ senses }) => senses),
    unknown: clauses.reduce((sum, { unknown }) => sum + unknown, 0),
  };
}

function isBareYes({ senses }: Clause): boolean {
  return senses.every(({ tag, refused }) => (tag === 'YES' || tag === 'OK') && !refused);
}

const MAY_DROP = /^(?:listing|photos|confirm_listing)$/;

/** "ছেড়ে দিন, আর করব না": let it go, beside what she will not do. */
function isDrop({ senses }: Clause): boolean {
  return senses.every(({ tag, form, refused }) => /^(?:LEAVE|DROP|STAY)$/.test(tag) && form === 'imp' && !refused);
}

/** Said beside a wish to explain it: মন বদলে গেছে. */
function isReason(said: ReadonlySet<string>): boolean {
  return !['NUM', 'BUT', 'ISIT', 'WHY', 'HOW', 'WHAT', 'WHEN', 'YES', 'LIFT.imp', 'TAKE', 'GIVE.imp', 'SEND.imp'].some(
    (tag) => said.has(tag),
  );
}

/** Whether no cloth is spoken of; `surely` leaves out what only sounds like it, as a block does like black. */
function namesNothing(normalised: string, surely = false): boolean {
  return findTerms(normalised).every(({ kind, how }) => (surely && how === 'spelling') || !OF_CLOTH.has(kind));
}

const OF_CLOTH = new Set(['weave', 'colour', 'material']);

function intentOf(clause: Clause, line: ReplyLine, asks: boolean): Intent | undefined {
  return ready.find((rule) => holds(rule, clause, line, asks))?.intent;
}

function holds(rule: Ready, { said, senses, unknown }: Clause, { context, role }: ReplyLine, asks: boolean): boolean {
  if (rule.intent === 'yes' && isHeldBack({ said, senses, unknown }, context)) return false;
  if (unknown > (rule.spare ?? 0) || (asks && rule.asked !== true)) return false;
  if (rule.after?.test(context) === false) return false;
  if (rule.by !== undefined && role !== undefined && role !== 'new' && role !== rule.by) return false;
  if (!rule.all.every((names) => names.some((name) => said.has(name) || (asks && name === 'ASKED')))) return false;
  if (rule.none.some((name) => said.has(name))) return false;
  const { only } = rule;
  return only === undefined || senses.every((sense) => allowed(sense, only));
}

/** "ঠিক আছে দেখি" puts it off; "কিছু কিনব" and "ok amar shari gulo" speak of something else than was put to her. */
function isHeldBack({ said, senses }: Clause, context: string): boolean {
  if (said.has('LETSEE')) return true;
  if (['FAULTLESS', '!CHANGE', 'CHANGE'].some((name) => said.has(name))) return false;
  const binds = /^(?:confirm_order|confirm_listing|offer_q)$/.test(context);
  if (!binds || said.has('AGREED')) return false;
  return said.has('SOME') || (said.has('MINE') && senses.every(({ form }) => form === undefined));
}

function allowed({ tag, form, refused }: Clause['senses'][number], only: ReadonlySet<string>): boolean {
  if (tag === 'UNKNOWN') return true;
  const name = (refused === true ? '!' : '') + tag;
  return (
    (only.has(name) && (form === undefined || !FORMED.has(tag) || refused === true || only.has(`${name}.${form}`))) ||
    (form !== undefined && only.has(`${name}.${form}`))
  );
}

/** A name given for a verb with its forms is for those forms only. */
const FORMED = new Set([
  'DO',
  'GIVE',
  'SEND',
  'TAKE',
  'LIFT',
  'BUY',
  'LEAVE',
  'DROP',
  'CANCEL',
  'ERASE',
  'DEED',
  'ORDERV',
]);
