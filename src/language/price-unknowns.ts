import type { Token } from './normalise.ts';
import type { Amount } from './price-amounts.ts';
import { NEGATION } from './price-words.ts';
import { isWord, wordSet } from './word-sets.ts';

const ASKS = wordSet(
  'কত কতো koto kato কেমন kemon কোথায় kothay kothai kahan कहाँ कहां where কবে kobe kab कब kitna kitne कितना कितने নাকি naki',
);

/** "koto rakhbo 1500": she asks, with or without the mark. */
export function isAsked({ from }: Amount, tokens: readonly Token[]): boolean {
  // "hobe naki? na 1850": what was asked is answered.
  const answered = tokens.findLastIndex(
    ({ text }, place) => place < from && text === '?' && isWord(NEGATION, tokens[place + 1]?.text ?? ''),
  );
  return tokens.some(
    ({ text }, place) =>
      isWord(ASKS, text) &&
      !(place < answered && /^(?:নাকি|naki)$/.test(text)) &&
      !TIMES_SAID.test(tokens[place + 1]?.text ?? ''),
  );
}

/** "koto bar bolbo 950": how many times more. */
const TIMES_SAID = /^(?:বার|baa?r|बार)$/u;

/** "1500, jani na thik ki na", "1500 pata nahi", "not sure 1500": she does not know. */
export function isUnknown(tokens: readonly Token[]): boolean {
  return tokens.some(({ text }, place) => {
    if (isWord(UNKNOWN, text)) return true;
    const [before = '', after = ''] = [tokens[place - 1]?.text, tokens[place + 1]?.text];
    // "কেউ ১৪০০ নেয় কেউ ১৬০০, আমি কী বলব".
    if (isWord(WHAT, before) && isWord(TO_SAY, text)) return true;
    return isWord(KNOWN, text) && (isWord(NEGATION, after) || before === 'not');
  });
}

const UNKNOWN = wordSet('জানিনা janina');
const WHAT = wordSet('কি কী ki kya क्या');
const TO_SAY = wordSet('বলব বলবো বলমু লিখব লিখবো bolbo bolmu likhbo bolu bolun likhu likhun बोलूं लिखूं');
const KNOWN = wordSet('জানি jani পাতা pata पता sure নিশ্চিত nishchit');

/** "১২০০ মনে হয়, বাবাকে জিজ্ঞেস করে জানাব", "1500, puchh ke batati hu": she will say when she has asked. */
export function isPutOff({ to }: Amount, tokens: readonly Token[]): boolean {
  return tokens.some(({ text }, place) => {
    if (place < to || !ASKS_FIRST.test(text.normalize('NFC'))) return false;
    return tokens.slice(place + 1, place + 4).some((after) => WILL_SAY.test(after.text.normalize('NFC')));
  });
}

const ASKS_FIRST =
  /^(?:জিজ্ঞেস|জিজ্ঞাসা|জিগ|জেনে|শুনে|হিসেব|হিসাব|ভেবে|jigg?[ae]s|jigges|jiggas|jigay|jene|shune|bhebe|vebe|hiseb|hisab|puchh?|pooch|पूछ|सोच|soch|ask)/u;
const WILL_SAY =
  /^(?:বলছি|বলতেছি|বলতাছি|বলব|বলবো|বলমু|জানাব|জানাচ্ছি|জানামু|bolchi|bolchhi|bolbo|bolmu|bolsi|janabo|janachchi|janacchi|janamu|bata(?:t[aeiy]|u|un|oo|ung|ayeng|eng)|बताऊ|बताती|बताता|बताते|बताएं|tell)/u;
