import type { Form } from './verb-forms.ts';
import type { Item, Sense } from './word-senses.ts';

/** Deeds named by a noun, which a verb of doing or giving makes a verb: বাতিল করুন. */
export const DEEDS = new Set(
  'CANCEL ERASE DEED BOND STOPW UNSUB TRACK STARTW CALL SELLW BUYW SEEKW HELP AGREED DENY END NEXT ORDER PINGS TALK'.split(
    ' ',
  ),
);
/** Words that are numbers before a unit only. */
const ONE_OR_TWO = /^(?:এক|দু|ek|du|one|do|दो|एक)$/u;
const CAN = /^(?:can|could)$/;
const LIGHT = new Set(['GIVE', 'TAKE', 'THROW', 'KEEP', 'GO']);

/** Two verbs that are one: করে দিন, নিতে চাই, kar do, bhejna hai. */
export function withVerbGroups(items: readonly Item[]): readonly Item[] {
  const made: Item[] = [];
  for (const item of items) {
    const last = made.at(-1);
    const joined = last === undefined ? undefined : grouped(last, item);
    if (joined === undefined) made.push(item);
    else made[made.length - 1] = joined;
  }
  return made.filter(({ tag }) => tag !== 'WILL');
}

function grouped(first: Item, second: Item): Item | undefined {
  const word = `${first.word} ${second.word}`;
  const as = (form: Item['form']): Item => ({ ...first, form: form ?? 'imp', word });
  if (first.form === 'conj') {
    // তুলে নিন takes it down again.
    if (first.tag === 'LIFT' && second.tag === 'TAKE') return { tag: 'UNKNOWN', word };
    if (first.tag === 'BE' && second.tag === 'GO') return as(second.form);
    if (second.tag === 'AUX') return as('pres');
    if (LIGHT.has(second.tag) || (second.tag === 'LEAVE' && first.tag !== 'TAKE')) return as(second.form);
    if (second.tag === 'CAN') return as('can');
  }
  // দুই *দিনের মধ্যে*.
  if (second.tag === 'BYDAY' && (/^(?:FEW|NUM|LATER)$/.test(first.tag) || ONE_OR_TWO.test(first.word)))
    return { ...second, word };
  // "will send", "can ship"
  if (second.form === 'imp' && /^[a-z]/.test(second.word) && (first.tag === 'WILL' || CAN.test(first.word)))
    return { ...second, form: first.tag === 'WILL' ? 'fut1' : 'can', word };
  // পাঠায় দেন, lagay den: as the east says it.
  if (
    first.form === 'pres' &&
    second.tag === 'GIVE' &&
    /(?:[\u0995-\u09B9]ায়|[a-z]ai)$/u.test(first.word.normalize('NFC'))
  )
    return as(second.form);
  // "দ্যান পাঠাইয়া": the other way round.
  if (first.tag === 'GIVE' && first.form === 'imp' && second.form === 'conj') return { ...second, form: 'imp', word };
  if (first.form === 'inf') {
    if (second.tag === 'WANT' || second.tag === 'NEED' || second.tag === 'HAVE' || second.tag === 'AUX')
      return as('want');
    if (second.tag === 'BE' && second.form === 'fut2') return as('want');
    if (second.tag === 'CAN') return as('can');
    if (second.tag === 'AGREED') return as('fut1');
  }
  if (first.form === 'noun') {
    if (second.tag === 'NEED' || second.tag === 'WANT') return as('want');
    if (second.tag === 'MAY' && first.tag !== 'DO') return as('can');
    if ((second.tag === 'BE' || second.tag === 'GO') && (second.form === 'imp' || second.form === 'fut2'))
      return as(second.form);
    if (second.tag === 'BE') return as(second.form);
  }
  if (first.tag === second.tag && first.form === 'imp' && second.form === 'imp') return { ...second, word };
  if (second.tag === 'AUX' && first.form !== undefined) return { ...first, word };
  if (second.tag === 'HAVE' && first.tag === 'WANT') return { ...first, word };
  // "want to cancel", "can place".
  if ((first.tag === 'WANT' || first.tag === 'NEED') && /^[a-z]/.test(second.word) && isDeed(second))
    return { ...second, form: 'want', word };
  return undefined;
}

function isDeed({ tag, form }: Item): boolean {
  return form === 'imp' || DEEDS.has(tag) || ['CANCEL', 'STOPW', 'UNSUB'].includes(tag);
}

/** A deed named and done (বাতিল করুন, kore felo publish) is one verb. */
export function withNouns(items: readonly Item[]): readonly Sense[] {
  const made: Item[] = [];
  for (const item of items) {
    const last = made.at(-1);
    const does = (each: Item | undefined) =>
      each !== undefined && each.form !== undefined && ['DO', 'GIVE', 'BE', 'SAY', 'TAKE', 'KEEP'].includes(each.tag);
    if (
      last !== undefined &&
      DEEDS.has(last.tag) &&
      (last.form === undefined || last.form === 'imp') &&
      does(item) &&
      last.refused !== true &&
      !isSaidInFull(last, item)
    ) {
      if (item.tag !== 'DO' && !TAKES_ANY.has(last.tag) && !(item.tag === 'BE')) made.push(item);
      else made[made.length - 1] = { ...last, ...done(last, item) };
    } else if (
      last !== undefined &&
      (last.tag === 'DO' || (last.tag === 'GIVE' && item.tag === 'CALL')) &&
      does(last) &&
      DEEDS.has(item.tag) &&
      item.form !== 'plea'
    ) {
      made[made.length - 1] = { ...item, ...done(item, last) };
    } else made.push(item);
  }
  return made;
}

/** "বাদ দিন, করব না": asked in two words already; what she will not do is said beside it. */
function isSaidInFull(deed: Item, verb: Item): boolean {
  return deed.form === 'imp' && verb.refused === true && deed.word.includes(' ');
}

const TAKES_ANY = new Set(['ORDER', 'CALL', 'TALK', 'AGREED', 'BOND']);

/** বাতিল হোক wants it; বাতিল হয়, বাতিল হবে tell or ask of it. */
const BEFALLS: Partial<Record<string, Form>> = { imp: 'noun', pres: 'perf', fut2: 'perf' };

function done(deed: Item, verb: Item): Partial<Sense> & { tag: string } {
  return {
    tag: deed.tag === 'ORDER' ? 'ORDERV' : deed.tag,
    ...(verb.form === undefined ? {} : { form: verb.tag === 'BE' ? (BEFALLS[verb.form] ?? verb.form) : verb.form }),
    ...(verb.refused === true ? { refused: true } : {}),
  };
}
