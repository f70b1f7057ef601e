import { z } from 'zod';
import { defineFlow, finish, leave, next, retry } from '../src/conversation/flow.ts';
import type { Input } from '../src/conversation/input.ts';
import { offer, say } from '../src/conversation/reply.ts';
import { placeOfItem } from '../src/conversation/say-item.ts';
import { readInvitationCode } from '../src/language/item-codes.ts';

/** Somebody says an invitation's code and is given what it stands for. A whole account is not handed over without a question. */
export const join = defineFlow({
  name: 'join',
  parkable: false,
  draft: z.object({ code: z.string().optional() }),
  async begin({ input }, look) {
    const code = codeIn(input);
    if (code === undefined) return leave(say('join.unclear'));
    return (await look.claim(code)) === undefined ? finish({ do: 'useCode', with: { code } }) : next({ code });
  },
  steps: {
    code: { ask: () => say('join.unclear'), read: () => leave(say('join.unclear')) },
    stay: {
      context: 'yes_no_q',
      ask: async ({ code = '' }, look) => {
        const account = await look.claim(code);
        if (account === undefined) return say('join.unclear');
        const { name, society, items } = account;
        const place = placeOfItem(account);
        const params = { name, place: place ? { reply: place } : '', count: items, society: society ?? '' };
        return society === undefined
          ? say('join.claim.ask', params, {
              offers: [offer('alone', 'join.claim.mine'), offer('no', 'join.claim.notMine')],
            })
          : say('join.claim.askSociety', params, {
              offers: [
                offer('stay', 'join.claim.stay'),
                offer('alone', 'join.claim.alone'),
                offer('no', 'join.claim.notMine'),
              ],
            });
      },
      read: async ({ choice, intent }, { code = '' }, look) => {
        const society = (await look.claim(code))?.society;
        const isYes = choice === undefined && intent === 'yes';
        if (choice === 'no' || (intent === 'no' && society === undefined)) return leave(say('join.claim.left'));
        if (choice === 'alone' || intent === 'no' || (isYes && society === undefined))
          return finish({ do: 'useCode', with: { code, stay: false } });
        if (choice === 'stay' || isYes) return finish({ do: 'useCode', with: { code, stay: true } });
        return retry(say('join.claim.unclear'));
      },
    },
  },
});

/** Whether a message holds an invitation's code, written or in the link it came by. */
export function wantsToJoin(input: Input): boolean {
  // Half a code is no search: it is asked for again.
  return codeIn(input) !== undefined || /^[^\p{L}]*AM-[A-Z0-9]{1,9}[^\p{L}\p{N}]*$/iu.test(input.text);
}

function codeIn(input: Input | undefined): string | undefined {
  return readInvitationCode(input?.startedWith ?? '') ?? readInvitationCode(input?.text ?? '');
}
