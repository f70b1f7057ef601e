import { FormData } from 'undici';
import { z } from 'zod';
import { SendError } from '../../../src/errors.ts';
import type { ChannelTools, KeptFile } from '../../../src/messages/channel.ts';
import type { Graph } from './graph.ts';

/** Meta keeps what we uploaded for thirty days; a day less leaves room for clocks and for rows that wait. */
const KEPT_MS = 29 * 24 * 60 * 60 * 1_000;
/** So many ids are kept in mind: what is shown often need not be looked up for every message. */
const IN_MIND = 1_000;
/** And for so long; an id that is no good any more is said to be so when it is used. */
const IN_MIND_MS = 60 * 60 * 1_000;
/** https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/media#supported-media-types */
const MAX_BYTES: Readonly<Record<string, number>> = {
  'image/jpeg': 5 * 1024 * 1024,
  'image/png': 5 * 1024 * 1024,
  'audio/ogg': 16 * 1024 * 1024,
  'audio/mpeg': 16 * 1024 * 1024,
  'audio/mp4': 16 * 1024 * 1024,
  'audio/aac': 16 * 1024 * 1024,
  'audio/amr': 16 * 1024 * 1024,
};

const uploaded = z.looseObject({ id: z.union([z.string(), z.number()]).transform(String) });

/** Kept files as Meta's ids, each uploaded once a month. */
export interface Uploads {
  /** `again`: what was noted is no longer good there. */
  idOf(hash: string, again: boolean): Promise<string>;
}

/** Opens the uploads of one number. */
export function openUploads(graph: Graph, phoneNumberId: string, tools: ChannelTools): Uploads {
  const running = new Map<string, Promise<string>>();
  const inMind = new Map<string, { readonly id: string; readonly until: number }>();
  const now = () => tools.clock.now().getTime();
  const noted = async (hash: string) => {
    const known = inMind.get(hash);
    if (known !== undefined && known.until > now()) return known.id;
    const id = await tools.notebook.read(`media/${hash}`);
    if (inMind.size >= IN_MIND) inMind.clear();
    if (id !== undefined) inMind.set(hash, { id, until: now() + IN_MIND_MS });
    return id;
  };
  const upload = async (hash: string) => {
    const file = await tools.keptFile(hash);
    const id = await send(graph, phoneNumberId, file);
    await tools.notebook.write(`media/${hash}`, id, KEPT_MS);
    return id;
  };
  return {
    async idOf(hash, again) {
      if (again) inMind.delete(hash);
      const known = again ? undefined : await noted(hash);
      if (known !== undefined) return known;
      // A picture that many rows show at once still goes up once.
      const busy = running.get(hash) ?? upload(hash).finally(() => running.delete(hash));
      running.set(hash, busy);
      return busy;
    },
  };
}

async function send(graph: Graph, phoneNumberId: string, file: KeptFile): Promise<string> {
  const type = file.mimeType.split(';')[0]?.trim() ?? ''; // a phone's voice note says "audio/ogg; codecs=opus"
  const limit = MAX_BYTES[type] ?? 0;
  if (file.bytes.length > limit)
    throw new SendError('rejected', `Expected at most ${limit} bytes of ${type}, got ${file.bytes.length}.`);
  const form = new FormData();
  form.set('messaging_product', 'whatsapp');
  form.set('type', type);
  form.set('file', new Blob([new Uint8Array(file.bytes)], { type }), nameFor(type));
  const answer = uploaded.safeParse(await graph.post(`${phoneNumberId}/media`, form).catch(sayAgain));
  if (!answer.success) throw new SendError('busy', 'Expected the id of an uploaded file, got none.');
  return answer.data.id;
}

function nameFor(mimeType: string): string {
  return `file.${mimeType.split('/')[1] ?? 'bin'}`;
}

/** An upload that nobody knows the end of did no harm: no person sees it. */
function sayAgain(error: unknown): never {
  if (!(error instanceof SendError) || error.reason !== 'undecided') throw error;
  throw new SendError('busy', error.message, { retryAfterMs: 10_000, cause: error });
}
