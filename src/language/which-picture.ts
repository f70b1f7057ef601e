import { normalise } from './normalise.ts';
import { readNumberWord } from './number-word-parts.ts';

/** Which of several pictures a line is written to, and what it says of that one. */
export interface WhichPicture {
  readonly place: number | 'last';
  readonly rest: string;
}

/** Reads "prothom ta lal jamdani 2800", "3 no chobi ta …", "শেষেরটা …"; undefined where a line does not begin so. */
export function readWhichPicture(text: string): WhichPicture | undefined {
  const line = normalise(text);
  const [, word = ''] = FIRST_WORD.exec(line) ?? [];
  const ordinal = ORDINALS.findIndex((one) => one.test(word));
  if (ordinal >= 0) return told(ordinal + 1, line.slice(word.length));
  const last = LAST.exec(line);
  if (last !== null) return told('last', line.slice(last[0].length));
  const [head, before, inWords, behind] = NUMBERED.exec(line) ?? [];
  if (head === undefined) return undefined;
  const [atom] = readNumberWord(inWords ?? '')?.atoms ?? [];
  const figure = before ?? behind;
  const number = figure === undefined ? atom?.kind === 'number' && atom.values[0] : Number(figure);
  return number && number >= 1 && number <= MOST ? told(number, line.slice(head.length)) : undefined;
}

/** More pictures nobody numbers. */
const MOST = 30;

function told(place: WhichPicture['place'], behind: string): WhichPicture {
  return { place, rest: behind.replace(FILLERS, '').trim() };
}

const FIRST_WORD = /^([\p{L}\p{M}\d]+)/u;
const ENDING = '(?:ta|ti|to|te|tar|er|r|wala|টা|টি|টার|টির|র|ের)?';
const ORDINALS = [
  'prothom|protham|prathom|first|pehla|pahla|1st|1m|প্রথম|পয়লা|1ম|पहला|पहली|पहले',
  'ditiyo|ditio|dwitiyo|dwitiya|second|doosra|dusra|2nd|দ্বিতীয\u09BC|দ্বিতিয\u09BC|2য\u09BC|दूसरा|दूसरी',
  'tritiyo|tritio|tritiya|third|teesra|tisra|3rd|তৃতীয\u09BC|3য\u09BC|तीसरा|तीसरी',
  'choturtho|chaturtha|fourth|chautha|4th|চতুর্থ|4র্থ|चौथा|चौथी',
  'ponchom|panchom|fifth|paanchva|panchva|5th|পঞ্চম|5ম|पांचवा|पांचवी',
  'shoshtho|sixth|6th|ষষ্ঠ|6ষ্ঠ',
].map((words) => new RegExp(`^(?:${words})${ENDING}$`, 'u'));
const LAST =
  /^(?:(?:শেষ|সবশেষ|ses|sesh|shes|shesh)\s?(?:er|ের)?\s?(?:ta|ti|টা|টি)|(?:the )?last (?:one|photo|picture|ta|wala)|(?:aa?khri|आखिरी)\s(?:wala|वाला))(?![\p{L}\p{M}])/u;
/** "3 no", "3no.", "char nombor", "photo 3", "৩ নং". */
const NUMBERED =
  /^(?:(?:(\d{1,2})|([\p{L}\p{M}]+))\s?(?:no|nos?\.|number|numbar|nombor|nomber|num|নং|নম্বর|নাম্বার|নো|नंबर|नम्बर)(?:ta|ti|tar|er|টা|টি|টার|ের)?(?![\p{L}\p{M}])|(?:chobi|photo|pic|picture|ছবি|ফটো|फोटो)\s?(?:no\.?|number|nombor|নং|নম্বর|नंबर)?\s?(\d{1,2})(?=[\s:.)-])(?!\s?(?:ta|ti|টা|টি|taka|টাকা)))/u;
const FILLERS =
  /^(?:[\s.:,;)=-]+|(?:no|number|nombor|নম্বর)(?![\p{L}\p{M}])|(?:ta|ti|te|to|tar|er|one|wala|wali|টা|টি|টে|টো|টার|টির|वाला|वाली)(?![\p{L}\p{M}])|(?:chobi|photo|foto|pic|picture|ছবি|ফটো|फोटो)(?:ta|ti|tar|te|r|টা|টি|টার|টির|টাতে|তে|র)?(?![\p{L}\p{M}])|(?:holo|hochhe|hocche|hochche|hoche|is|হল|হলো|হচ্ছে|है)(?![\p{L}\p{M}]))+/u;
