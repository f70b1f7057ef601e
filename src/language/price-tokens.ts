import { blankNeverPrices } from './never-prices.ts';
import { type Token, tokenise } from './normalise.ts';
import { withSpokenDigits } from './spoken-digits.ts';

/** The words of a normalised message as prices are looked for in them: what never is a price is blank, and every position is kept. */
export function priceTokens(normalised: string): readonly Token[] {
  const whole = withPartsJoined(withWholesale(withMarks(withSpokenDigits(withOnes(withoutQuotes(normalised))))));
  return tokenise(linesApart(blankNeverPrices(whole)));
}

/** দু-হাজার, সাড়ে-তিন, twenty-five: no range, but parts of one number. Every position is kept. */
function withPartsJoined(text: string): string {
  if (!text.includes('-')) return text;
  return text.replace(BEFORE_SCALE, ' ').replace(AFTER_FRACTION, ' ').replace(IN_TWENTIES, ' ');
}

const SCALE = 'শো|শ|শত|হাজার|লাখ|লক্ষ|sho|so|shoto|hajar|hazar|hazaar|hajaar|lakh|हज़ार|हजार|सौ|लाख|hundred|thousand';
const BEFORE_SCALE = new RegExp(
  `-(?<=(?:^|[^\\p{L}\\p{M}\\d.,])(?:\\d{1,2}|[\\p{L}\\p{M}]{1,9})-)(?=(?:${SCALE})(?:ে?র|er)?(?![\\p{L}\\p{M}\\d-]))`,
  'gu',
);
const AFTER_FRACTION =
  /-(?<=(?:^|[^\p{L}\p{M}])(?:সাড\u09BCে|সোয\u09BCা|সওয\u09BCা|পৌনে|s[ah]*a?re|sade|sadhe|so[wy]a|sawa|po+une|pone|साढ\u093Cे|सवा|पौने)-)(?=[\p{L}\d])/gu;
const IN_TWENTIES =
  /-(?<=(?:^|[^a-z])(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-)(?=(?:one|two|three|four|five|six|seven|eight|nine)(?![a-z]))/g;

/** Quotation marks around words are no inches, and what is struck out (~2000~) is taken back. Every position is kept. */
function withoutQuotes(text: string): string {
  const standing = text.includes('~') ? text.replace(STRUCK_OUT, (gone) => '·'.repeat(gone.length)) : text;
  return !standing.includes('"') ? standing : standing.replace(/(?<=^|\s)"([^"\n]{1,60})"(?=$|[\s,.;।!?])/g, ' $1 ');
}

/** "fifteen hundred comma free delivery full stop": marks that were spoken. Every position is kept. */
function withMarks(text: string): string {
  return text.replace(SPOKEN_MARK, (said) => (said[0] === 'c' ? ',' : said[0] === 'q' ? '?' : '.').padEnd(said.length));
}

/** কমা is none of them: "দুশো কমা" is a wish to pay less. */
const SPOKEN_MARK =
  /(?<![\p{L}\p{M}])(?:comma|full ?stop|question mark|ফুল ?স্টপ|দাঁড\u09BCি|নতুন লাইন|new line)(?![\p{L}\p{M}])/gu;

/** 1l50: the letter that looks like a one. Every position is kept. */
function withOnes(text: string): string {
  return /\d[il]\d/.test(text) ? text.replace(ONE, '1') : text;
}

const ONE = /(?<=(?<![\p{L}\d.,])[1-9])[il](?=\d0(?![\p{L}\d]))/gu;

/** "hol sale", হোল সেল: one word. Every position is kept but the gap's, which goes behind. */
function withWholesale(text: string): string {
  return text.replace(WHOLESALE, (_, whole: string, gap: string, sale: string) => `${whole}${sale}${gap}`);
}

const WHOLESALE = /(?<![\p{L}\p{M}])(whole|hole?|হোল)([ -])(sale|sell|সেল)(?![\p{L}\p{M}])/gu;

const STRUCK_OUT = /~(?=\S)[^~\n]{1,30}(?<=\S)~/g;

/** What stands on the next line is another matter, unless it only goes on (টাকা, না ২৬০০). Every position is kept. */
function linesApart(text: string): string {
  if (!text.includes('\n')) return text;
  return text.replace(
    /\n(?<=(?:\d|শো|হাজার|টাকা|taka|hajar|hazar|\/-)\s*\n)(?!\s*(?:টাকা|taka|rs|₹|rupees|এর|er|থেকে|theke|মধ্যে|moddhe|না|na|বা|ba|-))/gu,
    ';',
  );
}
