/** A number's word in a saying, whole: "সাত" not in সাতাশ. */
const whole = (pattern: string) => new RegExp(`(?<![\\p{L}\\p{M}\\d])(?:${pattern})(?![\\p{L}\\p{M}\\d])`, 'gu');

/**
 * Sayings that name a number and count nothing: সাত পাঁচ ভেবে, উনিশ বিশ, নয় ছয়, ষোলো আনা, চোদ্দ পুরুষ, দু চার দিন. Each with what must be
 * in a text before it is worth looking.
 */
export const SAYINGS: readonly (readonly [needs: RegExp, pattern: RegExp])[] = [
  // This and that was thought over.
  [/সাত|s[ha]*a?t|सात/, whole('সাত[-\\s]*পাঁচ|sa+t[-\\s]*pa+n?ch|सात[-\\s]*पाँच')],
  // Hardly another; one another's.
  [
    /উনিশ|unish|unnish|उन्नीस/,
    whole('উনিশ[-\\s]*বিশ|un+i[sh]+[-\\s]*bi[sh]+|उन्नीस[-\\s]*बीस|un+is[-\\s]*bis|un+ees[-\\s]*bees'),
  ],
  // Squandered, or in disorder.
  [
    /নয়|n[ao]y|नौ/,
    whole('নয\u09BC[-\\s]*ছয\u09BC(?=\\s*(?:ক|হ|না|কোর))|no[iy][-\\s]*ch?ho[iy](?=\\s*(?:k|h|na))|नौ[-\\s]*छह'),
  ],
  [/তের|tero|teh?ro/, whole('(?:বারো|baro)\\s*(?:মাসে|mase)\\s*(?:তেরো|tero)\\s*(?:পার্বণ|পাব্বণ|parbon|parban)')],
  // Wholly; the rupee had sixteen annas, and has them in sayings only.
  [/আনা|ana|आना/, whole('(?:ষো?লো?|আট|চার|বারো|[sh]+olo|solah?|सोलह|aat|baro)\\s*(?:আনা|ana|aana|आने|आना)(?:ই|i)?')],
  // For generations.
  [
    /পুরুষ|purush|pur[ou]s|পিড়ি|pidhi|पीढ़|generation/,
    whole(
      '(?:দুই?|দু|তিন|চার|পাঁচ|সাত|চো[উ]?দ্দ[োৌ]?|dui?|tin|teen|char|panch|sat|saat|ch[ao]udd?[ao]|choddo|three|four|five|seven|two|\\d)\\s*(?:পুরুষ(?:ের|ে|েরই)?|purush(?:er|e)?|purus(?:er)?|pidhi(?:yon)?|पीढ़ी|पीढ़ियों|generations?)',
    ),
  ],
  // Many tongues, many words.
  [
    /কথা|kotha|kath[ao]|bat|बात/,
    whole(
      '(?:(?:পাঁচ|দশ|panch|dosh|das)\\s*(?:জনে|জন|jone|jon|log)\\s*)?(?:এক|দুই?|পাঁচ|দশ|ek|dui?|panch|dosh|do|das|एक|दो)\\s*(?:কথায\u09BC?|কথার|kotha[yr]?|katha[yr]?|baat|baten|बात|बातें)',
    ),
  ],
  // Some days.
  [
    /দিন|din|दिन|ঘ|gh|घ|মিনিট|minute?|কথা|kotha|ba+r|বার|बार/,
    whole(
      '(?:দু|দুই|তিন|চার|পাঁচ|do|du|dui|tin|teen|char|panch|दो|तीन|चार|पाँच|पांच)[-\\s]*(?:এক|তিন|চার|পাঁচ|সাত|tin|teen|char|chaar|panch|paanch|sat|ek|तीन|चार|पाँच|पांच|एक)(?=\\s*(?:টে?|ta|te)?\\s*(?:দিন|কথা|বার|ঘণ্টা|ঘন্টা|মিনিট|din|kotha|bar|baar|ghonta|ghante|minute?|दिन|बार|घंटे))',
    ),
  ],
  // One or the other.
  [/six/, whole('six of one,?(?: and)? half a dozen')],
];
