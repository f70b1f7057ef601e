import type { SearchPage } from '../conversation/look.ts';
import { say } from '../conversation/reply.ts';
import { linesOfItem, nameOfItem, priceOfItem } from '../conversation/say-item.ts';
import { sayListingCode } from '../domain/codes.ts';
import type { Speaker } from '../i18n/speaker.ts';
import { detectLanguage } from '../language/detect-language.ts';
import { readQuery } from '../language/queries.ts';
import type { Query, QueryAnswer } from '../messages/channel.ts';
import type { Store } from './ports.ts';

/** As many as a platform shows at most on one page. */
const PAGE = 50;
/** Whoever searches the same within this time may be shown the same. */
const TRUE_FOR_SECONDS = 60;
/** The search of nobody in particular: answers are shared by all who ask the same. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

/** Answers searches typed in other chats; no words at all show the newest. */
export function createQueryAnswers(parts: {
  readonly store: Pick<Store, 'search'>;
  readonly speaker: Speaker;
}): (query: Query) => Promise<QueryAnswer> {
  const { store, speaker } = parts;
  return async ({ text, offset }) => {
    const language = detectLanguage(text) ?? 'bn';
    const { filters, words, chatter } = readQuery(text);
    const wish = text.trim() === '' ? { filters: { order: 'newest' as const }, words: [] } : { filters, words };
    const found: Pick<SearchPage, 'items' | 'next'> =
      chatter && text.trim() !== ''
        ? { items: [] }
        : await store.search({ ...wish, ...(offset === '' ? {} : { after: offset }), size: PAGE }, NOBODY);
    const label = speaker.text(say('findItem.item.order'), language);
    return {
      results: found.items.map((item) => {
        const name = say('item.shortTitle', { name: nameOfItem(item), price: { reply: priceOfItem(item) } });
        const lines = say('item.lines', { lines: { lines: linesOfItem(item) } });
        return {
          id: item.code,
          photo: item.photos[0],
          title: speaker.text(name, language),
          text: speaker.text(lines, language),
          order: { label, startsWith: sayListingCode(item.code) },
        };
      }),
      nextOffset: found.next ?? '',
      trueForSeconds: TRUE_FOR_SECONDS,
    };
  };
}
