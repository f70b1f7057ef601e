import type { Command } from '../conversation/command.ts';
import { offer, type Param, say, toFlow } from '../conversation/reply.ts';
import { placeOfItem } from '../conversation/say-item.ts';
import { isManager } from '../domain/membership.ts';
import { mayModerate } from '../domain/moderation.ts';
import { Refusal } from '../errors.ts';
import type { CommandContext, CommandResult } from './commands.ts';

type Registration = Extract<Command, { do: 'registerSeller' }>['with'];

/** Makes the person a seller at once, provisionally: no document is asked. One may weave alone and manage a society besides. */
export async function registerSeller(
  context: CommandContext,
  { forSomebody, ...seller }: Registration,
): Promise<CommandResult> {
  const { changes, state, now } = context;
  if (forSomebody !== undefined) return registerWeaver(context, forSomebody, seller);
  const personId = state.person.id;
  const isAlone = seller.kind === 'weaver';
  const has = state.person.sellers.some(({ role, kind }) => role === 'manager' && (kind === 'weaver') === isAlone);
  if (has) throw new Refusal('register.already', {}, { ends: true });
  const id = await changes.createSeller({ ...seller, personId, now });
  await changes.audit({ actorId: personId, action: 'seller.registered', subject: id, now });
  const key = isAlone ? 'register.done' : 'register.doneTogether';
  return { says: [say(key, paramsOf(seller))], notices: [] };
}

/** Writes a weaver in who has no phone: whoever does so looks after her, and so does every manager of the society. */
async function registerWeaver(
  { changes, state, now }: CommandContext,
  society: string,
  seller: Omit<Registration, 'forSomebody'>,
): Promise<CommandResult> {
  const personId = state.person.id;
  const people = society === '' ? [] : await changes.peopleOf(society);
  const may = society === '' ? mayModerate(state.person.staffRoles) : isManager(people, personId);
  if (!may) throw new Refusal('weavers.notYours', {}, { ends: true });
  const via = society === '' ? {} : { viaId: society };
  const id = await changes.createSeller({ ...seller, kind: 'weaver', personId, role: 'keeper', ...via, now });
  for (const { personId: other, role } of people)
    if (role === 'manager' && other !== personId)
      await changes.addMember({ sellerId: id, personId: other, role: 'keeper', ...via, now });
  await changes.audit({ actorId: personId, action: 'seller.writtenIn', subject: id, now });
  const offers = [
    offer(toFlow('listItem', 'for', id), 'weavers.listFor'),
    offer(toFlow('weavers', 'code', id), 'weavers.giveCode'),
    offer(toFlow('weavers', 'weavers'), 'weavers.toList'),
  ];
  return { says: [say('weavers.done', paramsOf(seller), { offers })], notices: [] };
}

function paramsOf(seller: Registration): Readonly<Record<string, Param>> {
  const home = placeOfItem(seller);
  return { name: seller.name, place: home ? { reply: home } : '' };
}
