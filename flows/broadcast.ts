// Long because a form is read best whole: what is said, to whom, and the one yes that sends it.
import { nameOfAudience, readAudience, SUGGESTED_DISTRICTS, SUGGESTED_WEAVES } from '../src/conversation/audience.ts';
import {
  addWords,
  type BroadcastDraft,
  broadcastDraft,
  contentOf,
  isEmpty,
  saysSomething,
  takeBroadcastPhotos,
  takeItemCodes,
  tooLong,
  written,
} from '../src/conversation/broadcast-draft.ts';
import { itemsOnSale, readPick, sayPicking } from '../src/conversation/broadcast-picking.ts';
import {
  defineFlow,
  finish,
  forget,
  leave,
  next,
  type Outcome,
  pass,
  retry,
  type Step,
} from '../src/conversation/flow.ts';
import type { Reading } from '../src/conversation/input.ts';
import type { Look } from '../src/conversation/look.ts';
import { type Offer, offer, type Reply, say, toFlow } from '../src/conversation/reply.ts';
import { sayBroadcast } from '../src/conversation/say-broadcast.ts';
import { AUDIENCE_KINDS, type Audience, MAX_BROADCAST_ITEMS } from '../src/domain/broadcast.ts';
import { LANGUAGES, type Language } from '../src/domain/language.ts';
import { afterQuietHours } from '../src/domain/quiet-hours.ts';
import { saysSend } from '../src/language/broadcast-words.ts';
import { readReply } from '../src/language/replies.ts';

type BroadcastStep = Step<BroadcastDraft>;

/** Staff put together what many will hear, choose who hears it, see it as people will, and send it with one yes. */
export const broadcast = defineFlow({
  name: 'broadcast',
  draft: broadcastDraft,
  parkable: true,
  takesPhotos: true,
  begin: (_start, look) => (look.casting === undefined ? leave(say('staff.notYours')) : next({})),
  anytime(reading, draft, look) {
    if (look.casting === undefined) return leave(say('staff.notYours'));
    return takeBroadcastPhotos(reading, draft);
  },
  steps: {
    content: {
      verbatim: true,
      context: 'free_text_q',
      needed: (draft) => isEmpty(draft) && draft.picking !== true,
      ask: () => say('broadcast.content.ask', {}, { offers: [offer('pick', 'broadcast.content.pick')] }),
      async read({ choice, text }, draft, look): Promise<Outcome> {
        if (choice === 'pick') return next({ picking: true });
        const codes = await takeItemCodes(text, draft, look);
        return codes ?? takeWords(text, 'none', 'broadcast.content.unclear');
      },
    },
    pick: {
      verbatim: true,
      context: 'more_photos_q',
      needed: ({ picking }) => picking === true,
      ask: sayPicking,
      read: readPick,
    },
    bn: writes('bn', (draft) => draft.bn === undefined && (draft.items ?? []).length === 0),
    en: writes('en', () => false),
    hi: writes('hi', () => false),
    more: {
      verbatim: true,
      context: 'more_photos_q',
      ask: (draft) => say('broadcast.more.ask', {}, { offers: moreOffers(draft) }),
      async read({ choice, intent, text }, draft, look): Promise<Outcome> {
        if (
          choice === 'enough' ||
          (choice === undefined && (intent === 'no' || intent === 'done' || intent === 'skip'))
        )
          return next({ more: 'no' });
        if (choice === 'pick') return next({ picking: true });
        const language = LANGUAGES.find((one) => choice === `write/${one}`);
        if (language !== undefined) return forget([language], { writing: language });
        const codes = await takeItemCodes(text, draft, look);
        if (codes !== undefined) return codes;
        const added = intent === 'none' && saysSomething(text) ? addWords(text, draft) : undefined;
        return added === undefined ? retry(say('broadcast.more.unclear')) : next(added);
      },
    },
    narrow: {
      context: 'search_q',
      needed: ({ narrowing = 'none', audience }) => narrowing !== 'none' && audience === undefined,
      ask: ({ narrowing }) => sayNarrowing(narrowing),
      read: readWho,
    },
    audience: {
      context: 'search_q',
      ask: async (_draft, look) => {
        const people = (await look.casting?.countAudience({ kind: 'all' })) ?? 0;
        const kinds = AUDIENCE_KINDS.map((kind) => offer(`by/${kind}`, `broadcast.audience.by.${kind}`));
        return say(
          'broadcast.audience.ask',
          { people },
          { offers: [offer('all', 'broadcast.audience.all'), ...kinds] },
        );
      },
      read: readWho,
    },
    confirm: {
      context: 'confirm_order',
      ask: sayPreview,
      read: readConfirm,
    },
  },
});

/** A question for the words in one language; any words answer it. */
function writes(language: Language, isMissing: (draft: BroadcastDraft) => boolean): BroadcastStep {
  return {
    verbatim: true,
    context: 'free_text_q',
    needed: (draft) => isMissing(draft) || draft.writing === language,
    ask: () => say(`broadcast.${language}.ask`),
    read: ({ text }) => takeWords(text, language, 'broadcast.content.unclear'),
  };
}

function takeWords(text: string, language: Language | 'none', unclear: string): Outcome {
  if (!saysSomething(text)) return retry(say(unclear));
  const said = written(text, language);
  return said === undefined ? retry(tooLong()) : next(said);
}

function moreOffers(draft: BroadcastDraft): readonly Offer[] {
  const missing = LANGUAGES.filter((one) => draft[one] === undefined && (one !== 'bn' || draft.items !== undefined));
  return [
    offer('enough', 'broadcast.more.enough'),
    ...missing.map((one) => offer(`write/${one}`, `broadcast.more.${one}`)),
    ...((draft.items ?? []).length < MAX_BROADCAST_ITEMS ? [offer('pick', 'broadcast.content.pick')] : []),
  ];
}

function sayNarrowing(kind: BroadcastDraft['narrowing']): Reply {
  switch (kind) {
    case 'weave':
      return say(
        'broadcast.narrow.weave',
        {},
        {
          offers: SUGGESTED_WEAVES.map((id) =>
            offer(`weave/${id}`, 'broadcast.narrow.one', { name: { term: id, of: 'weave' } }),
          ),
        },
      );
    case 'district':
      return say(
        'broadcast.narrow.district',
        {},
        {
          offers: SUGGESTED_DISTRICTS.map((id) =>
            offer(`district/${id}`, 'broadcast.narrow.one', { name: { term: id, of: 'district' } }),
          ),
        },
      );
    default:
      return say(
        'broadcast.narrow.language',
        {},
        { offers: LANGUAGES.map((id) => offer(`language/${id}`, `broadcast.language.${id}`)) },
      );
  }
}

function readWho({ choice, text }: Reading): Outcome {
  const by = AUDIENCE_KINDS.find((kind) => choice === `by/${kind}`);
  if (by !== undefined) return next({ narrowing: by });
  const [kind, value] = choice?.split('/') ?? [];
  const chosen = AUDIENCE_KINDS.find((one) => one === kind);
  const audience: Audience | undefined =
    choice === 'all'
      ? { kind: 'all' }
      : chosen !== undefined && value !== undefined
        ? { kind: chosen, value }
        : readAudience(text);
  return audience === undefined ? retry(say('broadcast.audience.unclear')) : next({ audience, narrowing: 'none' });
}

/** Each version exactly as it will arrive, then the question. */
async function sayPreview(draft: BroadcastDraft, look: Look): Promise<readonly Reply[]> {
  const content = contentOf(draft);
  const { audience = { kind: 'all' } } = draft;
  const items = await itemsOnSale(content.items, look);
  const written = LANGUAGES.filter((one) => content.words[one] !== undefined);
  const previews = (written.length === 0 ? [look.person.language] : written).flatMap((language) => {
    const shown = sayBroadcast(content, items, language);
    return shown === undefined ? [] : [{ ...shown, aloneIn: language }];
  });
  const people = (await look.casting?.countAudience(audience)) ?? 0;
  const who = { people, audience: { reply: nameOfAudience(audience) } };
  const change = ['words', 'pictures', 'audience'].map((what) => offer(`change/${what}`, `broadcast.change.${what}`));
  const drop = offer('drop', 'broadcast.confirm.drop');
  if (previews.length === 0) return [say('broadcast.confirm.nothing', {}, { offers: [...change, drop] })];
  if (people === 0)
    return [...previews, say('broadcast.confirm.nobody', who, { offers: [...change.toReversed(), drop] })];
  const at = afterQuietHours(look.now) > look.now ? 'atNight' : 'ask';
  return [
    ...previews,
    say(`broadcast.confirm.${at}`, who, { offers: [offer('send', 'broadcast.confirm.send'), ...change, drop] }),
  ];
}

async function readConfirm({ choice, intent, text }: Reading, draft: BroadcastDraft, look: Look): Promise<Outcome> {
  const { audience = { kind: 'all' } as const } = draft;
  if (choice === 'change/words') return forget(['bn', 'en', 'hi', 'more'], { writing: 'bn' });
  if (choice === 'change/pictures') return forget(['photos', 'items', 'more'], { picking: false });
  if (choice === 'change/audience') return forget(['audience'], { narrowing: 'none' });
  if (choice === 'drop')
    return leave(say('broadcast.dropped', {}, { offers: [offer(toFlow('menu', 'open'), 'words.menu')] }));
  // A thumb or an "ok" may only mean "I see": what goes to many is sent by a word or a tap that says so.
  const agrees = intent === 'yes' && (readReply(text, 'idle') === 'yes' || saysSend(text));
  if (choice === 'send' || agrees) {
    if ((await look.casting?.countAudience(audience)) === 0)
      return retry(say('broadcast.confirm.nobody', { people: 0, audience: { reply: nameOfAudience(audience) } }));
    const sent = { flow: 'broadcasts', start: { action: 'did-sent' } };
    return finish({ do: 'sendBroadcast', with: { content: contentOf(draft), audience } }, sent);
  }
  if (intent === 'no' || intent === 'change') return retry(say('broadcast.confirm.whatToChange'));
  return intent === 'none' || intent === 'yes' ? retry(say('broadcast.confirm.unclear')) : pass;
}
