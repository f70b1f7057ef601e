import { normalise } from './normalise.ts';
import { readQuery } from './queries.ts';
import { wholeWords } from './whole-words.ts';

/** What somebody wants with a talk itself rather than to say in it. */
export type TalkWish = 'block' | 'unblock' | 'report';

const UNBLOCK =
  /^(?:আনব্লক|খুলুন|খুলে দিন|আবার কথা বলব|unblock|khulun|khule din|अनब्लॉक|खोलिए|खोलो|खोल दो|खोल दीजिए|kholo|kholiye|khol do)(?: করুন| koro| korun| করব| करो| कीजिए| करना है)?$/u;
const BLOCK =
  /^(?:ব্লক|block|blok|ব্লক করে দিন|আর লিখতে দেব না|আর লিখতে দেবেন না|ब्लॉक|इनकी बात बंद करें)(?: করুন| করব| করতে চাই| koro| korun| kore din| korte chai| karo| करो| कीजिए| करना है)?$/u;
const REPORT =
  /^(?:নালিশ|রিপোর্ট|অভিযোগ|nalish|report|complain|complaint|शिकायत)(?: আছে| করুন| করব| জানাব| করতে চাই| জানাতে চাই| ache| korbo| korun| koro| korte chai| karo| है| करो| करनी है| कीजिए)?$/u;

/** Reads the few words that are about the talk; undefined when they are to be passed on. */
export function readTalkWish(text: string): TalkWish | undefined {
  const line = normalise(text)
    .replace(/[.!।]+$/u, '')
    .trim();
  if (UNBLOCK.test(line)) return 'unblock';
  if (BLOCK.test(line)) return 'block';
  return REPORT.test(line) ? 'report' : undefined;
}

const CHEATED =
  /(?:ঠক(?:াই|িয়ে|ালে|াচ্ছ|লাম|ানো|েছি)|ধোঁকা|প্রতারণা|চিটিং|পুলিশ|থানায়|কেস (?:দেব|দিব|দিমু|করব)|মামলা)|(?<![a-z])(?:thok(?:ai|iye|ale|lam|ache|echi)|dhoka|chiting|cheat(?:ed|er|ing)?|fraud|scam|police|thana(?:y|te)|case (?:debo|dibo|dimu|korbo|kar)|mamla|fir karunga|thag liya|thagi)|(?:धोखा|ठग|पुलिस|फ्रॉड)|(?:টাকা|taka|paise|paisa|पैसे)(?:\S* \S+){0,4} (?:পাইনি|পেলাম না|দেয় ?নাই|দেয়নি|আসেনি|paini|pelam na|dey ?ni|asheni|aseni|nahi mil\S*|नहीं मिल\S*)/u;
/** Whose trade is none of theirs, or who only asks whether it happens. */
const NOT_CHEATED =
  /[?？]|ঠকবেন না|ঠকাব না|ঠকাবেন না|thokben na|thokabo na|thokaben na|পুলিশের (?:বউ|শাড়ি|জামা)|(?:না|na) তো(?![\p{L}\p{M}])/u;

/** Whether somebody feels cheated, threatens, or paid and got nothing: that is for a person to look at. */
export function feelsCheated(text: string): boolean {
  const line = normalise(text);
  return line.length <= 160 && CHEATED.test(line) && !NOT_CHEATED.test(line);
}

const SELLER = /বিক্রেতা|তাঁতি|দোকানদার|(?<![a-z])(?:seller|bikreta|tanti|dokandar|dukandar|owner|malik)|विक्रेता|दुकानदार/u;

/** Whether words speak of whoever sells: "seller ke jiggesh korun". */
export function namesSeller(text: string): boolean {
  return SELLER.test(normalise(text));
}

const ASKS =
  /[?？]\s*$|(?<![\p{L}\p{M}])(?:কি|কী|কত|কটা|কেমন|কবে|কোন|কোথায়|কীভাবে|কিভাবে|নাকি|ki|koto|kota|kemon|kobe|kon|kothay|naki|how|what|when|which|is it|does it|can you|do you|kya|kitna|kaisa|kab|क्या|कितना|कैसा|कब)(?![\p{L}\p{M}])/u;

/** Whether words ask anything at all. */
export function asksAnything(text: string): boolean {
  return ASKS.test(normalise(text));
}

/** Whether words about something that is on the screen ask about it, rather than look for something else. */
export function asksAbout(text: string): boolean {
  return ASKS.test(normalise(text)) && !namesGoods(text);
}

/** Whether words of a talk are of pictures: who has sent those has sent no parcel. */
export function namesPictures(text: string): boolean {
  return PICTURES.test(normalise(text));
}

/** Whether what was asked in a talk may be answered by giving: "blouse piece deben?", "আজ পাঠাবেন?", "লালটা হবে?". */
export function asksForGoods(text: string): boolean {
  return FOR_GOODS.test(normalise(text).normalize('NFC'));
}

const PICTURES = wholeWords(
  '(?:ছবি|ফটো|ভিডিও|পিক)[\\p{L}\\p{M}]*|(?:photo|pic|pics|picture|chobi|video|foto)[a-z]*|फोटो|तस्वीर|वीडियो',
);
const FOR_GOODS =
  /দেবে|দিবে|দেওয়া|দিতে|দিন|দেন|পাঠা|পাব|হবে|হইব|নেব|নিব|চাই|লাগবে|রাখবে|স্টক|(?<![a-z])(?:d[ei]be?n|debe|dewa|dite|din|den|patha|pabo|paw|hobe|hoibo|nebo|nibo|chai|lagbe|rakhb|stock|doge|dogi|denge|milega|mil|bhej|chahiye|give|send|get|have|available|want|need|take)|दोगे|देंगे|मिल|भेज|चाहिए/u;

/** Whether words name a kind of goods, or a weave; "last 2000", of a seller who was just asked, is her price. */
export function namesCloth(text: string): boolean {
  const { kind, weave } = readQuery(text).filters;
  return kind !== undefined || weave !== undefined;
}

/** Whether words look for goods: a kind, a weave or a price to stay under. */
export function namesGoods(text: string): boolean {
  const { filters } = readQuery(text);
  const { kind, weave, maxPricePaise, minPricePaise } = filters;
  return [kind, weave, maxPricePaise, minPricePaise].some((filter) => filter !== undefined);
}
