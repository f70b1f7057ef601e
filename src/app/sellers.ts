import type { Command } from '../conversation/command.ts';
import { say } from '../conversation/reply.ts';
import { placeOfItem } from '../conversation/say-item.ts';
import { Refusal } from '../errors.ts';
import type { CommandContext, CommandResult } from './commands.ts';

type Registration = Extract<Command, { do: 'registerSeller' }>['with'];

/** Makes the person a seller at once, provisionally: no document is asked. */
export async function registerSeller(
  { changes, state, now }: CommandContext,
  seller: Registration,
): Promise<CommandResult> {
  const personId = state.person.id;
  if ((await changes.sellersOf(personId)).length > 0) throw new Refusal('register.already');
  const id = await changes.createSeller({ ...seller, personId, now });
  await changes.audit({ actorId: personId, action: 'seller.registered', subject: id, now });
  const home = placeOfItem(seller);
  return { says: [say('register.done', { name: seller.name, place: home ? { reply: home } : '' })], notices: [] };
}
