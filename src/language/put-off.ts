import { normalise } from './normalise.ts';

const PHOTO = 'ছবি|ফটো|ফোটো|chh?obi|foto|photos?|pics?|pictures?|तस्वीर|फोटो|फ़ोटो';
const LATER =
  'পরে|কাল|কালকে|বিকেলে|বিকালে|সন্ধ্যায়|রাতে|দুপুরে|সকালে|একটু পর|একটু পরে|এলে|আসলে|ফিরলে|এসে|দেরি|এখন না|এখন নেই|এখনও তুলিনি|তুলিনি|pore|kal|kalke|bikele|bikale|sondhay|rate|raate|dupure|sokale|ektu por|ele|asle|firle|ese|deri|ekhon na|ekhon nei|tulini|later|tomorrow|evening|baad mein|baad me|kal|shaam ko|बाद में|कल|शाम को';
const CANNOT =
  "পারি না|পারি নে|পারছি না|পারিনা|জানি না|হয় না|নেই|নাই|তুলে দেবে|তুলে দিবে|দেবে|দিবে|pari na|parchi na|parina|jani na|hoy na|nei|nai|tule debe|debe|dibe|can ?not|can't|cant|don't have|dont have|no camera|nahi hai|nahin hai|नहीं है|नहीं आती";

const whole = (words: string) => new RegExp(`(?<![\\p{L}\\p{M}])(?:${words})(?![\\p{L}\\p{M}])`.normalize('NFC'), 'iu');
const [PHOTOS, PUT_OFF, HELPED] = [
  new RegExp(`(?<![\\p{L}\\p{M}])(?:${PHOTO})`.normalize('NFC'), 'iu'),
  whole(LATER),
  whole(CANNOT),
];

/** Whether she who is asked for pictures says that they come later, that somebody else takes them, or that she cannot. */
export function putsOffPhotos(text: string): boolean {
  const line = normalise(text).normalize('NFC');
  return PUT_OFF.test(line) || (PHOTOS.test(line) && HELPED.test(line));
}

const NOT_NOW = whole(
  'এখন না|এখন নয়|এখন থাক|থাক এখন|এখনই না|এখন তুলব না|এখন দেব না|পরে তুলব|পরে করব|পরে দেব|পরে হবে|পরে তুলো|পরে তুলবেন|আজ থাক|ekhon na|akhon na|ekhon noy|ekhon thak|thak ekhon|ekhoni na|pore tulbo|pore korbo|pore debo|pore hobe|aj thak|not now|later|abhi nahi|abhi nahin|baad mein|अभी नहीं|बाद में',
);
const MOST = 7;

/** Whether she only puts off what was asked of her: "না থাক এখন না", "পরে তুলব". */
export function putsOff(text: string): boolean {
  const line = normalise(text).normalize('NFC');
  return NOT_NOW.test(line) && line.split(/\s+/u).length <= MOST && !/[\d?]/u.test(line);
}
