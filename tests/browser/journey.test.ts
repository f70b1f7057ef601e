import { randomUUID } from 'node:crypto';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawCloth } from '../../prisma/demo/draw-cloth.ts';
import { DEMO_LISTINGS } from '../../prisma/demo/listings.ts';
import type { ClothView } from '../../prisma/demo/types.ts';
import { type Haat, openHaat } from '../../src/assemble.ts';
import { readConfig } from '../../src/config.ts';
import { silentLog } from '../../src/log.ts';
import { freshStore, type TestStore } from '../support/store.ts';
import { type Desk, openDesk, type Picture, type Screen } from './desk.ts';
import { findBrowser, openBrowser } from './open-browser.ts';

const WEAVER = 'মিনতি';
const BUYER = 'Rahul';
const CAPTION = 'লাল ঢাকাই জামদানি ২৮০০ টাকা ১ পিস ব্লাউজ পিস সহ';
const SCREENS: readonly (readonly [string, Screen])[] = [
  ['a phone of 360 px', { width: 360, height: 740 }],
  ['a desk of 1280 px', { width: 1280, height: 900 }],
];

// A store for each journey: what one buyer ordered is not there for the next.
const stores = [await freshStore(10), await freshStore(10), await freshStore(10)];

describe.skipIf(!findBrowser())('the page with the phones, in a browser', () => {
  let browser: Browser;
  let pictures: readonly Picture[];
  beforeAll(async () => {
    browser = await openBrowser();
    pictures = await Promise.all((['whole', 'border', 'anchal'] as const).map(drawPicture));
  });
  afterAll(() => browser.close());

  it.each(SCREENS)('lets a weaver sell a saree to a buyer on %s', async (name, screen) => {
    await atTheDesk(stores[SCREENS.findIndex(([one]) => one === name)], screen, async (desk) => {
      await desk.show(WEAVER);
      const card = await desk.untilAnswered(WEAVER, async () => {
        await desk
          .phone(WEAVER)
          .locator('input[type=file]')
          .setInputFiles([...pictures]);
        await desk.phone(WEAVER).locator('textarea').fill(CAPTION);
        await desk.phone(WEAVER).locator('textarea').press('Enter');
      });
      expect(card).toContain('₹২,৮০০');
      expect(await seenPhotos(desk, WEAVER)).toEqual([3, 1]);
      await desk.keepShot(`${screen.width}-card`);
      await desk.choose(WEAVER, 'publish');
      await desk.write(WEAVER, 'মিনতি বসাক, ফুলিয়া');
      expect(await desk.choose(WEAVER, 'weaver')).toMatch(/TH-[0-9A-Z]{4}/);

      await desk.show(BUYER);
      expect(await desk.write(BUYER, 'lal jamdni 3000 er moddhe')).toContain('₹২,৮০০');
      await desk.keepShot(`${screen.width}-found`);
      await order(desk);
      expect(await desk.newest(BUYER).textContent()).toMatch(/OR-[0-9A-Z]{5}/);

      await desk.show(WEAVER);
      await desk.newest(WEAVER).getByText('Rahul Sen').waitFor();
      const told = await desk.phone(BUYER).locator('.message.haat').count();
      await tapFirst(desk, WEAVER);
      await desk.show(BUYER);
      await desk.phone(BUYER).locator('.message.haat').nth(told).waitFor();
      await desk.keepShot(`${screen.width}-accepted`);
      expect(await sticksOut(desk)).toBe(false);
      expect(desk.troubles).toEqual([]);
    });
  });

  it('lets a weaver without a mouse sell a saree, and a buyer without a mouse order it', async () => {
    await atTheDesk(stores[2], { width: 1280, height: 900 }, async (desk) => {
      const { keyboard } = desk.page;
      await tabTo(desk, WEAVER, `[aria-label="ছবি দিন"]`);
      const [chooser] = await Promise.all([desk.page.waitForEvent('filechooser'), keyboard.press('Enter')]);
      await chooser.setFiles([...pictures]);
      await tabTo(desk, WEAVER, 'textarea');
      await desk.untilAnswered(WEAVER, async () => {
        await keyboard.insertText(CAPTION);
        await keyboard.press('Enter');
      });
      await tabTo(desk, WEAVER, '[aria-haspopup="dialog"]', 'Shift+Tab');
      await keyboard.press('Enter');
      await desk.untilAnswered(WEAVER, () => keyboard.press('Enter')); // the list opens on "publish"
      await tabTo(desk, WEAVER, 'textarea');
      await desk.untilAnswered(WEAVER, async () => {
        await keyboard.insertText('মিনতি বসাক, ফুলিয়া');
        await keyboard.press('Enter');
      });
      await tabTo(desk, WEAVER, '[aria-haspopup="dialog"]', 'Shift+Tab');
      await keyboard.press('Enter');
      await desk.untilAnswered(WEAVER, () => keyboard.press('Enter'));

      await tabTo(desk, BUYER, 'textarea');
      await desk.untilAnswered(BUYER, async () => {
        await keyboard.insertText('lal jamdni 3000 er moddhe');
        await keyboard.press('Enter');
      });
      await tabTo(desk, BUYER, '[data-choice*="placeOrder"]', 'Shift+Tab');
      await desk.untilAnswered(BUYER, () => keyboard.press('Enter'));
      await tabTo(desk, BUYER, 'textarea');
      await desk.untilAnswered(BUYER, async () => {
        await keyboard.insertText('Rahul Sen, 12 Lake Road, Kolkata 700029');
        await keyboard.press('Enter');
      });
      await tabTo(desk, BUYER, '[data-choice="place"]', 'Shift+Tab');
      const done = await desk.untilAnswered(BUYER, () => keyboard.press('Enter'));
      expect(done).toMatch(/OR-[0-9A-Z]{5}/);
      await desk.keepShot('keyboard-ordered');
      expect(desk.troubles).toEqual([]);
    });
  });

  async function atTheDesk(store: TestStore | undefined, screen: Screen, work: (desk: Desk) => Promise<void>) {
    const haat = await openHaatOver(store);
    const desk = await openDesk(browser, haat.address, screen);
    try {
      await work(desk);
    } finally {
      await desk.close();
      await haat.close();
    }
  }
});

function openHaatOver(store: TestStore | undefined): Promise<Haat> {
  if (store === undefined) throw new Error('Expected a store for every journey');
  const flags = { home: store.folder, port: 0, simulator: true, empty: true };
  const config = readConfig({ DATABASE_URL: store.connectionString }, flags);
  return openHaat(config, { log: silentLog, haatId: randomUUID() });
}

async function drawPicture(view: ClothView): Promise<Picture> {
  const [cloth] = DEMO_LISTINGS;
  if (cloth === undefined) throw new Error('Expected a demo catalogue');
  return { name: `${view}.jpg`, mimeType: 'image/jpeg', buffer: await drawCloth(cloth, view) };
}

async function order(desk: Desk): Promise<void> {
  await desk.untilAnswered(BUYER, () => desk.newest(BUYER).locator('[data-choice*="placeOrder"]').click());
  await desk.write(BUYER, 'Rahul Sen, 12 Lake Road, Kolkata 700029');
  await desk.choose(BUYER, 'place');
}

function tapFirst(desk: Desk, name: string): Promise<string> {
  return desk.untilAnswered(name, () => desk.newest(name).locator('[data-choice]').first().click());
}

/** How many photos each message of a phone shows, once all of them have arrived. */
async function seenPhotos(desk: Desk, name: string): Promise<readonly number[]> {
  const images = desk.phone(name).locator('.photos img');
  for (const image of await images.all()) {
    await image.scrollIntoViewIfNeeded(); // photos far up the chat are fetched when they are looked at
    await image.evaluate((picture: HTMLImageElement) => picture.decode());
  }
  const messages = await desk.phone(name).locator('.message:has(.photos)').all();
  return Promise.all(messages.map((message) => message.locator('.photos img:not(.broken)').count()));
}

/** Whether the page is wider than the screen. */
function sticksOut(desk: Desk): Promise<boolean> {
  return desk.page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
}

/** Presses Tab until the control has the focus; a person gives up sooner or later. */
async function tabTo(desk: Desk, name: string, control: string, key = 'Tab'): Promise<void> {
  const wanted = `.phone[aria-label="${name}"] ${control}`;
  for (let presses = 0; presses < 25; presses += 1) {
    if (await desk.page.evaluate((selector) => document.activeElement?.matches(selector) ?? false, wanted)) return;
    await desk.page.keyboard.press(key);
  }
  throw new Error(`Expected to reach ${wanted} with 25 presses of ${key}`);
}
