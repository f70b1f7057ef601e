import { normalise } from './normalise.ts';
import { readDistrict } from './places.ts';

const POST_OFFICE =
  /(?<![\p{L}\p{M}])(?:পোস্ট|পোষ্ট|পোস্টঅফিস|পোঃ|পো[:.]|ডাকঘর|ডাকঃ|post|po|p\.?\s?o\.?|dakghor|dakghar|पोस्ट|डाकघर)(?![\p{L}\p{M}])/u;
const DISTRICT =
  /(?<![\p{L}\p{M}])(?:জেলা|জেঃ|জিঃ|জি[:.]|jela|zila|zilla|dist|district|distt|जिला|ज़िला)(?![\p{L}\p{M}])/u;
const VILLAGE =
  /গ্রাম|গ্রাঃ|গ্রা[:.]|পাড়া|পল্লি|পল্লী|রোড|লেন|(?<![a-z])(?:vill|gram|gao|road|rd|lane)(?![a-z])|para(?![a-z])|गाँव|गांव/u;

/** Whether a postman finds a house without its PIN code: its village or street, its post office and its district are named. */
export function isFoundWithoutPin(address: string): boolean {
  const line = normalise(address);
  const hasDistrict = DISTRICT.test(line) || readDistrict(address).kind !== 'none';
  const parts = address.split(/[,\n;]+/u).filter((part) => /\p{L}/u.test(part));
  return hasDistrict && POST_OFFICE.test(line) && (parts.length >= 3 || VILLAGE.test(line));
}
