import type { PeopleCommand } from '../conversation/people-command.ts';
import { offer, type Param, type Reply, say, toFlow } from '../conversation/reply.ts';
import { called } from '../conversation/say-people.ts';
import { sayInvitationCode } from '../domain/invitation.ts';
import { isManager, MAX_PEOPLE, refuseAppointment, refuseRemoval } from '../domain/membership.ts';
import { Refusal } from '../errors.ts';
import type { CommandContext, CommandResult } from './commands.ts';
import { invite } from './invitations.ts';
import { writeRows } from './outgoing.ts';
import type { NewOutboxRow } from './ports.ts';

type With<Name extends PeopleCommand['do']> = Extract<PeopleCommand, { do: Name }>['with'];

/** A manager makes a code by which one person more joins the seller. */
export async function inviteMember(context: CommandContext, { seller }: With<'inviteMember'>): Promise<CommandResult> {
  const { changes, state } = context;
  const people = await changes.peopleOf(seller);
  if (!isManager(people, state.person.id)) throw refused('people.managersOnly');
  if (people.length >= MAX_PEOPLE) throw refused('people.full', { count: MAX_PEOPLE });
  const code = sayInvitationCode(await invite(context, { kind: 'member', role: 'member', sellerId: seller }));
  const params = { code, seller: await changes.sellerName(seller) };
  return { says: [say('people.code', params, { offers: [toList(seller)] })], notices: [] };
}

/** Whoever looks after a weaver makes the code by which her own phone takes over what is hers. */
export async function inviteClaim(context: CommandContext, { seller }: With<'inviteClaim'>): Promise<CommandResult> {
  const { changes, state } = context;
  const people = await changes.peopleOf(seller);
  const keeps = people.some(({ personId, role }) => personId === state.person.id && role === 'keeper');
  if (!keeps || people.some(({ role }) => role === 'manager')) throw refused('people.notYours');
  const code = sayInvitationCode(await invite(context, { kind: 'claim', sellerId: seller }));
  const name = await changes.sellerName(seller);
  return { says: [say('people.claimCode', { code, name }, { offers: [toWeavers] })], notices: [] };
}

/** A manager takes somebody out, or somebody leaves. Whoever was taken out hears it; what they listed stays the seller's. */
export async function removeMember(
  context: CommandContext,
  { seller, person }: With<'removeMember'>,
): Promise<CommandResult> {
  const { changes, state, now } = context;
  const people = await changes.peopleOf(seller);
  const by = state.person.id;
  const params = { seller: await changes.sellerName(seller), name: called(await changes.personName(person)) };
  const refusal = refuseRemoval(people, { by, whom: person });
  if (refusal !== undefined) throw refused(refusal, params);
  await changes.removeMember(seller, person);
  await changes.audit({ actorId: by, action: 'member.removed', subject: seller, now });
  if (person === by) {
    const left = say('people.left', { ...params, name: called(await changes.personName(by)) });
    const managers = people.filter(({ role, personId }) => role === 'manager' && personId !== by);
    const notices = await tellPeople(
      context,
      managers.map(({ personId }) => personId),
      left,
    );
    return { says: [say('people.youLeft', params)], notices };
  }
  const notices = await tellPeople(context, [person], say('people.removed', params));
  return { says: [say('people.done.removed', params, { offers: [toList(seller)] })], notices };
}

/** A manager makes a member a manager too. */
export async function makeManager(
  context: CommandContext,
  { seller, person }: With<'makeManager'>,
): Promise<CommandResult> {
  const { changes, state, now } = context;
  const by = state.person.id;
  const params = { seller: await changes.sellerName(seller), name: called(await changes.personName(person)) };
  const refusal = refuseAppointment(await changes.peopleOf(seller), { by, whom: person });
  if (refusal !== undefined) throw refused(refusal, params);
  await changes.makeManager(seller, person, now);
  await changes.audit({ actorId: by, action: 'member.appointed', subject: seller, now });
  const told = say('people.appointed', params, { offers: [toList(seller)] });
  const notices = await tellPeople(context, [person], told);
  return { says: [say('people.done.appointed', params, { offers: [toList(seller)] })], notices };
}

/** Somebody is there for orders and questions now, or is not. */
export async function setDuty(context: CommandContext, { seller, onDuty }: With<'setDuty'>): Promise<CommandResult> {
  const { changes, state, now } = context;
  const by = state.person.id;
  const people = await changes.peopleOf(seller);
  if (!people.some(({ personId }) => personId === by)) throw refused('people.notYours');
  await changes.setDuty(seller, by, onDuty);
  await changes.audit({ actorId: by, action: onDuty ? 'duty.on' : 'duty.off', subject: seller, now });
  const others = people.filter((one) => one.onDuty && one.personId !== by && one.role !== 'keeper').length;
  const key = onDuty ? (others > 0 ? 'onWith' : 'on') : others > 0 ? 'off' : 'offNobody';
  const params = { seller: await changes.sellerName(seller), count: others };
  const turn = onDuty
    ? offer(toFlow('people', 'off', seller), 'people.off')
    : offer(toFlow('people', 'on', seller), 'people.on');
  return { says: [say(`people.duty.${key}`, params, { offers: [turn] })], notices: [] };
}

/** Tells people of a seller something, in every chat of theirs that can be reached. */
export async function tellPeople(
  { parts, changes }: CommandContext,
  people: readonly string[],
  news: Reply,
): Promise<readonly NewOutboxRow[]> {
  const targets = await changes.targetsOf(people);
  const rows = await Promise.all(targets.map((target) => writeRows(parts, target, [news], { purpose: 'notice' })));
  return rows.flat();
}

const toWeavers = offer(toFlow('weavers', 'weavers'), 'weavers.toList');

function toList(seller: string) {
  return offer(toFlow('people', 'list', seller), 'people.toList');
}

function refused(key: string, params: Readonly<Record<string, Param>> = {}): Refusal {
  return new Refusal(key, params, { ends: true });
}
