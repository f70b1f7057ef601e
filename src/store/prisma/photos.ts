import type { Store } from '../../app/ports.ts';
import type { PrismaClient } from '../generated/client.ts';

/** What we remember of kept pictures. */
export function photosOf(db: PrismaClient): Pick<Store, 'keepPhoto'> {
  return {
    async keepPhoto({ hash, ...photo }, now) {
      await db.photo.createMany({ data: [{ hash, ...photo, keptAt: now }], skipDuplicates: true });
    },
  };
}
