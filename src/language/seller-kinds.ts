import type { SellerKind } from '../domain/seller.ts';
import { normalise } from './normalise.ts';

const WORDS: Readonly<Record<SellerKind, RegExp>> = {
  department:
    /দপ্তর|দফতর|সরকারি|সরকারী|department|dept|govt|government|sarkari|sorkari|doptor|daptar|(?<![a-z])bdo(?![a-z])|বিডিও|বোর্ড|(?<![a-z])board|सरकारी|विभाग|बोर्ड/u,
  society:
    /সমিতি|স্বনির্ভর|এসএইচজি|সমবায়|সোসাইটি|গোষ্ঠী|গোষ্ঠি|দল\b|sh?[oa]m(?:i|ee)t(?:i|y|ee)(?![a-z])|sh?[ao]m[oa][bv]a+[iy]|society|co-?op|s[wh]a?nirbhar|sonirbhor|self ?help|(?<![a-z])shg(?![a-z])|स्वयं सहायता|गोष्ठी|समिति|सहकारी/u,
  organisation:
    /সংস্থা|প্রতিষ্ঠান|কোম্পানি|কোম্পানী|তন্তুজ|বুটিক|মঞ্জুষা|বিশ্ব বাংলা|এনজিও|ট্রাস্ট|songstha|sanstha|organi[sz]ation|company|tantuja|boutique|butik|manjusha|biswa ?bangla|\bngo\b|trust|संस्था/u,
  weaver:
    /নিজে|নিজের|বুনি|বুনছি|তাঁতি|তাঁতী|তাতি|শিল্পী|একা|ঘরে|বাড়িতে|weaver|weave|myself|\bown\b|self|individual|single|alone|nij[ei]|buni|bune|t[aā]nti|shilpi|eka\b|ghore|কারিগর(?! আছ)|(?<![\p{L}\p{M}])বোনেন?(?![\p{L}\p{M}])|(?:তাঁত|তাত)(?:টা|ও)? (?:চালা|আছে|বসা)|karig[oa]r(?! ach)|(?<![a-z])bonen?(?![a-z])|bunt[eiay]|ta+n?t (?:ta )?(?:chala|ache|bosa)|बुनकर|खुद|अपन[ाेी]|बुनाई|बुनत|bunkar|khud/u,
};
/** "সমিতি না": what is denied is not meant. */
const DENIED = /\S+\s+(?:না|নয়|নই|নেই|na|noy|noi|nei|नहीं|nahi|not)(?=\s|,|।|$)/gu;

/** What kind of seller plain words name; undefined when they name none, or several. */
export function readSellerKind(text: string): SellerKind | undefined {
  const said = normalise(text).normalize('NFC').replace(DENIED, ' ');
  // A society or a department of weavers weaves too: its own word decides.
  const bodies = (['department', 'society', 'organisation'] as const).filter((kind) => WORDS[kind].test(said));
  if (bodies.length > 1) return undefined;
  return bodies[0] ?? (WORDS.weaver.test(said) ? 'weaver' : undefined);
}
