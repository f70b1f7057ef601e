import { offer, type Reply, say, toFlow } from '../conversation/reply.ts';
import { called } from '../conversation/say-people.ts';
import { sayInvitationCode } from '../domain/invitation.ts';
import { isManager, MAX_PEOPLE } from '../domain/membership.ts';
import type { CommandContext, CommandResult } from './commands.ts';
import { tellPeople } from './people.ts';

/** A code that gave nothing to this person and may still be used by another. */
export interface NotGiven {
  readonly kept: Reply;
}

/** Whoever says the code becomes one of the seller's people; the managers hear who came. */
export async function joinSeller(
  context: CommandContext,
  { sellerId, role, code, byId }: { sellerId: string; role: 'manager' | 'member'; code: string; byId?: string },
): Promise<CommandResult | NotGiven> {
  const { changes, state, now } = context;
  const personId = state.person.id;
  const people = await changes.peopleOf(sellerId);
  const params = { code: sayInvitationCode(code), seller: await changes.sellerName(sellerId) };
  if (people.some((one) => one.personId === personId)) return { kept: say('join.already', params) };
  // What a manager promised who is none any more, nobody promises.
  if (byId !== undefined && !isManager(people, byId)) return { kept: say('join.expired', params) };
  if (people.length >= MAX_PEOPLE) return { kept: say('people.full', { count: MAX_PEOPLE }) };
  await changes.addMember({ sellerId, personId, role, now });
  await changes.audit({ actorId: personId, action: 'member.joined', subject: sellerId, now });
  const managers = people.filter((one) => one.role === 'manager').map((one) => one.personId);
  const list = offer(toFlow('people', 'list', sellerId), 'people.toList');
  const news = say(
    'people.joined',
    { ...params, name: called(await changes.personName(personId)) },
    { offers: [list] },
  );
  const offers = [
    offer(toFlow('people', 'on', sellerId), 'people.on'),
    offer(toFlow('myItems', 'start'), 'join.theirItems'),
    list,
  ];
  return { says: [say('join.member', params, { offers })], notices: await tellPeople(context, managers, news) };
}

/** A weaver's own phone takes over what was looked after for her. Those who did stay only if she wants them to. */
export async function takeOverAccount(
  context: CommandContext,
  { sellerId, code, stay }: { sellerId: string; code: string; stay: boolean },
): Promise<CommandResult | NotGiven> {
  const { changes, state, now } = context;
  const personId = state.person.id;
  const people = await changes.peopleOf(sellerId);
  const params = { code: sayInvitationCode(code), name: await changes.sellerName(sellerId) };
  if (people.some((one) => one.personId === personId)) return { kept: say('join.claimOwn', params) };
  if (people.some((one) => one.role === 'manager')) return { kept: say('join.used', params) };
  if (!stay) await changes.removeKeepers(sellerId);
  await changes.addMember({ sellerId, personId, role: 'manager', now });
  await changes.nameAfterSeller(personId, sellerId);
  await changes.audit({ actorId: personId, action: 'seller.claimed', subject: sellerId, now });
  const { items, orders, questions } = await changes.waitingFor(sellerId);
  const offers = [
    ...questions.slice(0, 1).map((talk) => offer(toFlow('enquire', 'reply', talk), 'join.claimed.answer')),
    ...(orders > 0 ? [offer(toFlow('myOrders', 'start'), 'menu.orders')] : []),
    offer(toFlow('myItems', 'start'), 'menu.items'),
  ];
  const lines = [
    say('join.claimed.items', { count: items }),
    ...(orders === 0 ? [] : [say('join.claimed.orders', { count: orders })]),
    ...(questions.length === 0 ? [] : [say('join.claimed.questions', { count: questions.length })]),
  ];
  const keepers = people.map((one) => one.personId);
  const news = say(stay ? 'people.claimedStays' : 'people.claimed', params);
  return {
    says: [say('join.claimed.done', { ...params, lines: { lines } }, { offers })],
    notices: await tellPeople(context, keepers, news),
  };
}
