/** "এই তো ছবি" hands it over, and ends nothing. */
export const HERE_IT_IS =
  /^(?:এই|ei|ye|yeh) (?:তো|নিন|নাও|যে|to|nin|nao|je|lo|lijiye)(?: |$)(?!.*(?:সব|শেষ|sob|shob|sab|sh?esh))/u;

/** একটাই আছে answers how many there are. */
export const COUNTS = /^(?:এক|দু|তিন|চার|পাঁচ|ek|du|tin|char|panch|one|two|three|\d)/u;

/** নয় is "no" and "nine"; with what counts after it, nine. */
export const NINE = /^(?:নয়|ন|noy|no) ?(?:টা|টি|টাই|খানা|পিস|ta|ti|tai|khana|pis)$/u;

/** Cloth that was rejected, not a wish to cancel. */
export const REJECTS =
  /^(?:বাতিল|batil|baatil|radd[iy]?|रद्द|रद्दी) (?:মাল|শাড়ি|জিনিস|কাপড়|ma+l|s[h]?a+ree?|s[h]?ari|jinis|kapor|माल|साड़ी)$/u;

/** Of sending, with no message named. */
export const SENDS =
  /^(?!.*(?:মেসেজ|ম্যাসেজ|খবর|m[ae]ss?[ae]ge?|msg|khobor|मैसेज|मेसेज)).*(?:পাঠা|দেবেন|(?<![a-z])(?:pathab|deben|send|bhej)|भेज)/u;

/** An order of hers, not the item on the screen. */
export const NAMES_ORDERS = /অর্ডার|পার্সেল|আমার|(?<![a-z])(?:orders?|parcels?|amar|my|mer[aei])(?![a-z])|ऑर्डर|पार्सल|मेर/u;

/** What is not to be sent to her any more. */
export const NAMES_MESSAGES =
  /মেসেজ|খবর|(?<![a-z])khobor(?![a-z])|ম্যাসেজ|এসএমএস|নোটিফিকেশন|বার্তা|বিজ্ঞাপন|(?<![a-z])(?:m[ae]ss?[ae]ge?s?|msgs?|sms|notifications?|alerts|promotion(?:al|s)?|ads|spam)(?![a-z])|मैसेज|मेसेज/u;
