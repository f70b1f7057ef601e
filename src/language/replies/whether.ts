import { asksWhyNot } from './why-not.ts';

/** "করব কি করব না", "hai ya nahi", "asli or not": both sides are left open, so neither is said. */
const WHETHER =
  /(?<![\p{L}\p{M}])(?:কি|কিংবা|নাকি|না কি|ki|kya|naki)(?: \S+)? (?:না|নয়|নেই|na|nei|noy|nahi|nahin|nhi|not|नहीं)[ ?।.!]*$|(?<![\p{L}\p{M}])(?:কি না|কিনা|ki ?na|whether|(?:ya|or|या|कि) (?:nahi|nahin|nhi|not|no|na|नहीं|नही|ना|না)|(\S+) (?:কি|বা|ki|ya|or|या) \1 (?:না|na|nahi|not|नहीं))(?![\p{L}\p{M}])/u;

/** Whether a message says of something that it is or is not, without saying which, or asks why not. Expects normalised text. */
export function isWhether(normalised: string): boolean {
  return WHETHER.test(normalised) || asksWhyNot(normalised);
}
