import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

/** Whether Meta signed these very bytes: https://developers.facebook.com/docs/graph-api/webhooks/getting-started#validate-payloads */
export function isSigned(bytes: Uint8Array, header: string | null, appSecret: string): boolean {
  const given = /^sha256=([0-9a-f]{64})$/i.exec(header ?? '')?.[1];
  if (given === undefined) return false;
  return timingSafeEqual(Buffer.from(given, 'hex'), createHmac('sha256', appSecret).update(bytes).digest());
}

/** Whether two secrets are the same, in a time that tells nothing about either. */
export function isSameSecret(given: string, expected: string): boolean {
  const hash = (value: string) => createHash('sha256').update(value).digest();
  return timingSafeEqual(hash(given), hash(expected));
}
