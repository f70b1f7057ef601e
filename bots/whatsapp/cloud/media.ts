import { z } from 'zod';
import { SendError } from '../../../src/errors.ts';
import type { MediaRef } from '../../../src/messages/media.ts';
import type { Graph } from './graph.ts';

/** One byte more than a picture may have: enough to see that it is too large, and no more is fetched. */
const MAX_BYTES = 20 * 1024 * 1024 + 1;
const WITHIN_MS = 30_000;
const MAX_HOPS = 3;
/** Where Meta keeps media. Its token goes nowhere else. */
const META_HOSTS = ['facebook.com', 'fbsbx.com', 'fbcdn.net', 'whatsapp.net'] as const;
/** The address given in the first step lives five minutes and may be gone by the second: then both are made again. */
const TRIES = 2;

const description = z.looseObject({ url: z.string() });

/** What fetching needs. */
export interface MediaParts {
  readonly graph: Graph;
  readonly token: string;
}

/** Fetches a file in Meta's two steps: its id gives an address, the address the bytes. */
export async function fetchMedia(media: MediaRef, parts: MediaParts): Promise<Uint8Array> {
  for (let attempt = 1; ; attempt += 1) {
    const url = await addressOf(media, parts.graph);
    const response = await open(url, parts);
    if (response.ok) return readUpTo(response, MAX_BYTES);
    await response.body?.cancel();
    if (attempt < TRIES && response.status < 500) continue;
    throw response.status >= 500 || response.status === 429
      ? new SendError('busy', `Meta's media host answered ${response.status}.`, { retryAfterMs: 10_000 })
      : new SendError('unreachable', `Meta no longer has this file (${response.status}).`);
  }
}

/** Ids are digits; anything else would let a stranger choose which Graph address we call. */
async function addressOf(media: MediaRef, graph: Graph): Promise<URL> {
  if (!/^[\w-]{1,128}$/.test(media.ref)) throw new SendError('rejected', 'Expected a media id, got something else.');
  const answer = await graph.get(media.ref).catch((error: unknown) => {
    const isGone = error instanceof SendError && ['100', '33', '131052'].includes(error.platformCode ?? '');
    throw isGone ? new SendError('unreachable', 'Meta no longer has this file.', { cause: error }) : error;
  });
  const url = asUrl(description.safeParse(answer).data?.url ?? '');
  if (url === undefined) throw new SendError('rejected', 'Expected the address of a file, got none.');
  return url;
}

/** The token goes with the first request only: wherever a redirect leads, it must be Meta's, and must do without. */
async function open(first: URL, { graph, token }: MediaParts): Promise<Response> {
  let url = first;
  for (let hop = 0; hop < MAX_HOPS; hop += 1) {
    if (!mayHoldMedia(url, graph.origin))
      throw new SendError('rejected', 'A file was said to be on a host that is not Meta’s; it was not fetched.');
    const headers: HeadersInit = hop === 0 ? { authorization: `Bearer ${token}` } : {};
    const response = await fetch(url, { headers, redirect: 'manual', signal: AbortSignal.timeout(WITHIN_MS) }).catch(
      (cause: unknown) => {
        throw new SendError('busy', 'Meta’s media host did not answer.', { retryAfterMs: 10_000, cause });
      },
    );
    const target = response.status >= 300 && response.status < 400 ? response.headers.get('location') : null;
    if (target === null) return response;
    await response.body?.cancel();
    const next = asUrl(target, url);
    if (next === undefined) throw new SendError('rejected', 'A file’s host pointed nowhere.');
    url = next;
  }
  throw new SendError('rejected', 'A file’s host pointed in circles.');
}

/** Meta's hosts over TLS on the usual port, or the very Graph root of the settings. */
export function mayHoldMedia(url: URL, graphOrigin: string): boolean {
  if (url.username !== '' || url.password !== '') return false;
  if (url.origin === graphOrigin) return true;
  const isMeta = META_HOSTS.some((host) => url.hostname === host || url.hostname.endsWith(`.${host}`));
  return isMeta && url.protocol === 'https:' && url.port === '';
}

function asUrl(address: string, base?: URL): URL | undefined {
  return URL.canParse(address, base?.href) ? new URL(address, base) : undefined;
}

async function readUpTo(response: Response, limit: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const part of response.body ?? []) {
      parts.push(part);
      size += part.length;
      if (size >= limit) break;
    }
  } catch (cause) {
    throw new SendError('busy', 'Meta’s media host broke off.', { retryAfterMs: 5_000, cause });
  }
  return new Uint8Array(Buffer.concat(parts).subarray(0, limit));
}
