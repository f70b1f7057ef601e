import { InputFile } from 'grammy';
import { z } from 'zod';
import { SendError } from '../../src/errors.ts';
import type { ChannelTools } from '../../src/messages/channel.ts';

/** https://core.telegram.org/bots/api#sending-files: a photo, and any other upload. */
const MAX_PHOTO_BYTES = 10 * 1024 * 1024;
const MAX_FILE_BYTES = 50 * 1024 * 1024;

const place = z.union([z.strictObject({ photo: z.string() }), z.strictObject({ voice: z.string() })]);
const answered = z.looseObject({
  photo: z.array(z.object({ file_id: z.string(), width: z.number(), height: z.number() })).optional(),
  voice: z.object({ file_id: z.string() }).optional(),
});

/** Kept files as Telegram knows them: uploaded once, then named by the id it gave. */
export interface Files {
  /** Puts a file or its id where a planned body names it by hash; `again`: the ids noted are no longer good. Also says which hashes those were, in order. */
  fillIn(body: object, again: boolean): Promise<{ readonly body: object; readonly hashes: readonly string[] }>;
  /** Notes the ids that Telegram gave to what was just sent, in the order it was sent. */
  note(hashes: readonly string[], messages: readonly unknown[]): Promise<void>;
  /** The id a kept picture has there already. */
  idOf(hash: string): Promise<string | undefined>;
}

/** Opens the files of one bot. Ids are good for that bot only, so its number is part of their name. */
export function openFiles(
  botNumber: string,
  { keptFile, notebook }: Pick<ChannelTools, 'keptFile' | 'notebook'>,
): Files {
  const nameOf = (hash: string) => `file/${botNumber}/${hash}`;
  const fill = async (value: unknown, again: boolean, hashes: string[]): Promise<unknown> => {
    if (Array.isArray(value)) return inOrder(value, (each) => fill(each, again, hashes));
    if (typeof value !== 'object' || value === null) return value;
    const named = place.safeParse(value);
    if (!named.success) return fillFields(value, (each) => fill(each, again, hashes));
    const hash = 'photo' in named.data ? named.data.photo : named.data.voice;
    hashes.push(hash);
    const known = again ? undefined : await notebook.read(nameOf(hash));
    return known ?? upload(hash, 'photo' in named.data ? MAX_PHOTO_BYTES : MAX_FILE_BYTES);
  };
  const upload = async (hash: string, limit: number) => {
    const file = await keptFile(hash);
    if (file.bytes.length > limit)
      throw new SendError('rejected', `Expected a file of at most ${limit} bytes, got ${file.bytes.length}.`);
    return new InputFile(file.bytes, `cloth.${file.mimeType.split('/')[1] ?? 'bin'}`);
  };
  return {
    async fillIn(body, again) {
      const hashes: string[] = [];
      // An object goes in and, field by field, an object comes out.
      return { body: (await fillFields(body, (each) => fill(each, again, hashes))) as object, hashes };
    },
    async note(hashes, messages) {
      const ids = messages.map((message) => idIn(message));
      for (const [index, hash] of hashes.entries()) {
        const id = ids[index];
        if (id !== undefined) await notebook.write(nameOf(hash), id);
      }
    },
    idOf: (hash) => notebook.read(nameOf(hash)),
  };
}

function idIn(message: unknown): string | undefined {
  const read = answered.safeParse(message);
  if (!read.success) return undefined;
  const sizes = [...(read.data.photo ?? [])].sort((a, b) => b.width * b.height - a.width * a.height);
  return sizes[0]?.file_id ?? read.data.voice?.file_id;
}

async function fillFields(body: object, fill: (value: unknown) => Promise<unknown>): Promise<unknown> {
  const filled: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(body)) filled[name] = await fill(value);
  return filled;
}

async function inOrder(values: readonly unknown[], fill: (value: unknown) => Promise<unknown>): Promise<unknown[]> {
  const filled: unknown[] = [];
  for (const value of values) filled.push(await fill(value));
  return filled;
}
