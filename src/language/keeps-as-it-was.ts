import { normalise } from './normalise.ts';

const MOST_LETTERS = 60;
const KEEPS =
  /^(?:না,? |na,? )?(?:থাক|thak|keep|same)(?: ?না| ?na)?[!,।. ]*$|(?:আগের|যেটা ছিল|যা আছে|যেমন আছে|ager|jeta chilo|ja ache|jemon ache|pehle ?w[a]?la|pahle ?wala|पहले ?वाल|वही|wahi|old|same|as it (?:is|was)).{0,24}(?:থাক|ভালো|ভাল|রাখ|ঠিক|thak|bhalo|valo|rakh|thik|theek|ठीक|रह|rah|reh|fine|ok|keep)|^(?:ঠিক আছে|thik ache|theek hai) (?:আগেরটা|ager ?ta)|(?:আসলে|না|asole|na|nahi) (?:ঠিক ?ই|thik ?[ie]|theek hi) (?:আছে|ache)|(?:বদলাব|বদলাবো|বদলাতে হবে|পাল্টাব|bodlabo|bodlate hobe|paltabo) (?:না|na)(?![\p{L}\p{M}])|(?:লাগবে না|lagbe na),? (?:থাক|thak)|(?:keep|leave) (?:it|the old|as|that)|(?:no|not?|don'?t) change|as it (?:is|was)|(?:रहने (?:दो|दीजिए|दें)|rehne (?:do|dijiye|de)|rahne (?:do|dijiye|de))|(?:नहीं बदल|nahi badal)/u;

/** Whether somebody who was to change a thing would rather leave it: "থাক, আগেরটাই ভালো". */
export function keepsAsItWas(text: string): boolean {
  const line = normalise(text).trim();
  return line.length <= MOST_LETTERS && !/\d/.test(line) && KEEPS.test(line);
}
