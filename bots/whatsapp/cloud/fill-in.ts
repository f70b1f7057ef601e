import { z } from 'zod';

const placeholder = z.union([
  z.strictObject({ photo: z.string() }).transform(({ photo }) => photo),
  z.strictObject({ voice: z.string() }).transform(({ voice }) => voice),
]);

/** Puts Meta's ids where a planned body names kept files by hash: `{"photo": hash}` and `{"voice": hash}` under an `id`. */
export async function fillIn(
  body: Readonly<Record<string, unknown>>,
  idOf: (hash: string) => Promise<string>,
): Promise<Record<string, unknown>> {
  const entries = Object.entries(body).map(async ([key, value]) => [key, await fillValue(key, value, idOf)] as const);
  return Object.fromEntries(await Promise.all(entries));
}

async function fillValue(key: string, value: unknown, idOf: (hash: string) => Promise<string>): Promise<unknown> {
  if (Array.isArray(value)) return Promise.all(value.map((each) => fillValue('', each, idOf)));
  if (typeof value !== 'object' || value === null) return value;
  const file = key === 'id' ? placeholder.safeParse(value) : undefined;
  if (file?.success === true) return idOf(file.data);
  return fillIn({ ...value }, idOf);
}
