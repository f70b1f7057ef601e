import { findTerms } from './src/language/lexicon.ts';
import { readCaption } from './src/language/captions.ts';
const long = 'লাল পাড় সাদা জামদানি শাড়ি ২৮০০ টাকা '.repeat(60);
import { normalise, tokenise } from './src/language/normalise.ts'; import { readPrice } from './src/language/prices.ts'; import { splitItems } from './src/language/items.ts'; import { readCount, readLength } from './src/language/quantities.ts';import { readBlousePiece } from './src/language/blouse-piece.ts';import { clothFacts } from './src/language/cloth-facts.ts';
const n = normalise(long);
for (const [k,f] of Object.entries({normalise:()=>normalise(long),findTerms:()=>findTerms(long),price:()=>readPrice(long,'caption'),split:()=>splitItems(long),count:()=>readCount(long),len:()=>readLength(long),bl:()=>readBlousePiece(n),cloth:()=>clothFacts(n,findTerms(long)),all:()=>readCaption(long)})) { f(); const a=performance.now(); f(); console.log(k,(performance.now()-a).toFixed(2)); }
