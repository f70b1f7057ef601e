import { say } from '../conversation/reply.ts';
import type { StaffCommand } from '../conversation/staff-command.ts';
import { drawCode } from '../domain/codes.ts';
import {
  INVITATION_CODE_LENGTH,
  INVITATION_MS,
  MAX_WRONG_CODES,
  refuseInvitation,
  sayInvitationCode,
  TRIES_WITHIN_MS,
} from '../domain/invitation.ts';
import { Refusal } from '../errors.ts';
import { type CommandContext, type CommandResult, justSay } from './commands.ts';
import { joinSeller, type NotGiven, takeOverAccount } from './joining.ts';
import type { Gift, SaidInvitation } from './staff-ports.ts';

type With<Name extends StaffCommand['do']> = Extract<StaffCommand, { do: Name }>['with'];

/** Gives what a code stands for to whoever says it first. Wrong codes are counted, so that nobody finds one by trying. */
export async function useCode(context: CommandContext, said: With<'useCode'>): Promise<CommandResult> {
  const { changes, state, now } = context;
  const { code } = said;
  const personId = state.person.id;
  const wrong = await changes.countAudits(personId, 'code.wrong', new Date(now.getTime() - TRIES_WITHIN_MS));
  if (wrong >= MAX_WRONG_CODES) return justSay('join.tooMany');
  const found = await changes.invitation(code);
  const refusal = found === undefined ? 'join.unknown' : refuseInvitation(found, now);
  if (found === undefined || refusal !== undefined) {
    await changes.audit({ actorId: personId, action: 'code.wrong', subject: personId, now });
    return justSay(refusal ?? 'join.unknown', { code: sayInvitationCode(code) });
  }
  const given = await give(context, found, said);
  if ('kept' in given) return { says: [given.kept], notices: [] };
  await changes.useInvitation(code, personId, now);
  await changes.audit({ actorId: personId, action: `code.${found.gift.kind}`, subject: code, now });
  return given;
}

/** An administrator makes a code that gives a role. */
export async function inviteStaff(context: CommandContext, { role }: With<'inviteStaff'>): Promise<CommandResult> {
  if (!context.state.person.staffRoles.includes('administrator'))
    throw new Refusal('staff.notYours', {}, { ends: true });
  const code = await invite(context, { kind: 'staff', role });
  return justSay('staff.invite.done', { code: sayInvitationCode(code), role: { reply: say(`staff.role.${role}`) } });
}

/** Makes a code for a gift and gives it. */
export async function invite({ parts, changes, state, now }: CommandContext, gift: Gift): Promise<string> {
  const code = drawCode(INVITATION_CODE_LENGTH, parts.random);
  const until = new Date(now.getTime() + INVITATION_MS[gift.kind]);
  await changes.addInvitation({ code, gift, byId: state.person.id, now, until });
  await changes.audit({ actorId: state.person.id, action: `invited.${gift.kind}`, subject: code, now });
  return code;
}

async function give(
  context: CommandContext,
  found: SaidInvitation,
  { code, stay = false }: With<'useCode'>,
): Promise<CommandResult | NotGiven> {
  const { changes, state, now } = context;
  const { gift } = found;
  switch (gift.kind) {
    case 'staff':
      // What an administrator promised who is none any more, nobody promises.
      if (found.byId !== undefined && !(await isAdministrator(changes, found.byId)))
        return { kept: say('join.expired', { code: sayInvitationCode(code) }) };
      await changes.grantRole(state.person.id, gift.role, now);
      return justSay('join.staff', { role: { reply: say(`staff.role.${gift.role}`) } });
    case 'member':
      return joinSeller(context, { ...gift, code, ...(found.byId === undefined ? {} : { byId: found.byId }) });
    case 'claim':
      return takeOverAccount(context, { sellerId: gift.sellerId, code, stay });
  }
}

async function isAdministrator(changes: CommandContext['changes'], personId: string): Promise<boolean> {
  return (await changes.crew()).some((one) => one.personId === personId && one.role === 'administrator');
}
