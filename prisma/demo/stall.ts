import type { PriceUnit } from '../../src/domain/price.ts';
import { demoSeller } from './sellers.ts';
import type { ClothView, DemoListing, GroundPattern } from './types.ts';

/** One item as noted by hand; what is left out is what is usual: a saree, sold by the piece, at the seller's own place. */
export interface ItemNote {
  readonly words: string;
  readonly kind?: string;
  readonly weave?: string;
  readonly material?: string;
  readonly colours: readonly string[];
  readonly border?: readonly string[];
  readonly pattern?: GroundPattern;
  readonly rupees: number;
  readonly unit?: PriceUnit;
  readonly onHand: number;
  readonly lengthCm?: number;
  readonly blouse?: boolean;
  readonly photos?: readonly ClothView[];
}

/** A seller's items as full listings. Each is drawn from its own seed, so that adding one at the end changes no other. */
export function stall(sellerId: string, firstSeed: number, notes: readonly ItemNote[]): readonly DemoListing[] {
  const seller = demoSeller(sellerId);
  return notes.map((note, index) => {
    const kind = note.kind ?? 'saree';
    const lengthCm = note.lengthCm ?? (kind === 'saree' ? (note.blouse === true ? 630 : 550) : undefined);
    return {
      seller: sellerId,
      words: note.words,
      kind,
      ...(note.weave === undefined ? {} : { weave: note.weave }),
      ...(note.material === undefined ? {} : { material: note.material }),
      colours: note.colours,
      borderColours: note.border ?? [],
      ...(note.pattern === undefined ? {} : { pattern: note.pattern }),
      pricePaise: note.rupees * 100,
      priceUnit: note.unit ?? 'piece',
      onHand: note.onHand,
      ...(lengthCm === undefined ? {} : { lengthCm }),
      ...(note.blouse === undefined ? {} : { blousePiece: note.blouse }),
      district: seller.district,
      place: seller.place,
      photos: note.photos ?? ['whole', 'border'],
      seed: firstSeed + index,
    };
  });
}
