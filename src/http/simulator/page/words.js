const WORDS = {
  bn: {
    lead: 'একটা হাট, ফোনের ভেতরে। যে-কোনো ফোন থেকে লিখে দেখুন।',
    addPhone: 'নতুন ফোন',
    name: 'নাম',
    phoneLanguage: 'ফোনের ভাষা',
    look: 'দেখতে কেমন',
    cancel: 'থাক',
    make: 'ফোন দিন',
    haat: 'তাঁতহাট',
    open: 'হাট খোলা আছে',
    empty: 'এখনও কোনো কথা হয়নি। নিচে লিখুন, বা একটা ছবি পাঠান।',
    write: 'লিখুন',
    send: 'পাঠান',
    photo: 'ছবি দিন',
    record: 'কথা বলে পাঠান',
    stop: 'থামিয়ে পাঠান',
    drop: 'বাদ দিন',
    reply: 'এটার উত্তর দিন',
    voice: 'ভয়েস নোট',
    photos: 'ছবি',
    seePhoto: 'বড় করে দেখুন',
    list: 'বেছে নিন',
    newer: 'নতুন কথা ↓',
    offline: 'হাটের সঙ্গে যোগ নেই, আবার চেষ্টা হচ্ছে…',
    notSent: 'পাঠানো গেল না। একটু পরে আবার পাঠান।',
    sample: 'নমুনা শাড়ি পাঠান',
    now: 'এখনই',
    minutes: (count) => `${count} মিনিট আগে`,
    today: 'আজ',
    yesterday: 'গতকাল',
    kept: 'রাখা হল',
    understood: 'বোঝা গেল',
    saved: 'লেখা হল',
    decided: 'বোঝা ও লেখা হল',
    sent: 'পাঠানো হল',
    travelLabel: 'শেষ কথাটা কোথা দিয়ে গেল',
    unit: 'মি.সে.',
  },
  en: {
    lead: 'A cloth market inside a phone. Write from any of these.',
    addPhone: 'New phone',
    name: 'Name',
    phoneLanguage: 'Language of the phone',
    look: 'What it looks like',
    cancel: 'Cancel',
    make: 'Make the phone',
    haat: 'TantHaat',
    open: 'the haat is open',
    empty: 'Nothing said yet. Write below, or send a photo.',
    write: 'Write a message',
    send: 'Send',
    photo: 'Add photos',
    record: 'Record a voice note',
    stop: 'Stop and send',
    drop: 'Remove',
    reply: 'Reply to this',
    voice: 'Voice note',
    photos: 'Photo',
    seePhoto: 'See it larger',
    list: 'Choose',
    newer: 'New messages ↓',
    offline: 'No connection to the haat, trying again…',
    notSent: 'That was not sent. Please try again in a moment.',
    sample: 'Send a sample saree',
    now: 'just now',
    minutes: (count) => `${count} min ago`,
    today: 'Today',
    yesterday: 'Yesterday',
    kept: 'kept',
    understood: 'understood',
    saved: 'saved',
    decided: 'understood and saved',
    sent: 'sent',
    travelLabel: 'What the last message went through',
    unit: 'ms',
  },
  hi: {
    lead: 'एक हाट, फ़ोन के अंदर। किसी भी फ़ोन से लिखकर देखिए।',
    addPhone: 'नया फ़ोन',
    name: 'नाम',
    phoneLanguage: 'फ़ोन की भाषा',
    look: 'कैसा दिखे',
    cancel: 'रहने दीजिए',
    make: 'फ़ोन दीजिए',
    haat: 'ताँतहाट',
    open: 'हाट खुला है',
    empty: 'अभी कोई बात नहीं हुई। नीचे लिखिए, या एक फ़ोटो भेजिए।',
    write: 'लिखिए',
    send: 'भेजिए',
    photo: 'फ़ोटो दीजिए',
    record: 'बोलकर भेजिए',
    stop: 'रोककर भेजिए',
    drop: 'हटाइए',
    reply: 'इसका जवाब दीजिए',
    voice: 'वॉइस मैसेज',
    photos: 'फ़ोटो',
    seePhoto: 'बड़ा करके देखिए',
    list: 'चुनिए',
    newer: 'नई बातें ↓',
    offline: 'हाट से जोड़ टूटा है, फिर कोशिश हो रही है…',
    notSent: 'भेज नहीं पाए। थोड़ी देर में फिर भेजिए।',
    sample: 'नमूने की साड़ी भेजिए',
    now: 'अभी',
    minutes: (count) => `${count} मिनट पहले`,
    today: 'आज',
    yesterday: 'कल',
    kept: 'रख लिया',
    understood: 'समझ लिया',
    saved: 'लिख लिया',
    decided: 'समझकर लिख लिया',
    sent: 'भेज दिया',
    travelLabel: 'पिछली बात कहाँ-कहाँ से गई',
    unit: 'मि.से.',
  },
};

/** The page's languages, each by its own name, in the order the button goes through them. */
const NAMES = { bn: 'বাংলা', en: 'English', hi: 'हिंदी' };

const STORED = 'tanthaat.page-language';

/** The page's language: what was chosen before, else what the browser reads, Bengali if in doubt. */
export function pageLanguage() {
  const chosen = localStorage.getItem(STORED);
  if (chosen in WORDS) return chosen;
  return Object.keys(NAMES).find((language) => navigator.language.startsWith(language)) ?? 'bn';
}

/** The language that the page's button offers next, and its name. */
export function nextLanguage(language) {
  const all = Object.keys(NAMES);
  const next = all[(all.indexOf(language) + 1) % all.length];
  return { next, name: NAMES[next] };
}

/** The form of a language that dates and numbers are written in. */
export function localeOf(language) {
  return `${language in NAMES ? language : 'bn'}-IN`;
}

/** Remembers the page's language for next time. */
export function choosePageLanguage(language) {
  localStorage.setItem(STORED, language);
}

/** All words in one language; Bengali for those we have none for. */
export function wordsIn(language) {
  return WORDS[language] ?? WORDS.bn;
}

/** A number in the language's own digits. */
export function digits(number, language) {
  return new Intl.NumberFormat(localeOf(language)).format(number);
}
