import { existsSync } from 'node:fs';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { buildPicture } from '../../support/pictures.ts';
import { type Fault, unkept } from '../fault.ts';
import { openTelegramHouse } from '../ground/telegram-house.ts';
import { until } from '../ground/wait.ts';

const WEAVER = 5_557_000_001;
const CAPTION = 'লাল ঢাকাই জামদানি ২৮০০ টাকা ১ পিস ব্লাউজ পিস সহ';
/** Room for one picture's small and large files, and little more. */
const DISK = '512k';

/** The disk of the photos is full; another photo is gone from Telegram. Then there is room again. */
export const photoTroubles: Fault = {
  name: 'photo-troubles',
  what: 'disk full while keeping a photo; photo expired on the platform',
  async run(ground) {
    const house = await openTelegramHouse(ground);
    const { telegram, records, home } = house;
    const photos = `${home}/photos`;
    await mkdir(photos);
    // A disk of its own, in a namespace of its own; from outside it is seen through the process.
    const mount = `mount -t tmpfs -o size=${DISK} tmpfs '${photos}' && exec "$0" "$@"`;
    const haat = await house.open({ under: ['unshare', '--user', '--map-root-user', '--mount', 'sh', '-c', mount] });
    const disk = `/proc/${haat.child.pid}/root${photos}`;
    const filler = `${disk}/filler`;
    const answers = () => telegram.sent().filter(({ body }) => Number(body.chat_id) === WEAVER);
    const hear = async (count: number) => {
      await until(`her answer ${count}`, () => answers().length >= count, { withinMs: 120_000 });
      return JSON.stringify(answers().at(-1)?.body);
    };
    await fill(filler);
    telegram.updates.sendPhoto(WEAVER, await buildPicture(1), { caption: CAPTION });
    const whenFull = await hear(1);
    const left = (await readdir(disk, { recursive: true })).filter((name) => /\.jpg|[0-9a-f]{64}/.test(name));
    const rows = await records.db.photo.count();
    await rm(filler);
    telegram.updates.message(WEAVER, { photo: [{ file_id: 'GONE', width: 800, height: 800 }], caption: CAPTION });
    const whenGone = await hear(2);
    telegram.updates.sendPhoto(WEAVER, await buildPicture(2));
    await hear(3);
    const kept = await records.db.photo.count();
    const asked = [whenFull, whenGone].filter((text) => text.includes('আর একবার পাঠাবেন')).length;
    const failed = await records.db.inboxRow.count({ where: { state: { not: 'handled' } } });
    const halves = left.length + rows;
    return {
      figure: `asked again ${asked} of 2 times; ${halves} halves stored, ${failed} messages failed; kept once there was room: ${kept === 1 ? 'yes' : 'no'}`,
      broken: unkept({
        'she is asked again, kindly': asked === 2,
        'nothing is half stored': halves === 0,
        'no message fails': failed === 0,
        'it goes on once there is room': kept >= 1 && existsSync(disk),
      }),
    };
  },
};

/** Writes until nothing more fits. */
async function fill(file: string): Promise<void> {
  const block = Buffer.alloc(4_096);
  for (;;) {
    try {
      await writeFile(file, block, { flag: 'a' });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOSPC') return;
      throw error;
    }
  }
}
