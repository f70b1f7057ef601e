import { readCount, readLength } from './src/language/quantities.ts';
import { readPrice } from './src/language/prices.ts';
for (const s of ['white cotton dhoti 9 hat 480','dhoti 9 hat','দাম দেড় হাজার রং বেগুনি','হাজার তিনেকের মধ্যে']) console.log(s, JSON.stringify(readCount(s)), JSON.stringify(readPrice(s,'caption')),JSON.stringify(readPrice(s,'search')));
