import { createHmac } from 'node:crypto';
import { z } from 'zod';
import type { Graph } from './graph.ts';

const answer = z.looseObject({
  display_phone_number: z.string().optional(),
  verified_name: z.string().optional(),
  quality_rating: z.string().optional(),
});

/** Our own number as Meta sees it. */
export interface OwnNumber {
  /** Bare digits, for links that open our chat. */
  readonly digits: string | undefined;
  readonly name: string | undefined;
  readonly quality: string | undefined;
}

/**
 * Asks Meta for our number: one call that needs the token, the number's id and the app's secret to be right. Meta takes a call
 * that carries a proof only if the proof is right: https://developers.facebook.com/docs/graph-api/securing-requests
 */
export async function lookAtNumber(
  graph: Graph,
  settings: { readonly phoneNumberId: string; readonly token: string; readonly appSecret: string },
): Promise<OwnNumber> {
  const proof = createHmac('sha256', settings.appSecret).update(settings.token).digest('hex');
  const fields = 'display_phone_number,verified_name,quality_rating';
  const seen = answer.parse(await graph.get(`${settings.phoneNumberId}?fields=${fields}&appsecret_proof=${proof}`));
  const digits = seen.display_phone_number?.replace(/\D/g, '');
  return { digits: digits === '' ? undefined : digits, name: seen.verified_name, quality: seen.quality_rating };
}
