import { z } from 'zod';
import { defineFlow, finish, leave } from '../src/conversation/flow.ts';
import type { Input } from '../src/conversation/input.ts';
import { say } from '../src/conversation/reply.ts';
import { readInvitationCode } from '../src/language/item-codes.ts';

/** Somebody says an invitation's code and is given what it stands for. */
export const join = defineFlow({
  name: 'join',
  parkable: false,
  draft: z.object({}),
  begin: ({ input }) => {
    const code = codeIn(input);
    return code === undefined ? leave(say('join.unclear')) : finish({ do: 'useCode', with: { code } });
  },
  steps: { code: { ask: () => say('join.unclear'), read: () => leave(say('join.unclear')) } },
});

/** Whether a message holds an invitation's code, written or in the link it came by. */
export function wantsToJoin(input: Input): boolean {
  return codeIn(input) !== undefined;
}

function codeIn(input: Input | undefined): string | undefined {
  return readInvitationCode(input?.startedWith ?? '') ?? readInvitationCode(input?.text ?? '');
}
