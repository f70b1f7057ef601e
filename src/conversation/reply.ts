import type { Language } from '../domain/language.ts';

/** A value a sentence needs, said in the person's own language when the sentence is. */
export type Param =
  | string
  | number
  | { readonly money: number }
  | { readonly term: string; readonly of?: string }
  | { readonly terms: readonly SaidTerm[]; readonly join?: string }
  | { readonly lengthCm: number }
  /** A day, as 2026-11-23. */
  | { readonly day: string }
  | { readonly lines: readonly Reply[] }
  | { readonly reply: Reply };

/** A term of the trade and its kind; `before` is the thing it stands before, for languages in which a colour agrees with it. */
export interface SaidTerm {
  readonly id: string;
  readonly of: string;
  readonly before?: string;
}

/** Something offered with a sentence: a key for its label. `id` is what comes back when it is chosen. */
export interface Offer {
  readonly id: string;
  readonly key: string;
  readonly params?: Readonly<Record<string, Param>>;
  /** Whether the sentence already names it on a numbered line of its own. */
  readonly listed?: boolean;
  /** Whether choosing it hands over the person's own number, where the platform has a button for that. */
  readonly asks?: 'phone';
}

/** A sentence to say, before any language: a locale key and what it needs. */
export interface Reply {
  readonly key: string;
  readonly params: Readonly<Record<string, Param>>;
  readonly offers: readonly Offer[];
  /** Kept photos, by content hash, shown with the sentence. */
  readonly photos: readonly string[];
  /** Kept photos to be drawn as one numbered picture: a short list that costs one message. */
  readonly sheet: readonly string[];
  /** Said where the message stood whose offer of this id was tapped, if the channel can change a message: the next page. */
  readonly inPlaceOf?: string;
  /** A kept voice note, by content hash. */
  readonly voice?: string;
  /** A message of its own in this language, whoever reads it: to see what others will see. */
  readonly aloneIn?: Language;
}

/** Builds a sentence. */
export function say(
  key: string,
  params: Readonly<Record<string, Param>> = {},
  more: {
    readonly offers?: readonly Offer[];
    readonly photos?: readonly string[];
    readonly sheet?: readonly string[];
    readonly inPlaceOf?: string;
    readonly voice?: string;
    readonly aloneIn?: Language;
  } = {},
): Reply {
  const { offers = [], photos = [], sheet = [], inPlaceOf, voice, aloneIn } = more;
  const extra = {
    ...(inPlaceOf === undefined ? {} : { inPlaceOf }),
    ...(voice === undefined ? {} : { voice }),
    ...(aloneIn === undefined ? {} : { aloneIn }),
  };
  return { key, params, offers, photos, sheet, ...extra };
}

/** An offer whose label is a key of its own. */
export function offer(id: string, key: string, params?: Readonly<Record<string, Param>>): Offer {
  return params === undefined ? { id, key } : { id, key, params };
}

const TO = 'to/';

/** An offer that the sentence already names on a numbered line. */
export function listedOffer(id: string, key: string, params: Readonly<Record<string, Param>>): Offer {
  return { id, key, params, listed: true };
}

/** An offer's id that opens a flow from anywhere, even from an old message: `to/<flow>/<action>/<code>`. */
export function toFlow(flow: string, action: string, code?: string): string {
  return code === undefined ? `${TO}${flow}/${action}` : `${TO}${flow}/${action}/${code}`;
}

/** Reads such an id back; undefined for any other. */
export function readToFlow(id: string): { flow: string; action: string; code?: string } | undefined {
  if (!id.startsWith(TO)) return undefined;
  const [flow, action, code] = id.slice(TO.length).split('/');
  if (flow === undefined || action === undefined) return undefined;
  return code === undefined ? { flow, action } : { flow, action, code };
}
