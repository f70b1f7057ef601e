import { isWord, wordSet } from './word-sets.ts';

/** What people call the one they write to: it adds nothing to what they say. */
export const SPOKEN_TO =
  'বাপু, দাদা, দাদাভাই, দাদাবাবু, দাদু, দিদি, দিদিভাই, দিদিমণি, দিদা, ভাই, ভাইয়া, ভাইটি, বোন, বোনটি, কাকা, কাকু, কাকিমা, কাকীমা, জেঠু, জেঠিমা, মামা, মামি, মাসি, মাসিমা, পিসি, পিসিমা, বৌদি, বউদি, মা জননী, স্যার, ম্যাডাম, ম্যাম, ম্যাডামজি, বস, বাবু, জনাব, আপা, আপু, bapu, dada, dadabhai, dadababu, didi, didibhai, didimoni, bhai, bhaiya, bhaiyya, bhaiji, bhaisab, bhai sahab, behen, behenji, didiji, bon, kaka, kaku, kakima, jethu, mama, masi, mashi, masima, mashima, pisi, boudi, bouma, sir, sirji, madam, madamji, mam, maam, boss, bro, bruh, sis, sister, brother, babu, dear, yaar, apa, apu, bhaijan, friend, दीदी, दीदी जी, भाई, भैया, बहन, बहन जी, सर, मैडम, जी';

const ADDRESSES = wordSet(SPOKEN_TO.replaceAll(',', ' '));

/** দাদা, মাসি, boss: who is spoken to, in one word. */
export function isSpokenTo(word: string): boolean {
  return isWord(ADDRESSES, word);
}
