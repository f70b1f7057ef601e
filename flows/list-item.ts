// Long because a form is read best whole: every question about a new item stands here, in its order.
import {
  defineFlow,
  finish,
  forget,
  next,
  nextQuietly,
  type Outcome,
  pass,
  retry,
  type Step,
} from '../src/conversation/flow.ts';
import type { Reading } from '../src/conversation/input.ts';
import {
  join,
  nameOfDraft,
  readPriceAnswer,
  startOfNext,
  takePhotos,
  takeWords,
  withFacts,
} from '../src/conversation/listing-answers.ts';
import { takeNumbered, takeOther } from '../src/conversation/listing-by-picture.ts';
import { completeListing, type ListingDraft, listingDraft, sellerOf } from '../src/conversation/listing-draft.ts';
import { shareOut } from '../src/conversation/listing-later.ts';
import { change, mendWaiting } from '../src/conversation/listing-mends.ts';
import { readStock } from '../src/conversation/listing-stock.ts';
import { offer, say } from '../src/conversation/reply.ts';
import { linesOfItem } from '../src/conversation/say-item.ts';
import { sellerCalled } from '../src/conversation/say-people.ts';
import { whoIn } from '../src/conversation/who-she-is.ts';
import { MAX_STOCK } from '../src/domain/listing.ts';
import { isSearch } from '../src/language/chatter.ts';
import { keepsAsItWas } from '../src/language/keeps-as-it-was.ts';
import { findTerms } from '../src/language/lexicon.ts';
import { looksBack } from '../src/language/looking-on.ts';
import { MENDED_FIELDS, type MendedField, readFieldToMend } from '../src/language/mended-fields.ts';
import { readOrderCount } from '../src/language/order-counts.ts';
import { putsOff, putsOffPhotos } from '../src/language/put-off.ts';
import { readQuantity } from '../src/language/quantities.ts';

const KINDS = ['saree', 'gamchha', 'dhoti', 'dupatta', 'stole', 'lungi', 'fabric', 'bedsheet', 'panjabi'] as const;
const WEAVES = [
  'taant',
  'jamdani',
  'tangail',
  'shantipuri',
  'dhaniakhali',
  'begampuri',
  'baluchari',
  'garad',
  'khadi',
] as const;
/** Sold by the piece in such numbers by nobody: more likely a price typed too early. */
const PLAUSIBLE_STOCK = 500;

/** "সব রঙের আছে", "nana rong er", "color mix". */
const MANY_COLOURS =
  /(?:সব|নানা|নানান|হরেক|অনেক|বিভিন্ন) ?(?:রঙ|রং|রকম|কালার)|(?<![a-z])(?:sob|shob|nana|horek|onek|all|many|sab) ?(?:ron?g|colou?rs?|rokom)|(?:colou?r|রঙ|রং|কালার) ?(?:mix|মিক্স)|(?<![a-z])(?:mixed?|multi) ?(?:colou?rs?)?|मिक्स|सब रंग|हर रंग/iu;

type ListStep = Step<ListingDraft>;

/** A weaver offers one item. She sends photos, answers what is still unknown, sees it as buyers will, and publishes. */
export const listItem = defineFlow({
  name: 'listItem',
  draft: listingDraft,
  parkable: true,
  takesPhotos: true,
  begin({ input, action, code }) {
    if (action === 'for') return next({ seller: code });
    if (input === undefined) return next({});
    const reading: Reading = { ...input, intent: 'none' };
    return takePhotos(reading, {}) ?? takeWords(reading, {}) ?? next({});
  },
  // Photos and facts are welcome at every step; a caption may already hold the kind, colour, price and count.
  // Whoever searches in the middle of it finds, and comes back to it.
  anytime: (reading, draft) =>
    reading.choice === undefined
      ? (takePhotos(reading, draft) ??
        takeNumbered(reading, draft) ??
        shareOut(reading, draft) ??
        takeOther(reading, draft) ??
        (keepsAsItWas(reading.text) || reading.intent === 'skip' ? leaveAsItWas(draft) : changeOther(reading, draft)) ??
        (isSearch(reading.text) ? pass : undefined))
      : undefined,
  back: leaveAsItWas,
  mend: mendWaiting,
  steps: {
    photos: {
      context: 'photos',
      ask: (draft) => {
        if (changed(draft) === 'photos') return say('listItem.photos.askNew');
        const item = nameOfDraft(draft);
        if (item !== undefined) return say('listItem.photos.askForItem', { item });
        return say(draft.price === undefined ? 'listItem.photos.ask' : 'listItem.photos.askFor');
      },
      read: (reading, draft) =>
        takeWords(reading, draft) ??
        (putsOffPhotos(reading.text)
          ? nextQuietly({}, say('listItem.photos.later'))
          : retry(say(reading.voice ? 'listItem.photos.notVoice' : 'listItem.photos.needed'))),
    },
    about: {
      context: 'free_text_q',
      needed: (draft) =>
        draft.kind === undefined &&
        typeof draft.weave !== 'string' &&
        draft.price === undefined &&
        draft.priceChoices === undefined,
      // "৩টা লাল ২টা সবুজ আছে", beside the photo: only what is still unknown is asked, in one line.
      ask: ({ photos, colours, stock }) =>
        colours === undefined && stock === undefined
          ? say('listItem.about.ask', { count: photos?.length ?? 0 })
          : say('listItem.about.rest'),
      read: (reading, draft) =>
        takeWords(reading, draft) ??
        (reading.text === ''
          ? retry(say(reading.voice ? 'listItem.about.notVoice' : 'listItem.about.unclear'))
          : next({ about: reading.text, words: join(draft.words, reading.text) })),
    },
    kind: {
      context: 'kind_q',
      ask: () =>
        say(
          'listItem.kind.ask',
          {},
          { offers: KINDS.map((id) => offer(id, 'item.kind', { kind: { term: id, of: 'product' } })) },
        ),
      read: (reading, draft) => {
        const named =
          KINDS.find((id) => id === reading.choice) ??
          findTerms(reading.text).find((term) => term.kind === 'product')?.id;
        return named === undefined
          ? (takeWords(reading, draft) ?? retry(say('listItem.kind.unclear')))
          : withFacts(reading, draft, { kind: named });
      },
    },
    weave: {
      context: 'optional_q',
      needed: (draft) => draft.kind === 'saree' || draft.changing === 'weave',
      ask: () =>
        say(
          'listItem.weave.ask',
          {},
          {
            offers: [
              ...WEAVES.map((id) => offer(id, 'item.weave', { weave: { term: id, of: 'weave' } })),
              offer('skip', 'words.dontKnow'),
            ],
          },
        ),
      read: (reading, draft) => {
        const named = WEAVES.find((id) => id === reading.choice);
        if (named !== undefined) return next({ weave: named });
        return isSkip(reading)
          ? next({ weave: null })
          : (takeWords(reading, draft) ?? retry(say('listItem.weave.unclear')));
      },
    },
    colours: {
      context: 'optional_q',
      ask: () => say('listItem.colours.ask'),
      read: (reading, draft) =>
        MANY_COLOURS.test(reading.text)
          ? next({ colours: ['multicolour'] })
          : isSkip(reading)
            ? next({ colours: [] })
            : (takeWords(reading, draft) ?? retry(say('listItem.colours.unclear'))),
    },
    price: {
      context: 'price_q',
      ask: (draft) => {
        const choices = draft.priceChoices ?? [];
        return choices.length === 0
          ? say('listItem.price.ask')
          : say(
              'listItem.price.which',
              {},
              {
                offers: choices.map((paise) =>
                  offer(`paise/${paise}`, 'listItem.price.choice', { price: { money: paise } }),
                ),
              },
            );
      },
      read: (reading, draft) => readPriceAnswer(reading, draft),
    },
    stock: {
      context: 'stock_q',
      ask: ({ price }) =>
        price?.unit === 'metre' || price?.unit === 'yard'
          ? say(`listItem.stock.ask.${price.unit}`)
          : say('listItem.stock.ask.piece', {}, { offers: [offer('one', 'listItem.stock.one')] }),
      read: (reading, draft) => {
        if (reading.choice === 'one') return next({ stock: 1 });
        const read = readStock(reading.text, draft.price?.unit ?? 'piece');
        if (read.kind === 'count' && read.count >= 1 && read.count <= PLAUSIBLE_STOCK)
          return withFacts(reading, draft, { stock: read.count });
        if (read.kind === 'count' && read.count > MAX_STOCK) return retry(say('listItem.stock.outOfRange'));
        const words = takeWords(reading, draft);
        // "deri dojon ache, duto chhera": one of several counts is not taken in silence.
        const isGuess = read.kind === 'ambiguous' && words?.kind === 'next' && 'stock' in words.patch;
        return words === undefined || isGuess ? retry(say('listItem.stock.unclear')) : words;
      },
    },
    material: changedOnly('material', (reading, draft) => takeWords(reading, draft, ['material'])),
    length: changedOnly('length', (reading, draft) => {
      const read = readQuantity(reading.text, 'length');
      return read.kind === 'length' ? next({ length: read.cm, changing: '' }) : takeWords(reading, draft, ['length']);
    }),
    blouse: {
      ...changedOnly('blouse', (reading, draft) => {
        if (reading.choice === 'yes' || reading.intent === 'yes') return next({ blouse: true, changing: '' });
        if (reading.choice === 'no' || reading.intent === 'no') return next({ blouse: false, changing: '' });
        return takeWords(reading, draft, ['blouse']);
      }),
      context: 'yes_no_q',
      ask: () => say('listItem.blouse.ask', {}, { offers: [offer('yes', 'words.yes'), offer('no', 'words.no')] }),
    },
    seller: {
      context: 'results',
      // Whose it is, is asked of those who list for several; one who has gone meanwhile counts no more.
      needed: ({ seller }, look) => seller === undefined && look.person.sellers.length > 1,
      ask: (_draft, look) =>
        say(
          'listItem.seller.ask',
          {},
          { offers: look.person.sellers.slice(0, 9).map(({ id, name }) => offer(id, 'people.which.one', { name })) },
        ),
      read: (reading, draft, look) => {
        const chosen = sellerCalled(look.person.sellers, reading.choice, reading.text);
        if (chosen !== undefined) return next({ seller: chosen.id });
        return takeWords(reading, draft) ?? retry(say('listItem.seller.unclear'));
      },
    },
    confirm: {
      context: 'confirm_listing',
      ask: (draft, look) => {
        const facts = completeListing(draft, look.person);
        if (facts === undefined) return say('listItem.photos.ask');
        const lines = linesOfItem({
          ...facts,
          available: facts.onHand,
          ...(sellerOf(draft, look.person) ? { sellerName: sellerOf(draft, look.person)?.name ?? '' } : {}),
        });
        const offers = [
          offer('publish', 'listItem.confirm.publish'),
          ...MENDED_FIELDS.map((field) => offer(`change/${field}`, `listItem.confirm.change.${field}`)),
        ];
        return say('listItem.confirm.ask', { lines: { lines } }, { offers, photos: facts.photos.slice(0, 1) });
      },
      read: (reading, draft, look): Outcome => {
        const { choice, intent } = reading;
        if (choice === 'publish' || (choice === undefined && (intent === 'yes' || intent === 'done'))) {
          const facts = completeListing(draft, look.person);
          if (facts === undefined) return forget([]);
          if (look.person.sellers.length === 0 && reading.returnedFrom === undefined) return registerFirst(draft);
          const seller = reading.returnedFrom === undefined ? sellerOf(draft, look.person) : undefined;
          const named = seller === undefined ? {} : { sellerId: seller.id };
          return finish({ do: 'publishListing', with: { ...facts, ...named } }, startOfNext(draft));
        }
        const tapped = MENDED_FIELDS.find((one) => choice === `change/${one}`);
        if (tapped !== undefined) return change(tapped, draft);
        // "না না চারটে না পাঁচটা".
        const recount = choice === undefined ? readOrderCount(reading.text) : undefined;
        if (recount?.denied !== undefined && recount.count !== undefined) return next({ stock: recount.count });
        if (choice === undefined && looksBack(reading.text)) return next({});
        if (choice === undefined && putsOff(reading.text)) return nextQuietly({}, say('listItem.confirm.later'));
        const who = choice === undefined && look.person.sellers.length === 0 ? whoIn(reading.text) : undefined;
        if (who !== undefined) return nextQuietly({ who }, say('listItem.confirm.who', { name: who.name }));
        // "No blouse piece" says what is wrong; a bare "no" does not.
        const said = takeWords(reading, draft);
        if (said !== undefined) return said;
        const named = readFieldToMend(reading.text);
        if (named !== undefined) return change(named, draft);
        return retry(
          say(intent === 'no' || intent === 'change' ? 'listItem.confirm.whatToChange' : 'listItem.confirm.unclear'),
        );
      },
    },
  },
});

/** Who lists for the first time tells who she is, as far as she has not yet. */
function registerFirst({ who }: ListingDraft): Outcome {
  const notes = [say('listItem.confirm.registerFirst')];
  return {
    kind: 'detour',
    flow: 'register',
    start: who === undefined ? {} : { answers: who },
    choice: 'publish',
    notes,
  };
}

/** What she is about to say anew. */
function changed(draft: ListingDraft): MendedField | undefined {
  return MENDED_FIELDS.find((field) => field === draft.changing && draft[field] === undefined);
}

/** "ছবি ভুল", and then "রং ভুল": the first stays as it was. */
function changeOther(reading: Reading, draft: ListingDraft): Outcome | undefined {
  const [field, other] = [changed(draft), readFieldToMend(reading.text)];
  if (field === undefined || other === undefined || other === field) return undefined;
  return change(other, draft, { [field]: draft.before });
}

/** "থাক": what she was to say anew stays what it was. */
function leaveAsItWas(draft: ListingDraft): Outcome | undefined {
  const field = changed(draft);
  const read = field === undefined ? undefined : listingDraft.shape[field].safeParse(draft.before);
  return field === undefined || read?.data === undefined
    ? undefined
    : next({ [field]: read.data, changing: '', before: null });
}

/** A question asked only when she taps the field on the card, or says that it is wrong. */
function changedOnly(field: string, read: (reading: Reading, draft: ListingDraft) => Outcome | undefined): ListStep {
  return {
    context: 'optional_q',
    needed: (draft) => draft.changing === field,
    ask: () => say(`listItem.${field}.ask`),
    read: (reading, draft) =>
      isSkip(reading)
        ? next({ [field]: null, changing: '' })
        : (read(reading, draft) ?? retry(say(`listItem.${field}.unclear`))),
  };
}

function isSkip({ choice, intent }: Reading): boolean {
  return choice === 'skip' || intent === 'skip';
}
