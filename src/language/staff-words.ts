import { normalise } from './normalise.ts';

/** Whether a member of staff asks for the desk. */
export function asksForDesk(text: string): boolean {
  const line = normalise(text)
    .replace(/[।.!?\s]+/gu, ' ')
    .trim();
  return /^(?:(?:কর্মী|কর্মীদের|স্টাফ|staff|kormi)(?: মেনু| টেবিল| কাজ| menu| desk)?|কাজের টেবিল|desk|আমার কাজ|(?:कर्मचारी|स्टाफ|स्टाफ़)(?: मेनू| का काम)?|काम की मेज़|काम की मेज)$/u.test(
    line,
  );
}

/** Whether an administrator wants to make two people one. */
export function asksToMerge(text: string): boolean {
  const line = normalise(text)
    .replace(/[।.!?\s]+/gu, ' ')
    .trim();
  return /^(?:(?:মানুষ|দুজনকে|দুই জনকে|দুজন) (?:মেলান|মেলাব|মেলানো|এক করুন|এক করব)|মেলান|মেলাব|merge|merge people|unmerge|manush melan|melan|melabo|मिलाएँ|लोगों को मिलाएँ)$/u.test(
    line,
  );
}

/** Whether an administrator asks who works for the haat, or wants somebody's work to end. */
export function asksForCrew(text: string): boolean {
  const line = normalise(text)
    .replace(/[।.!?\s]+/gu, ' ')
    .trim();
  return /^(?:(?:কর্মীরা|কর্মীদের নাম|কর্মীদের তালিকা|স্টাফ লিস্ট|staff list|all staff|kormira|kormider nam)(?: কারা| দেখান| kara)?|কারা কর্মী|কে কে কর্মী|কর্মী (?:সরাব|বাদ দেব|বাদ দিন|ছাড়াব)|(?:remove|end) (?:a )?(?:staff|role)|who is staff|कर्मचारी (?:कौन हैं|हटाना है|लोग)|सब कर्मचारी)$/u.test(
    line,
  );
}

/** Whether a member of staff asks for a new code to scan. */
export function asksForCode(text: string): boolean {
  const line = normalise(text)
    .replace(/[।.!?\s]+/gu, ' ')
    .trim();
  return CODE.test(line);
}

const CODE = new RegExp(
  '^(?:(?:নতুন|আর একটা|আরেকটা|আবার|notun|new|another|नया|दूसरा) (?:কোড|কিউআর|code|qr|qr code|कोड)(?: দিন| দাও| পাঠান| চাই| din| chai| please| भेजिए| दीजिए)?|(?:স্ক্যান|scan) (?:কোড|code)|qr)$'.normalize(
    'NFC',
  ),
  'u',
);
