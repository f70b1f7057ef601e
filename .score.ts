import { scoreCaptions, scoreQueries } from './tests/language/labelled-clothes.ts';
for (const part of process.argv.slice(2)) for (const [n, s] of [['captions', scoreCaptions(part)], ['queries', scoreQueries(part)]] as const)
  { console.log(`== ${n} ${part}: fields ${(100*s.fieldsRight/s.fields).toFixed(1)} exact ${(100*s.exact/s.lines).toFixed(1)} of ${s.lines}`); if (process.env.MISS) for (const m of s.misses) console.log(m); }
