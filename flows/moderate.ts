import { z } from 'zod';
import { defineFlow, finish, forget, leave, next, type Outcome, pass, retry } from '../src/conversation/flow.ts';
import type { ItemView, Look } from '../src/conversation/look.ts';
import { offer, say, toFlow } from '../src/conversation/reply.ts';
import { linesOfItem } from '../src/conversation/say-item.ts';
import { HIDE_REASONS } from '../src/domain/moderation.ts';
import { readListingCode } from '../src/language/item-codes.ts';

const MAX_PASSED = 100;
const MAX_WORDS = 300;

/** Staff look at listings one by one: fine, hidden with a reason, or passed over; hidden ones come back the same way. */
export const moderate = defineFlow({
  name: 'moderate',
  parkable: false,
  draft: z.object({
    which: z.enum(['new', 'hidden']).optional(),
    code: z.string().optional(),
    passed: z.array(z.string()).optional(),
    verdict: z.literal('hide').optional(),
    inWords: z.boolean().optional(),
  }),
  begin: ({ action, code, answers }, look) =>
    look.desk === undefined
      ? leave(say('staff.notYours'))
      : show(look, code, action === 'hidden' ? 'hidden' : 'new', passedIn(answers)),
  anytime({ text, choice }, draft, look) {
    const code = choice === undefined ? readListingCode(text) : undefined;
    return code === undefined ? undefined : show(look, code, draft.which ?? 'new', draft.passed ?? []);
  },
  steps: {
    verdict: {
      context: 'yes_no_q',
      ask: async ({ code, which }, look) => sayListing(await look.desk?.listing(code ?? ''), which ?? 'new'),
      read: ({ choice, intent, photos }, draft, look): Outcome | Promise<Outcome> => {
        const { code = '', which = 'new', passed = [] } = draft;
        const hidden = choice === 'restore';
        if (choice === 'hide' || (intent === 'no' && which === 'new')) return next({ verdict: 'hide' });
        if (choice === 'pass') return show(look, undefined, which, [...passed, code].slice(-MAX_PASSED));
        if (hidden || (intent === 'yes' && which === 'hidden'))
          return judged({ code, decision: 'restored' }, which, passed);
        if (choice === 'fine' || intent === 'yes') return judged({ code, decision: 'approved' }, which, passed);
        return photos.length > 0 || intent !== 'none' ? pass : retry(say('moderate.unclear'));
      },
    },
    reason: {
      context: 'free_text_q',
      ask: ({ inWords }) =>
        inWords === true
          ? say('moderate.reason.inWords')
          : say('moderate.reason.ask', {}, { offers: HIDE_REASONS.map((id) => offer(id, `moderate.reason.${id}`)) }),
      read: ({ choice, text, photos }, { code = '', which = 'new', passed = [] }): Outcome => {
        const reason = HIDE_REASONS.find((one) => one === choice);
        if (reason === 'other') return forget([], { inWords: true });
        if (reason !== undefined) return judged({ code, decision: 'hidden', reason }, which, passed);
        const words = text.trim().slice(0, MAX_WORDS);
        return photos.length > 0 || !/\p{L}\p{M}*\p{L}/u.test(words)
          ? retry(say('moderate.reason.unclear'))
          : judged({ code, decision: 'hidden', reason: 'other', words }, which, passed);
      },
    },
  },
});

type Judgement = Extract<Parameters<typeof finish>[0], { do: 'reviewListing' }>['with'];

/** Decides, and goes on to the next. */
function judged(judgement: Judgement, which: 'new' | 'hidden', passed: readonly string[]): Outcome {
  const following = { flow: 'moderate', start: { action: which, answers: { passed: [...passed, judgement.code] } } };
  return finish({ do: 'reviewListing', with: judgement }, following);
}

async function show(
  look: Look,
  code: string | undefined,
  which: 'new' | 'hidden',
  passed: readonly string[],
): Promise<Outcome> {
  const item = code === undefined ? await look.desk?.nextListing(which, passed) : await look.desk?.listing(code);
  if (item === undefined)
    return leave(say(`moderate.none.${which}`, {}, { offers: [offer(toFlow('staff', 'start'), 'staff.desk.back')] }));
  const shown = item.state === 'hidden' ? 'hidden' : 'new';
  return forget(['verdict', 'inWords'], { code: item.code, which: shown, passed: [...passed] });
}

function sayListing(item: ItemView | undefined, which: 'new' | 'hidden') {
  if (item === undefined) return say('moderate.none.new');
  const verdicts =
    which === 'hidden'
      ? [offer('restore', 'moderate.restore')]
      : [offer('fine', 'moderate.fine'), offer('hide', 'moderate.hide')];
  const key = which === 'hidden' ? 'moderate.show.hidden' : 'moderate.show.new';
  const lines = { lines: linesOfItem(item) };
  return say(
    key,
    { lines },
    { offers: [...verdicts, offer('pass', 'moderate.pass')], photos: item.photos.slice(0, 1) },
  );
}

function passedIn(answers: Readonly<Record<string, unknown>> | undefined): readonly string[] {
  return z.array(z.string()).catch([]).parse(answers?.passed);
}
