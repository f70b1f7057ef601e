import type { Wish } from './wish.ts';

/** Changes about being told of new things. */
export type NewsCommand =
  /** `agreed`: she has just said yes to the question in `askConsent`; else her standing consent counts. */
  | {
      readonly do: 'subscribe';
      readonly with: { readonly wish: Wish; readonly also?: readonly Wish[]; readonly agreed: boolean };
    }
  /** One wish in the place of another. */
  | { readonly do: 'exchangeWish'; readonly with: { readonly id: string; readonly wish: Wish } }
  | { readonly do: 'unsubscribe'; readonly with: { readonly id: string } }
  | { readonly do: 'declineNews'; readonly with: { readonly wish: Wish; readonly also?: readonly Wish[] } }
  | { readonly do: 'stopNews'; readonly with: Readonly<Record<string, never>> };
