import type { Phones, Shown } from '../support/phones.ts';
import { buildPicture } from '../support/pictures.ts';
import type { TestStore } from '../support/store.ts';

/** A weaver puts up one thing after another, each told in one line with a price of its own. Tells which of them messages show. */
export async function openShop<Name extends string>(
  test: TestStore,
  phones: Phones,
  goods: Readonly<Record<Name, string>>,
): Promise<(messages: readonly Shown[]) => readonly (Name | undefined)[]> {
  const codes = new Map<string, Name>();
  for (const [index, name] of (Object.keys(goods) as Name[]).entries()) {
    await phones.say('weaver', { photos: [await buildPicture(index + 1)], text: goods[name] });
    await phones.say('weaver', { choose: 'publish' });
    if (index === 0) {
      await phones.say('weaver', 'মালতী বসাক, ফুলিয়া');
      await phones.say('weaver', { choose: 'weaver' });
    }
    const { code } = await test.db.listing.findFirstOrThrow({ where: { pricePaise: priceIn(goods[name]) } });
    codes.set(code, name);
  }
  return (messages) => {
    const text = messages.map((message) => message.text).join('\n');
    return [...text.matchAll(/TH-([0-9A-Z]{4})/g)].map(([, code]) => codes.get(code ?? ''));
  };
}

/** Buyers who say one line after another; both give the answer to the last. `talk` is somebody new each time. */
export function walkers(phones: Phones) {
  let buyers = 0;
  const goOn = async (buyer: string, ...lines: readonly string[]): Promise<readonly Shown[]> => {
    let heard: readonly Shown[] = [];
    for (const line of lines) heard = await phones.say(buyer, line);
    return heard;
  };
  const talk = (...lines: readonly string[]) => {
    buyers += 1;
    return goOn(`buyer-${buyers}`, ...lines);
  };
  return { talk, goOn };
}

/** The first number of three figures or more, in paise. */
function priceIn(text: string): number {
  const figures = /[০-৯]{3,}/.exec(text)?.[0] ?? '';
  return 100 * Number(figures.replace(/./gu, (digit) => `${'০১২৩৪৫৬৭৮৯'.indexOf(digit)}`));
}
