import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { AppError } from '../errors.ts';

const messageShape = z.object({
  id: z.string(),
  from: z.enum(['haat', 'me']),
  text: z.string(),
  photos: z.array(z.unknown()),
  choices: z.array(z.object({ id: z.string(), label: z.string() })),
});
export type Seen = z.infer<typeof messageShape>;
const MIME: Readonly<Record<string, string>> = {
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.ogg': 'audio/ogg',
  '.mp3': 'audio/mpeg',
  '.m4a': 'audio/mp4',
};

/** A simulated phone, driven through the simulator's HTTP API. */
export class Phone {
  readonly id: string;
  readonly name: string;
  readonly seen: Seen[] = [];
  constructor(id: string, name: string) {
    this.id = id;
    this.name = name;
  }

  /** Sends fields and files as one post. */
  async post(
    address: string,
    fields: Readonly<Record<string, string>>,
    files: { readonly photos?: readonly string[]; readonly voice?: string } = {},
  ): Promise<void> {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.append(name, value);
    for (const photo of files.photos ?? []) form.append('photos[]', await readBlob(photo), path.basename(photo));
    if (files.voice !== undefined) form.append('voice', await readBlob(files.voice), path.basename(files.voice));
    await call(`${address}/simulator/people/${this.id}/messages`, { method: 'POST', body: form });
  }

  /** What came since the last look, oldest first. */
  async look(address: string): Promise<readonly Seen[]> {
    const after = this.seen.at(-1)?.id;
    const query = after === undefined ? '' : `?after=${encodeURIComponent(after)}`;
    const answer = await call(`${address}/simulator/people/${this.id}/messages${query}`);
    const { messages } = z.object({ messages: z.array(messageShape) }).parse(answer);
    this.seen.push(...messages);
    return messages;
  }
}

/** One request; an answer that is no success is an error with the server's own words. */
export async function call(url: string, init: RequestInit = {}): Promise<unknown> {
  const response = await fetch(url, init);
  const text = await response.text();
  if (!response.ok)
    throw new AppError('simulator', `${init.method ?? 'GET'} ${new URL(url).pathname}: ${response.status} ${text}`);
  return text === '' ? undefined : JSON.parse(text);
}

async function readBlob(file: string): Promise<Blob> {
  const bytes = await readFile(file).catch((cause: unknown) => {
    throw new AppError('script', `Expected a file at ${file}`, { cause });
  });
  return new Blob([new Uint8Array(bytes)], { type: MIME[path.extname(file).toLowerCase()] ?? 'image/jpeg' });
}
