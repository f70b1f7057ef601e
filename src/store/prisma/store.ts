import type { Store } from '../../app/ports.ts';
import type { PrismaClient } from '../generated/client.ts';
import { broadcastsOf } from './broadcasts.ts';
import { changesOf } from './changes.ts';
import { inboxOf } from './inbox.ts';
import { itemsOf } from './items.ts';
import { linksOf } from './link-changes.ts';
import { mergesOf } from './merges.ts';
import { newsOf } from './news.ts';
import { ordersOf } from './orders.ts';
import { outboxOf } from './outbox.ts';
import { ownDataOf } from './own-data.ts';
import { peopleOf } from './people.ts';
import { photosOf } from './photos.ts';
import { reportsOf } from './reports.ts';
import { searchOf } from './search.ts';
import { sendingOf } from './sending.ts';
import { sharedOf } from './shared.ts';
import { staffOf } from './staff.ts';
import { talksOf } from './talks.ts';
import { inTransaction } from './transactions.ts';
import { turnsOf } from './turns.ts';
import { whoDidOf } from './who-did.ts';

/** The haat's memory, on PostgreSQL through Prisma. What it claims is `holder`'s; without one, what is claimed is anybody's. */
export function createStore(db: PrismaClient, holder: () => number | null = () => null): Store {
  return {
    ...inboxOf(db),
    ...turnsOf(db, holder),
    ...outboxOf(db, holder),
    ...sendingOf(db, holder),
    ...broadcastsOf(db),
    ...sharedOf(db),
    ...reportsOf(db),
    ...itemsOf(db),
    ...ordersOf(db),
    ...searchOf(db),
    ...newsOf(db),
    ...staffOf(db),
    ...linksOf(db),
    ...mergesOf(db),
    ...ownDataOf(db),
    ...talksOf(db),
    ...peopleOf(db),
    ...whoDidOf(db),
    ...photosOf(db),
    change: (work) => inTransaction(db, (tx) => work(changesOf(tx, holder))),
  };
}
