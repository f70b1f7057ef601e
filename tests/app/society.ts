import { randomUUID } from 'node:crypto';
import type { Phones } from '../support/phones.ts';
import type { TestStore } from '../support/store.ts';
import { chatOf } from './stall.ts';

/** A society on the haat and the phone of its manager. */
export interface Society {
  readonly manager: string;
  readonly sellerId: string;
}

/** Makes a society that one person manages. */
export async function buildSociety(test: TestStore, phones: Phones, name = 'ফুলিয়া তাঁত সমিতি'): Promise<Society> {
  const manager = `manager-${randomUUID().slice(0, 8)}`;
  await phones.say(manager, 'নমস্কার');
  const { personId } = await chatOf(test, manager);
  const now = test.clock.now();
  const seller = { name, kind: 'society', district: 'nadia', place: 'phulia_town', personId, now } as const;
  return { manager, sellerId: await test.store.change((changes) => changes.createSeller(seller)) };
}

/** Makes a phone one of a seller's people. */
export async function join(
  test: TestStore,
  phones: Phones,
  phone: string,
  sellerId: string,
  role: 'manager' | 'member' = 'member',
): Promise<void> {
  await phones.say(phone, 'নমস্কার');
  const { personId } = await chatOf(test, phone);
  const now = test.clock.now();
  await test.store.change((changes) => changes.addMember({ sellerId, personId, role, now }));
}
