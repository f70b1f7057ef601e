import type { KeptThing } from './data-look.ts';
import { type Param, type Reply, say } from './reply.ts';
import { amountOf, nameOfItem, priceOfItem } from './say-item.ts';
import { placeOf } from './say-place.ts';

/** About two messages of any channel; a line's own words beside hers count for so many letters. */
const PAGE = { letters: 6_000, line: 60, photos: 10, voices: 1 } as const;

/** Kept things cut into pages that a phone can show: as much text, as many pictures and voice notes as go with one answer. */
export function pagesOfKept(things: readonly KeptThing[]): readonly (readonly KeptThing[])[] {
  const pages: KeptThing[][] = [];
  let sum = { letters: 0, photos: 0, voices: 0 };
  for (const thing of things) {
    const own = weigh(thing);
    const isFull =
      sum.letters + own.letters > PAGE.letters ||
      sum.photos + own.photos > PAGE.photos ||
      sum.voices + own.voices > PAGE.voices;
    const page = pages.at(-1);
    if (page === undefined || isFull) pages.push([thing]);
    else page.push(thing);
    const before = isFull ? { letters: 0, photos: 0, voices: 0 } : sum;
    sum = {
      letters: before.letters + own.letters,
      photos: before.photos + own.photos,
      voices: before.voices + own.voices,
    };
  }
  return pages;
}

function weigh(thing: KeptThing): { readonly letters: number; readonly photos: number; readonly voices: number } {
  const words = 'text' in thing ? thing.text : 'words' in thing ? thing.words : 'to' in thing ? (thing.to ?? '') : '';
  const photos = thing.kind === 'talk' ? thing.photos.length : 0;
  const voices = thing.kind === 'talk' && thing.voice !== undefined ? 1 : 0;
  return { letters: words.length + PAGE.line, photos, voices };
}

/** A page in plain words, under a heading for each kind and day; pictures and a voice note of her talks come with it. */
export function sayKept(things: readonly KeptThing[]): Pick<Reply, 'photos' | 'voice'> & { lines: readonly Reply[] } {
  const lines: Reply[] = [];
  let heading = '';
  for (const thing of things) {
    const head = thing.kind === 'wrote' ? `wrote ${thing.on}` : thing.kind;
    if (head !== heading) lines.push(headingOf(thing, heading === ''));
    heading = head;
    lines.push(lineOf(thing));
  }
  const talks = things.filter((thing) => thing.kind === 'talk');
  const voice = talks.find((talk) => talk.voice !== undefined)?.voice;
  return { lines, photos: talks.flatMap(({ photos }) => photos), ...(voice === undefined ? {} : { voice }) };
}

function headingOf({ kind, on }: KeptThing, isFirst: boolean): Reply {
  const head = say(`myData.kept.${kind}.head`, { on: { day: on } });
  return isFirst ? head : say('myData.kept.next', { head: { reply: head } });
}

function lineOf(thing: KeptThing): Reply {
  const line = (params: Readonly<Record<string, Param>>) =>
    say(`myData.kept.${thing.kind}.line`, { on: { day: thing.on }, ...params });
  switch (thing.kind) {
    case 'item': {
      const { code, is, onHand, words, floorPaise } = thing;
      const floor = floorPaise === undefined ? [] : [say('myData.kept.item.floor', { price: { money: floorPaise } })];
      const said = words === '' ? [] : [say('myData.kept.item.words', { words })];
      return say('myData.kept.lines', {
        lines: {
          lines: [
            line({
              ...{ code, name: nameOfItem(is), price: { reply: priceOfItem(thing) } },
              stock: { reply: amountOf(thing, onHand) },
            }),
            ...floor,
            ...said,
          ],
        },
      });
    }
    case 'bought':
    case 'sold':
      return line({
        ...{ order: thing.code, code: thing.itemCode, amount: { reply: amountOf(thing, thing.quantity) } },
        ...{ total: { money: thing.totalPaise }, state: { reply: say(`order.state.${thing.state}`) } },
        to: thing.to ?? '',
      });
    case 'talk': {
      const beside = [
        ...thing.photos.map(() => 'photo' as const),
        ...(thing.voice === undefined ? [] : ['voice' as const]),
      ];
      return line({ talk: thing.code, code: thing.itemCode, words: { reply: written(thing.text, beside) } });
    }
    case 'offer':
      return line({ talk: thing.code, code: thing.itemCode, price: { money: thing.paise } });
    case 'report':
      return line({ talk: thing.code });
    case 'wantedPerson':
      return line({});
    case 'consent': {
      const params = {
        answer: { reply: say(`myData.consent.${thing.answer}`, { on: { day: thing.on } }) },
        place: { reply: placeOf(thing.channel) },
      };
      return thing.words === ''
        ? line(params)
        : say('myData.kept.consent.shown', { ...params, words: thing.words, version: thing.version });
    }
    case 'wrote':
      return line({ words: { reply: written(thing.text, thing.beside) } });
  }
}

/** Words, and under them what came beside them. */
function written(text: string, beside: Extract<KeptThing, { kind: 'wrote' }>['beside']): Reply {
  const kinds = [...new Set(beside)];
  const counted = kinds.map((kind) =>
    say(`myData.kept.beside.${kind}`, { count: beside.filter((one) => one === kind).length }),
  );
  return say('myData.kept.lines', {
    lines: { lines: [...(text === '' ? [] : [say('myData.kept.words', { words: text })]), ...counted] },
  });
}
