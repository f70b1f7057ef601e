import type { Language } from '../domain/language.ts';

/** Words that English has and romanised Bengali and Hindi do not. */
const ENGLISH = new Set(
  'i am is are was the a an and or of for with under below above want need buy sell show me my your you please how what where which when do does have has can could would looking search find hello hey good morning price cost order help thanks thank english saree sarees red blue green white black yellow'.split(
    ' ',
  ),
);
/** Words that a Bengali typing in Latin letters uses. */
const BENGALI = new Set(
  'ami amar amake apni apnar tumi ekta ekti ki kemon ache achhe nei chai chaichi lagbe dekhan dekhao dekhte din dao deben koto dam taka takar er moddhe theke kom beshi niche lal nil nal holud sobuj sada kalo shari tant taant bikri korbo kinbo bolun namaskar nomoskar hya na haan'.split(
    ' ',
  ),
);

/**
 * The language to answer a first message in. Script decides; Latin letters are English only when its own words say so, for most
 * people here type Bengali in them. `hint` is what the platform says its user reads; it decides when the words do not.
 */
export function detectLanguage(
  text: string,
  details: { readonly hint?: string | undefined; readonly spoken: readonly string[] },
): Language {
  const spoken = (language: Language): Language => (details.spoken.includes(language) ? language : 'bn');
  if (/\p{Script=Bengali}/u.test(text)) return 'bn';
  if (/\p{Script=Devanagari}/u.test(text)) return spoken('hi');
  const words = text.toLowerCase().match(/[a-z]+/g) ?? [];
  const english = words.filter((word) => ENGLISH.has(word)).length;
  const bengali = words.filter((word) => BENGALI.has(word)).length;
  if (bengali > 0 && bengali >= english) return 'bn';
  if (english >= 2 || (english === 1 && words.length <= 2 && details.hint?.startsWith('en') === true))
    return spoken('en');
  const hinted = (['bn', 'en', 'hi'] as const).find((language) => details.hint?.startsWith(language));
  return hinted === undefined ? 'bn' : spoken(hinted);
}
