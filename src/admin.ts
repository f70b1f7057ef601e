import { randomInt } from 'node:crypto';
import { openMemory } from './assemble.ts';
import type { Config } from './config.ts';
import { drawCode } from './domain/codes.ts';
import { INVITATION_CODE_LENGTH, INVITATION_MS, sayInvitationCode } from './domain/invitation.ts';
import { STAFF_ROLES } from './domain/seller.ts';
import { AppError } from './errors.ts';

/** `npm run admin -- invite [role]`: prints a code that makes whoever writes it to the haat first a member of staff. */
export async function administer(
  config: Config,
  words: readonly string[],
  print: (line: string) => void,
): Promise<void> {
  const [what, said = 'administrator', ...more] = words;
  const role = STAFF_ROLES.find((one) => one === said);
  if (what !== 'invite' || role === undefined || more.length > 0)
    throw new AppError('usage', `Expected: npm run admin -- invite [${STAFF_ROLES.join('|')}]`);
  const memory = await openMemory(config, 'tool');
  try {
    const now = memory.clock.now();
    const code = drawCode(INVITATION_CODE_LENGTH, (below) => randomInt(below));
    const until = new Date(now.getTime() + INVITATION_MS.staff);
    await memory.store.change((changes) => changes.addInvitation({ code, gift: { kind: 'staff', role }, now, until }));
    print(
      `${sayInvitationCode(code)} makes whoever writes it to the haat first: ${role}. It works once, within a day.`,
    );
  } finally {
    await memory.close();
  }
}
