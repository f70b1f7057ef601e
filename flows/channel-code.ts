import { z } from 'zod';
import { defineFlow, finish, leave, pass } from '../src/conversation/flow.ts';
import type { Input } from '../src/conversation/input.ts';
import type { Look } from '../src/conversation/look.ts';
import { say } from '../src/conversation/reply.ts';
import { asksForCode } from '../src/language/staff-words.ts';

/** Where the only kind of channel that is linked by a code lives. */
const LINKED_PHONE = 'whatsapp-web';

/** Staff ask for a new code to scan when the one they were sent has run out. */
export const channelCode = defineFlow({
  name: 'channelCode',
  parkable: false,
  draft: z.object({}),
  begin: ({ code = LINKED_PHONE }, look) =>
    look.person.staffRoles.length === 0
      ? leave(say('staff.notYours'))
      : finish({ do: 'showCode', with: { channel: code } }),
  steps: { code: { ask: () => say('staff.channel.newCode'), read: () => pass } },
});

/** Whether a member of staff asks for the code in words. */
export function wantsCode(input: Input, look: Look): boolean {
  return look.person.staffRoles.length > 0 && input.photos.length === 0 && asksForCode(input.text);
}
