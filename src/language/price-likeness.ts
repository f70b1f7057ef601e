import { type Likeness, likelyPrices, ROLES } from './learned/likely-prices.ts';
import type { Asked } from './learned/price-features.ts';
import type { Token } from './normalise.ts';
import { type Amount, findAmounts } from './price-amounts.ts';
import { type PriceReading, spanOf, toPaise } from './price-reading.ts';
import { priceTokens } from './price-tokens.ts';

/** An amount, and what it most likely is. */
interface Weighed {
  readonly amount: Amount;
  readonly likely: Likeness;
}

/** With more amounts than these nobody says which is the price. */
const MANY = 5;
/** How likely an amount must be what it is taken for: where the rules did not know what is said beside it, and where they doubted it or heard none. */
const SURE = 0.8;
const SUREST = 0.98;
/** How likely all others must be no price. */
const OUT = 0.8;
/** How likely each must be no price for there to be none, in the same two cases. */
const NONE = 0.8;
const SURELY_NONE = 0.9;
/** What the rules took is asked when it is so likely no price, and dropped when it is hardly anything else. */
const DOUBT = 0.8;
const DROPPED = 0.97;
/** What must be asked back. */
const ASKED = 0.9;
const MAYBE_ASKED = 0.7;
/** A bound where the rules heard none. */
const BOUND = 0.9;

/**
 * What rules read of a message, heard once more by its likeness to labelled ones: it settles what they only asked because they did
 * not know the words beside an amount, and asks where they took an amount that is hardly the price. Ranges stay as they were read.
 */
export function heardAgain(reading: PriceReading, tokens: readonly Token[], asked: Asked): PriceReading {
  const amounts = findAmounts(tokens);
  if (amounts.length === 0 || amounts.length > MANY) return reading;
  // Figures alone are like nothing.
  if (!tokens.some(({ text }) => /\p{L}/u.test(text))) return reading;
  if (reading.kind === 'bounds' && reading.minPaise !== undefined && reading.maxPaise !== undefined) return reading;
  const weighed = weigh(amounts, tokens, asked);
  const ask = { kind: 'ambiguous', candidates: candidatesOf(weighed), spans: [] } as const;
  switch (reading.kind) {
    case 'ambiguous':
      return settled(reading, weighed, tokens);
    case 'none':
      return (
        taken(weighed, tokens, SUREST) ??
        (weighed.some(({ amount, likely }) => isSmall(amount) && likely.ask > MAYBE_ASKED) ? ask : reading)
      );
    default:
      return doubted(reading, weighed, tokens, asked);
  }
}

/** The one amount that most surely is the price that somebody asks or gives, all others being none; in paise. */
export function surePrice(normalised: string): number | undefined {
  const tokens = priceTokens(normalised);
  const amounts = findAmounts(tokens);
  const price = amounts.length > MANY ? undefined : taken(weigh(amounts, tokens, 'answer'), tokens, BOUND);
  return price?.kind === 'amount' ? price.paise : undefined;
}

function weigh(amounts: readonly Amount[], tokens: readonly Token[], asked: Asked): readonly Weighed[] {
  const shares = likelyPrices(amounts, tokens, asked);
  return amounts.map((amount, index) => ({ amount, likely: shares[index] as Likeness }));
}

/** What the rules asked: none of it is a price, one of it is, or it is asked still. */
function settled(
  reading: PriceReading & { readonly kind: 'ambiguous' },
  weighed: readonly Weighed[],
  tokens: readonly Token[],
) {
  const asWritten = candidatesOf(weighed);
  // "2.5" may be thousands: that is for her to say.
  const isWhole = reading.candidates.every((paise) => asWritten.includes(paise));
  const { doubt } = reading;
  if (isWhole && weighed.every(({ likely }) => likely.not > (doubt === 'slight' ? NONE : SURELY_NONE)))
    return { kind: 'none' } as const;
  if (doubt === undefined || (doubt === 'strong' && !isWhole)) return reading;
  return taken(weighed, tokens, doubt === 'slight' ? SURE : SUREST) ?? reading;
}

/** What the rules took, or one bound. */
function doubted(
  reading: PriceReading & { readonly kind: 'amount' | 'bounds' },
  weighed: readonly Weighed[],
  tokens: readonly Token[],
  asked: Asked,
): PriceReading {
  const read = reading.kind === 'amount' ? reading.paise : (reading.minPaise ?? reading.maxPaise ?? 0);
  const mine = weighed.filter(({ amount }) => amount.rupees.some((rupees) => toPaise(rupees) === read));
  const ask = { kind: 'ambiguous', candidates: candidatesOf(weighed), spans: reading.spans } as const;
  if (mine.some(({ likely }) => likely.ask > ASKED)) return ask;
  if (mine.some(({ likely }) => likely.not > DROPPED)) {
    const isNone = weighed.every(({ likely }) => likely.not > DROPPED);
    return taken(weighed, tokens, BOUND) ?? (isNone ? { kind: 'none' } : ask);
  }
  if (mine.some(({ likely }) => likely.not > DOUBT)) return ask;
  const [only] = mine;
  // A bound is said by words that the rules know.
  if (asked !== 'search' || reading.kind === 'bounds' || mine.length !== 1) return reading;
  if (only === undefined || roleOf(only) === 'price') return reading;
  return taken(weighed, tokens, BOUND) ?? reading;
}

/** The one amount that surely is a price or a bound, or a least and a most, all others being none. */
function taken(weighed: readonly Weighed[], tokens: readonly Token[], sure: number): PriceReading | undefined {
  const said = weighed.filter((each) => ['price', 'max', 'min'].includes(roleOf(each)));
  if (said.some((each) => each.likely[roleOf(each)] <= sure || !isPlain(each.amount))) return undefined;
  if (weighed.some((each) => !said.includes(each) && each.likely.not <= OUT)) return undefined;
  const spans = said.map(({ amount }) => spanOf(amount, tokens));
  const paiseOf = (role: keyof Likeness) => {
    const one = said.find((each) => roleOf(each) === role);
    return one && toPaise(one.amount.rupees[0] ?? 0);
  };
  const [only] = said;
  const [price, minPaise, maxPaise] = [paiseOf('price'), paiseOf('min'), paiseOf('max')];
  if (said.length === 1 && only !== undefined && price !== undefined) {
    const { unit, about } = only.amount;
    return { kind: 'amount', paise: price, ...(unit && { unit }), ...(about && { about }), spans };
  }
  if (price !== undefined || said.length === 0 || said.length > 2) return undefined;
  if (said.length === 2 && !((minPaise ?? 0) < (maxPaise ?? 0) && minPaise !== undefined)) return undefined;
  return {
    kind: 'bounds',
    ...(minPaise !== undefined && { minPaise }),
    ...(maxPaise !== undefined && { maxPaise }),
    spans,
  };
}

function roleOf({ likely }: Weighed): keyof Likeness {
  return ROLES.reduce((best, role) => (likely[role] > likely[best] ? role : best));
}

/** "বাজেট আড়াই": thousands, maybe. */
const isSmall = ({ rupees: [rupees = 0] }: Pick<Amount, 'rupees'>) => rupees < 30;

/** Whether its digits or words can be read one way only. */
function isPlain({ rupees, number, isMoney }: Amount): boolean {
  return rupees.length === 1 && !number.malformed && !number.loose && (isMoney || !isSmall({ rupees }));
}

function candidatesOf(weighed: readonly Weighed[]): readonly number[] {
  return [...new Set(weighed.flatMap(({ amount }) => amount.rupees.map(toPaise)))];
}
