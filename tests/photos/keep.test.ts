import { readdir } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { PhotoRefused } from '../../src/app/gather.ts';
import { lookAt } from '../../src/photos/look.ts';
import { preparePhoto } from '../../src/photos/prepare.ts';
import { buildPicture } from '../support/pictures.ts';
import { freshStore } from '../support/store.ts';

const test = await freshStore();

async function problemOf(bytes: Uint8Array): Promise<unknown> {
  const started = performance.now();
  const error = await preparePhoto(bytes).catch((refusal: unknown) => refusal);
  expect(performance.now() - started).toBeLessThan(1_000);
  return error instanceof PhotoRefused ? error.problem : error;
}

it('keeps no trace of where a picture was taken', async () => {
  const exif = {
    IFD0: { Make: 'Nokia', Artist: 'Minati' },
    IFD3: { GPSLatitude: '23/1 15/1 0/1', GPSLatitudeRef: 'N' },
  };
  const taken = await sharp(await buildPicture(1))
    .withExif(exif)
    .jpeg()
    .toBuffer();
  expect((await sharp(taken).metadata()).exif).toBeDefined();
  const { large, small } = await preparePhoto(taken);
  for (const kept of [large, small]) {
    const { exif: left, xmp, iptc, icc } = await sharp(kept).metadata();
    expect({ left, xmp, iptc, icc }).toEqual({});
    expect(kept.includes('Nokia')).toBe(false);
  }
});

it.each([3, 6, 8])('turns a picture upright that was taken with the phone held otherwise (%i)', async (orientation) => {
  const lying = await sharp(await buildPicture(2, { width: 800, height: 400 }))
    .withMetadata({ orientation })
    .toBuffer();
  const { large, width, height } = await preparePhoto(lying);
  expect(width > height).toBe(orientation === 3);
  expect((await sharp(large).metadata()).orientation).toBeUndefined();
});

it('makes a picture no larger than buyers need, and never larger than it was', async () => {
  const big = await preparePhoto(await buildPicture(3, { width: 4_000, height: 3_000 }));
  expect([big.width, big.height]).toEqual([1_600, 1_200]);
  const { width, height } = await sharp(big.small).metadata();
  expect([width, height]).toEqual([480, 360]);
  const little = await preparePhoto(await buildPicture(4, { width: 300, height: 200 }));
  expect([little.width, little.height]).toEqual([300, 200]);
});

it.each(['png', 'webp', 'gif', 'avif', 'tiff'] as const)('takes a %s and keeps it as JPEG', async (format) => {
  const { large } = await preparePhoto(
    await sharp(await buildPicture(5))
      .toFormat(format)
      .toBuffer(),
  );
  expect((await sharp(large).metadata()).format).toBe('jpeg');
});

const whole = await buildPicture(6, { width: 900, height: 900 });
const bomb =
  '<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]><svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text>&x;</text></svg>';

it.each([
  ['a PDF', Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n')],
  ['a page', Buffer.from('<!doctype html><html><body>saree</body></html>')],
  ['half a picture', whole.subarray(0, Math.floor(whole.length / 2))],
  ['an empty file', Buffer.alloc(0)],
  ['noise', Buffer.from(Array.from({ length: 5_000 }, (_, index) => (index * 7919) % 256))],
])('refuses %s as no picture, in less than a second', async (_what, bytes) => {
  expect(await problemOf(bytes)).toBe('notAnImage');
});

it('refuses a file of more than twenty megabytes unread', async () => {
  expect(await problemOf(Buffer.alloc(20 * 1024 * 1024 + 1))).toBe('tooLarge');
});

it('refuses a small file that would unfold into a quarter of a billion dots', async () => {
  const ground = { width: 16_000, height: 16_000, channels: 3 as const, background: 'white' };
  const flat = await sharp({ create: ground, limitInputPixels: false }).png({ compressionLevel: 1 }).toBuffer();
  expect(flat.length).toBeLessThan(20 * 1024 * 1024);
  expect(await problemOf(flat)).toBe('tooLarge');
});

it('keeps a picture that is sent twice in one file', async () => {
  const folder = path.join(test.folder, 'photos');
  const bytes = await buildPicture(7);
  const [first, again] = [await test.photos.keep(bytes), await test.photos.keep(bytes)];
  expect(again).toEqual(first);
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.jpg'));
  expect(names).toHaveLength(2); // large and small
  expect(await test.db.photo.count()).toBe(1);
});

it('hands out nothing but pictures by their hash', () => {
  for (const name of ['../../etc/passwd', '', 'a'.repeat(63), 'A'.repeat(64)])
    expect(test.photos.fileOf(name, 'large')).toBeUndefined();
});

it.each([
  ['an ordinary', {}, { tooDark: false, blurred: false }],
  ['a dark', { dark: true }, { tooDark: true }],
  ['a blurred', { blurred: true }, { blurred: true }],
])('sees %s picture for what it is', async (_what, options, seen) => {
  const { large } = await preparePhoto(await buildPicture(8, { width: 900, height: 1_200, ...options }));
  expect(await lookAt(large)).toMatchObject(seen);
});

it.each([
  [1, 496, 496],
  [2, 984, 496],
  [5, 1_472, 984],
  [9, 1_472, 1_472],
])('draws %i pictures as one sheet', async (count, width, height) => {
  const kept = await Promise.all(
    Array.from({ length: count }, async (_, index) => test.photos.keep(await buildPicture(20 + index))),
  );
  const sheet = await test.photos.sheet(
    kept.map((photo) => photo.hash),
    'bn',
  );
  const drawn = await sharp(await test.photos.read(sheet, 'large')).metadata();
  expect([drawn.width, drawn.height]).toEqual([width, height]);
});

it('numbers a sheet in the digits its reader is told to write', async () => {
  const { hash } = await test.photos.keep(await buildPicture(40));
  const [bengali, hindi, english] = await Promise.all(['bn', 'hi', 'en'].map((one) => test.photos.sheet([hash], one)));
  expect(hindi).not.toBe(bengali);
  expect(english).toBe(hindi);
});

it('reads no file of this machine for a drawing that asks for one', async () => {
  const result = await preparePhoto(Buffer.from(bomb)).catch((refusal: unknown) => refusal);
  expect(result).toBeInstanceOf(PhotoRefused);
});
