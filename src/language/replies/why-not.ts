const WHY =
  '(?:তা |তাই |ta )?(?:কেন|কেনো|কেনই বা|ক্যান|ক্যানে|keno|kano|kyano|kyan|kene|why|kyun|kyon|kyu|kiu|kyo|क्यों|क्यूँ|क्यूं)(?: (?:বলুন|বলেন|তো|শুনি|গো|দিদি|দাদা|ভাই|bolun|bolen|to|shuni|go|didi|dada|bhai))*';
const NOT = '(?:না|নয়|নহে|নাই|নেই|na|noy|noi|nai|nei|not|nahi|nahin|nehi|नहीं|ना)';
const WORD = "[\\p{L}\\p{M}']+";
const OPENS =
  '(?:(?:আরে|আরেহ|ওমা|হ্যাঁ|হ|আচ্ছা|তা|নিশ্চয়ই|অবশ্যই|are|arre|arey|oma|ha|hya|haan|han|accha|acha|of course|sure|arrey|अरे|हाँ|हां),? )*';
const ENDS = '(?: (?:দিদি|দাদা|ভাই|গো|didi|dada|bhai|go|ji|জি|জী))*';
/** "নেব না কেন", "keno hobe na", "না থাকবে কেন", "why not", "kyun nahi dunga". */
const WHY_NOT = new RegExp(
  `^${OPENS}(?:(?:${WORD} ){1,3}${NOT} ${WHY}|${WHY} (?:${WORD} ){0,3}${NOT}(?: ${WORD})?|${NOT} (?:${WORD} ){1,2}${WHY}|${NOT} ${WHY})${ENDS}$`.normalize(
    'NFC',
  ),
  'u',
);
/** "না হওয়ার কী আছে", "কেন নয়": there is nothing against it. */
const NOTHING_AGAINST = /^(?:না|na) (?:[\p{L}\p{M}]+(?:র|ার|ের|r|ar|er)) (?:কী|কি|ki) (?:আছে|হল|হলো|ache|achhe|holo)$/u;

/** Whether words ask why not: as an answer of either side that is no denial, and most often of course yes. "না, কেন নেব" refuses. */
export function asksWhyNot(normalised: string): boolean {
  const line = normalised
    .normalize('NFC')
    .replace(/[.!?？।…]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  return WHY_NOT.test(line) || NOTHING_AGAINST.test(line);
}
