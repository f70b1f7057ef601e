import { findTerms } from './lexicon.ts';
import type { Token } from './normalise.ts';
import { wordAt } from './price-line.ts';
import { CLAUSE_BREAK, CURRENCY, NEGATION } from './price-words.ts';
import { hasWord, isWord, wordSet } from './word-sets.ts';

/** So many words behind a limit a না is its own; farther off only behind a verb of wanting, or behind "if it is". */
const NEAR = 4;
const FAR = 9;

/** "২০০০ এর বেশি বাজেট নেই", "800 se kam mat dikhana", "1500 er beshi lagbena": whether what is said behind a limit word turns it round. */
export function isDeniedAfter(place: number, tokens: readonly Token[], kind: 'max' | 'min'): boolean {
  if (kind === 'min' && isAllThereIs(place, tokens)) return true;
  const isIf = isWord(IF, wordAt(tokens, place + 1));
  for (let next = place + 1; next <= place + FAR; next += 1) {
    const text = wordAt(tokens, next);
    if (text === '' || CLAUSE_BREAK.test(text) || /^\d/.test(text)) return false;
    // "1500 er niche dikhao na" begs, "chhara dekhbo na" wants nothing else, and "jeta rong uthbe na" says which.
    if (isPlea(text) || isWord(BUT_FOR, text) || isWord(WHICH, text)) return false;
    // "2000 er upore chai sosta mal na": that is wanted, and the না is another's.
    if (
      /^(?:চাই|chai)$/.test(text) &&
      /^\p{L}/u.test(wordAt(tokens, next + 1)) &&
      !isWord(NEGATION, wordAt(tokens, next + 1))
    )
      return false;
    // "beshi holeo somossa nai" takes it.
    const after = wordAt(tokens, next + 1);
    if (isWord(OBJECTION, text) && (isWord(NONE_THERE, after) || isWord(NEGATION, after))) return false;
    // "1000 er niche kichui nai" looks for it, "1000 er niche dorkar nai" does not.
    const isNone = isWord(NONE_THERE, text) || (isWord(NEGATION, text) && /^(?:hai|है)$/.test(after));
    if (isNone && kind === 'max') {
      const before = wordAt(tokens, next - 1);
      if (isWord(NEED, before) || isWord(WISH, before)) return true;
      continue;
    }
    if (isWord(NEGATION, text)) {
      const isOwn = next <= place + NEAR || isIf || isWord(WISH, wordAt(tokens, next - 1));
      return isOwn && isNo(next, place, tokens, kind);
    }
    if (
      isRefusal(next, place, tokens) ||
      (isIf && isWord(SORRY, text)) ||
      (kind === 'min' && isBeyondMeans(next, tokens))
    )
      return true;
  }
  return false;
}

/** Whether a না behind a limit refuses what is past it. */
function isNo(place: number, limit: number, tokens: readonly Token[], kind: 'max' | 'min'): boolean {
  const [before, after] = [wordAt(tokens, place - 1), wordAt(tokens, place + 1)];
  // "3000 se kam mein banarasi nahin": what is refused is the weave.
  if (namesMake(before)) return false;
  // "১০০০ এর কম না হলে নেব না": no is said twice.
  if (isWord(IF, after)) return !isSaidAgain(place + 2, tokens);
  // "1000 er niche pawa jabe na" looks for it, and so does "1000 er niche nai?".
  if (kind === 'max' && (isWord(FOUND, wordAt(tokens, place - 2)) || isWord(FOUND, before))) return false;
  const isAsked = after === '?' || (isWord(ASKS, after) && kind === 'max');
  // "২০০০ এর বেশি পড়বে না?" hopes so.
  return !isAsked || (kind === 'min' && place === limit + 2 && isWord(COSTS, before));
}

function isSaidAgain(start: number, tokens: readonly Token[]): boolean {
  for (let place = start; place < start + 5; place += 1) {
    const text = wordAt(tokens, place);
    if (text === '' || CLAUSE_BREAK.test(text)) return false;
    if (isWord(NEGATION, text) || isFused(text)) return true;
  }
  return false;
}

/** lagbena, "ন লাগিবো", "मत दिखाइए", "বাদ দিন": refusals that are no word of their own behind a verb. */
function isRefusal(place: number, limit: number, tokens: readonly Token[]): boolean {
  const [text, after] = [wordAt(tokens, place), wordAt(tokens, place + 1)];
  if (isFused(text)) return true;
  // "ek hazaar se zyada mat"; a mat is woven too.
  if (/^(?:mat|मत)$/.test(text)) return SHOWS.test(after.normalize('NFC')) || (place === limit + 1 && isEnd(after));
  if (/^(?:न|নহে|nohe|নয\u09BCকো|noyko)$/u.test(text)) return true;
  if (text === 'ন') return /^\p{L}/u.test(after);
  if (/^(?:নায\u09BC|naay|নে|নানে|nane|না[কখ]ো|nak?h?o)$/.test(text)) return isWord(WISH, wordAt(tokens, place - 1));
  return isWord(LEFT_OUT, text) && (isEnd(after) || GIVE.test(after));
}

/** "বাজেট নেই", "সাধ্যের বাইরে", "hole mushkil": more than she has. */
function isBeyondMeans(place: number, tokens: readonly Token[]): boolean {
  const [before, text] = [wordAt(tokens, place - 1), wordAt(tokens, place)];
  if (isWord(NONE_THERE, text)) return hasWord(MEANS, before) || isWord(NEED, before);
  if (isWord(OUTSIDE, text)) return [1, 2].some((back) => hasWord(MEANS, wordAt(tokens, place - back)));
  return isWord(HARD, text);
}

/** দেখান, dao: begs for what was said. */
export function isPlea(text: string): boolean {
  return isWord(PLEA, text);
}

/** "আমার তিন হাজারের বেশি নেই": she has no more; asked ("beshi nei?"), it is wanted. */
function isAllThereIs(place: number, tokens: readonly Token[]): boolean {
  const at = hasWord(CURRENCY, wordAt(tokens, place + 1)) ? place + 2 : place + 1;
  return isWord(NONE_THERE, wordAt(tokens, at)) && tokens.every(({ text }) => text !== '?');
}

/** "can't go above", "don't show me anything under", "skip all below". */
export function isDeniedBefore(place: number, tokens: readonly Token[]): boolean {
  let isSought = true;
  for (let back = 1; back <= 3 || (isSought && back <= FAR); back += 1) {
    const text = wordAt(tokens, place - back);
    if (CLAUSE_BREAK.test(text)) return false;
    // "no make it under 1800" takes back what was said.
    if (REFUSES.test(text)) return !isOfOther(place - back, place, tokens);
    isSought &&= isWord(SOUGHT, text);
  }
  return false;
}

/** "no make it under 1800" takes back what was said, and in "polyester no under 1200" the no is the polyester's. */
function isOfOther(place: number, limit: number, tokens: readonly Token[]): boolean {
  // "why is nothing under 1000 available" looks for it.
  if (/^(?:is|are|why|see|saw|find|found)$/.test(wordAt(tokens, place - 1))) return true;
  // "I don't mind paying over 8000".
  if (/^(?:mind|care)$/.test(wordAt(tokens, place + 1))) return true;
  if (!/^(?:no|না)$/.test(wordAt(tokens, place))) return false;
  if (/^(?:make|sorry|wait|actually|keep)$/.test(wordAt(tokens, place + 1))) return true;
  return place === limit - 1 && wordAt(tokens, limit + 1) !== 'than' && /^\p{L}/u.test(wordAt(tokens, place - 1));
}

/** "below 800 is not needed", "over 3000 is out of my budget", "more than 2000 no". */
export function isDeniedBehind(to: number, tokens: readonly Token[]): boolean {
  let place = to;
  while (isWord(IS, wordAt(tokens, place)) || hasWord(CURRENCY, wordAt(tokens, place))) place += 1;
  const [text, after, last] = [0, 1, 2].map((on) => wordAt(tokens, place + on)) as [string, string, string];
  if (/^(?:out|beyond|outside)$/.test(text))
    return tokens.slice(place + 1, place + 4).some((each) => hasWord(MEANS, each.text));
  if (text === 'too') return isWord(DEAR, after);
  if (!REFUSES.test(text) && !isWord(NEGATION, text)) return false;
  if (after === '') return true;
  return isWord(NEEDED, after) || (isWord(IS, after) && isWord(NEEDED, last));
}

/** A weave, a material, a colour. */
function namesMake(text: string): boolean {
  return findTerms(text).some(({ kind }) => kind === 'weave' || kind === 'material' || kind === 'colour');
}

function isEnd(text: string): boolean {
  return text === '' || CLAUSE_BREAK.test(text);
}

/** lagbena, দেখাবেননা, যাবনি. */
function isFused(text: string): boolean {
  const verb = /^(.{3,})(?:না|na|নি|ni)$/u.exec(text)?.[1];
  return verb !== undefined && isWord(WISH, verb);
}

const REFUSES = /^(?:not|no|না|cant|cannot|wont|dont|doesnt|never|nothing|none|nobody|skip|avoid|exclude|ignore)$/;
const SHOWS = /^(?:dikha|dekh|bhej|bata|de$|d[eo]na|la|le|ja|दिख|देख|भेज|बता|दे|ला|ले|जा)/u;
const GIVE = /^(?:d[aei]|kor|kar|দি|দা|দে|কর|दे|कर)/u;
const IF = wordSet('গেলে gele হলে হইলে হলি দিলে hole dile hoile holey hua हुआ हो');
const ASKS = wordSet('কি কী ki নাকি naki kya क्या');
const FOUND = wordSet(
  'পাওয়া পাওন pawa paoa paowa paya পাব পাবো pabo paben পাবেন মিলবে milbe milega milegi मिलेगा मिलेगी मिलती milti',
);
const COSTS = wordSet('হবে পড়বে লাগবে যাবে hobe porbe lagbe jabe hoga padega होगा पड़ेगा');
const NONE_THERE = wordSet('নেই নাই nei nai');
const MEANS = wordSet(
  'বাজেট budget bajet baget বাজেটে सीमा बजट ক্ষমতা ক্ষ্যামতা khomota khemota kshamata সামর্থ্য সামর্থ samortho samarthya সাধ্য sadhyo saddho নাগাল nagal টাকা পয়সা taka poisa paisa capacity aukat औकात range reach limit',
);
const OUTSIDE = wordSet('বাইরে বাহিরে baire bahire bahar बाहर');
const HARD = wordSet(
  'মুশকিল mushkil muskil মুস্কিল मुश्किल কষ্ট koshto kosto সমস্যা somossa shomossha problem প্রবলেম অসম্ভব osombhob asambhab impossible difficult',
);
const OBJECTION = wordSet(
  'সমস্যা আপত্তি অসুবিধা অসুবিধে মুশকিল somossa shomossha apotti aapotti osubidha osubidhe problem dikkat',
);
const LEFT_OUT = wordSet('বাদ bad বাদে সরিয়ে soriye সরান soran hatao hata हटाओ');
const PLEA = wordSet('দেখান দেখাও দাও দিন dekhan dekhao dikhao dikhaiye dikhaye dao din दिखाओ दिखाइए');
const WHICH = wordSet('যেটা যেটার যেগুলো যার যাতে এমন jeta jetar jegulo jar jate emon jo jiska जो जिसका जिसकी');
const BUT_FOR = wordSet('ছাড়া chara chhara bina');
const NEED = wordSet('দরকার প্রয়োজন লাভ ইচ্ছে ইচ্ছা dorkar darkar proyojon labh icche ichchhe zarurat jarurat जरूरत');
const SORRY = wordSet('থাক থাকুক thak সন্দেহ sondeho বকবে bokbe রাগ rag হাসবে hasbe খালি khali ভয় bhoy ছেড়ে chere chhere');
const WISH = wordSet(
  'baat बात করবেন korben লিব লিবো লিম lib libo পারব পারবো পারি পারছি পারমু পারুম পারিম পারবনা নেব নেবো নিব নিবো নিমু নিম দেব দেবো দিব দিবো দিমু দেখাবেন দেখাবে দেখাইয়েন দেখাইও দেখব দেখবো চাই চাইছি লাগবে লাগবো লাগব লাগিবো লাগিব নাগবে নাগিবে হবে হইব হইবো চলবে চলব যাব যাবো যামু যাবে যায় কিনব কিনবো কিনমু পোষাবে পাঠাবেন পাঠাবে উঠব উঠবো করব করবো করমু দরকার parbo pari parchi parmu parum nebo nibo nimu debo dibo dimu dekhaben dekhabe dekhaiyen dekhbo chai lagbe lagbo laglo nagbe hobe hoibo cholbe cholbo jabo jamu jabe jay kinbo kinmu poshabe pathaben korbo kormu dorkar chahiye dikhana sakta sakti sakte dunga dungi lunga lungi lena dena chalega चाहिए दिखाना सकता सकती सकते दूंगा दूंगी लूंगा लूंगी लेना देना चलेगा',
);
const SOUGHT = wordSet(
  'show me us anything any something all send give want need buy take pay spend go a an the single rupee rupees taka saree sarees sari items item pieces piece stuff things thing products product interested look looking waste my time with that cost costs in for of at ones priced costing please',
);
const IS = wordSet('is are it i we be will would to my me for then its');
const DEAR = wordSet('much costly expensive high dear');
const NEEDED = wordSet(
  'needed required wanted possible spend pay go give afford show acceptable ok okay allowed interested necessary want need buy take please manage do for chahiye চাই লাগবে lagbe',
);
