import { readGoneAnswer } from '../language/gone-answers.ts';
import type { Start } from './flow.ts';
import type { Look } from './look.ts';
import { namedAmong } from './named-among.ts';

/** What a seller's no makes of the thing itself: with none left it is gone; else she is asked how many there are. */
export interface GoneReading {
  readonly gone: true;
  readonly following?: { readonly flow: string; readonly start: Start };
}

/** What a buyer wants of her, and whether the haat holds it for her. */
interface Asked {
  readonly itemCode: string;
  readonly count: number;
  readonly isHeld: boolean;
}

/** "না দিদি, বিক্রি হয়ে গেছে": reads a no to an order or a price for what it tells of the thing; undefined where it tells nothing of that. */
export async function readGone(text: string, asked: Asked, look: Look): Promise<GoneReading | undefined> {
  const { itemCode, count, isHeld } = asked;
  if (readGoneAnswer(text) === undefined) return undefined;
  const item = (await look.ownItems()).find(({ code }) => code === itemCode);
  if (item?.state !== 'published' || namedAmong(text, [item])?.length === 0) return undefined;
  const left = item.available + (isHeld ? count : 0);
  if (left <= count) return { gone: true };
  const beside = item.held - (isHeld ? count : 0);
  return { gone: true, following: { flow: 'myItems', start: { code: itemCode, action: 'gone', answers: { beside } } } };
}
