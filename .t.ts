import { readFileSync } from 'node:fs';
import { readCaption } from './src/language/captions.ts';
import { readQuery } from './src/language/queries.ts';
import { findTerms } from './src/language/lexicon.ts';
import { searchTokens } from './src/language/search-tokens.ts';
import { readDistrict } from './src/language/places.ts';
const texts = ['captions','queries'].flatMap(n => readFileSync(`tests/language/${n}.jsonl`,'utf8').trim().split('\n').map(l => { const o = JSON.parse(l); return o.text ?? o.q; }));
for (const [name, f] of Object.entries({ findTerms, readCaption, readQuery, searchTokens, readDistrict })) {
  const t: number[] = [];
  for (let r = 0; r < 4; r++) for (const s of texts) { const a = performance.now(); f(r ? s : s + ' '); const d = performance.now() - a; if (r) t.push(d); }
  t.sort((a, b) => a - b); console.log(name, 'p50', t[t.length >> 1]!.toFixed(3), 'p99', t[Math.floor(t.length * .99)]!.toFixed(3), 'max', t.at(-1)!.toFixed(2));
}
const long = 'লাল পাড় সাদা জামদানি শাড়ি ২৮০০ টাকা '.repeat(60); let a = performance.now(); readCaption(long); console.log('2000 graphemes', (performance.now() - a).toFixed(1));
