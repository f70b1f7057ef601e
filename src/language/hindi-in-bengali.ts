/** Words that only Hindi has, as a keyboard set to Bengali writes them down from speech. */
const HINDI = new Set(
  'হ্যায় হ্যাঁয় নেহি নেহী নহি নহী চাহিয়ে চাইয়ে মুঝে মেরা মেরে মেরি মেরী আপকা আপকে আপকি হামারা কিতনা কিতনে কিতনি কাহাঁ কাঁহা করনা করদো ভেজো ভেজনা দিজিয়ে দেনা লেনা রাহা রহা রাহি রহি বাতাও বাতাইয়ে কিজিয়ে বেচনা বেচনি দিখাও দিখাইয়ে লুঙ্গা লুঙ্গি দুঙ্গা দুঙ্গি গয়া গায়া গয়ি অউর থোড়া কিঁউ'
    .normalize('NFC')
    .split(' '),
);
const SURE = 2;
/** Bengali letters stand 128 before the Devanagari ones of the same sound. */
const APART = 0x80;
const SAID = new Map(
  'হ্যায় है, হায় है, হে है, হ্যাঁয় हैं, নেহি नहीं, নেহী नहीं, নহি नहीं, নহী नहीं, ক্যা क्या, কেয়া क्या, অর और, অউর और, কাঁহা कहाँ, কাহা कहाँ, কাহাঁ कहाँ, রাহা रहा, রাহি रही, গায়া गया, মুঝে मुझे, শাড়ি साड़ी, ছোড় छोड़, হাঁ हाँ, হাম हम, ম্যায় मैं, মে में, পাতা पता, চাইয়ে चाहिए, চাহিয়ে चाहिए'
    .normalize('NFC')
    .split(', ')
    .map((pair) => pair.split(' ') as [string, string]), // each pair is two words with one blank between
);

/** Hindi that was written in Bengali letters, in its own; undefined when it is not Hindi. Expects normalised text. */
export function bengaliHindi(normalised: string): string | undefined {
  const line = normalised.normalize('NFC');
  const words = line.split(/[\s,.?!।]+/);
  const found = words.filter((word) => HINDI.has(word)).length;
  if (found === 0 || (found < SURE && words.length > 4)) return undefined;
  return line.replace(
    /[\p{Script=Bengali}]+/gu,
    (word) =>
      SAID.get(word) ?? word.replace(/[\u0981-\u09DF]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - APART)),
  );
}
