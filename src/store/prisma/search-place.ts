/** Where a page of results ended: the next one begins behind it, whatever has come or gone meanwhile. */
export interface Place {
  readonly tier: number;
  readonly standing: bigint;
  readonly code: string;
}

/** A place as a short line of text, which a chat or a platform keeps for us. */
export function writePlace({ tier, standing, code }: Place): string {
  return `${tier}.${standing}.${code}`;
}

/** Reads it back; undefined when it is not one of ours. */
export function readPlace(text: string): Place | undefined {
  const [, tier = '', standing = '', code = ''] = /^(\d{1,4})\.(-?\d{1,18})\.([0-9A-Z]{1,12})$/.exec(text) ?? [];
  return tier === '' ? undefined : { tier: Number(tier), standing: BigInt(standing), code };
}
