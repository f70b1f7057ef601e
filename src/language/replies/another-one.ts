const NO = '(?:না|নাহ|na|nah|no|nope|nahi|nahin|nhi|नहीं|नही|ना)';
/** After the refusal, at most a pointing word, at most two more, and "the one": ওই নীলটা, wo hari wali. */
const POINTS = new RegExp(
  `^(?:${NO}[ ,.]+)+(?:(?:mane|মানে|matlab|মতলব) )?(?:(?:wo|woh|oi|ei|ওই|ঐ|এই|वो|the) ?)?(?:[\\p{L}\\p{M}]+ ){0,2}(?:[\\p{L}\\p{M}]{2,}টা|[a-z]{3,}ta|ta|টা|wal[aie]|वाली|वाला|ওয়ালা|one)$`.normalize(
    'NFC',
  ),
  'u',
);
/** Refused itself, or only what was put to her pointed at. */
const REFUSED =
  /^[\p{L}\p{M}, .]+ (?:না|নয়|নেই|na|noy|nei|nahi|not|no) |^\S+[ ,]+(?:eta|ota|এটা|ওটা|এইটা|ওইটা|oita|eita|order ?ta|অর্ডারটা|this one)$|লাগবে|চাই না|থাক|বাদ|(?<![a-z])(?:lagbe|thak|bad|chahiye|want)(?![a-z])/u;

/** "nahi wo hari wali", "না ওই নীলটা": another one is meant, which refuses nothing. */
export function namesAnother(normalised: string): boolean {
  const line = normalised.normalize('NFC').replace(/[ .,!।]+$/u, '');
  const rest = line.replace(new RegExp(`^(?:${NO}[ ,.]+)+`, 'u'), 'x ');
  return POINTS.test(line) && !REFUSED.test(rest);
}
