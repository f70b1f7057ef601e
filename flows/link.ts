import { z } from 'zod';
import type { Command } from '../src/conversation/command.ts';
import { defineFlow, finish, finishAndGoOn, leave, next, type Outcome, retry } from '../src/conversation/flow.ts';
import type { Input } from '../src/conversation/input.ts';
import type { Look } from '../src/conversation/look.ts';
import { offer, say } from '../src/conversation/reply.ts';
import { placeOf } from '../src/conversation/say-place.ts';
import { mayBeLinkCode } from '../src/domain/link.ts';
import { clearlyWantsLink, namesCode, readLinkCode, wantsLink } from '../src/language/link-words.ts';

const yesOrNo = [offer('yes', 'words.yes'), offer('no', 'words.no')];

/** The same person at two addresses: digits from the one, typed at the other, and a yes to what that means. */
export const link = defineFlow({
  name: 'link',
  parkable: false,
  draft: z.object({
    code: z.string().optional(),
    channel: z.string().optional(),
    name: z.string().optional(),
    closes: z.enum(['here', 'there']).optional(),
    sure: z.literal(true).optional(),
  }),
  begin: async ({ input }, look): Promise<Outcome> => {
    const code = readLinkCode(input?.text ?? '');
    if (code === undefined) return finish({ do: 'makeLinkCode', with: {} });
    const said = await look.links.said(code);
    if (said === 'unknown') return finish({ do: 'missLinkCode', with: { quietly: false } });
    if (typeof said === 'string') return leave(say(`link.${said}`));
    return next({ code, ...said });
  },
  steps: {
    sure: {
      context: 'yes_no_q',
      ask: ({ channel = '', name = '' }, look) => {
        const params = { here: { reply: placeOf(look.links.channel) }, there: { reply: placeOf(channel) }, name };
        return say(name === '' ? 'link.sure.nameless' : 'link.sure.ask', params, { offers: yesOrNo });
      },
      read: ({ choice, intent }, { code, closes }) => {
        if (choice === 'no' || intent === 'no') return leave(say('link.left'));
        if (choice !== 'yes' && intent !== 'yes') return retry(say('link.sure.unclear'));
        return closes === undefined ? joinUp(code) : next({ sure: true });
      },
    },
    notices: {
      context: 'yes_no_q',
      ask: ({ channel = '', closes }, look) => {
        const [shut, open] = closes === 'here' ? [look.links.channel, channel] : [channel, look.links.channel];
        const params = { shut: { reply: placeOf(shut) }, open: { reply: placeOf(open) } };
        return say('link.notices.ask', params, { offers: yesOrNo });
      },
      read: ({ choice, intent }, { code }) => {
        const answer =
          choice === 'yes' || intent === 'yes' ? true : choice === 'no' || intent === 'no' ? false : undefined;
        return answer === undefined ? retry(say('link.notices.unclear')) : joinUp(code, answer);
      },
    },
  },
});

function joinUp(code = '', notices?: boolean): Outcome {
  return finishAndGoOn({ do: 'link', with: { code, ...(notices === undefined ? {} : { notices }) } });
}

/**
 * Whether somebody wants to link, or says a code while nothing else is going on. Digits that fit none are a code with a slip only
 * where one was taken lately: else they are a PIN code, a price, or nothing.
 */
export async function wantsToLink({ text, photos }: Input, look: Look): Promise<boolean> {
  if (photos.length > 0) return false;
  const code = readLinkCode(text);
  if (code === undefined || namesCode(text)) return code !== undefined || wantsLink(text);
  if (!mayBeLinkCode(code)) return false;
  const said = await look.links.said(code);
  return (said !== 'unknown' && said !== 'tooMany') || look.links.expected();
}

/**
 * Digits that are somebody's link code are never a price, and are never passed on to a buyer or a seller. Others are counted,
 * or a form would let everybody guess.
 */
export async function claimsLink({ text, ownPhone }: Input, look: Look): Promise<string | Command | undefined> {
  if (ownPhone !== undefined) return 'sharePhone';
  const code = readLinkCode(text);
  if (code === undefined) return clearlyWantsLink(text) ? link.name : undefined;
  if (!mayBeLinkCode(code)) return undefined;
  const said = await look.links.said(code);
  if (said === 'tooMany') return undefined;
  return said === 'unknown' ? { do: 'missLinkCode', with: { quietly: true } } : link.name;
}
