import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Locator, Page } from 'playwright-core';

const SHOTS = fileURLToPath(new URL('./shots/', import.meta.url));

/** A picture to send from a pretend phone. */
export interface Picture {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** How large the screen is. */
export interface Screen {
  readonly width: number;
  readonly height: number;
}

/** The page in a browser, used as a person would: what is seen is read, what can be tapped is tapped. */
export interface Desk {
  readonly page: Page;
  /** What went wrong in the browser so far: errors, files not found. */
  readonly troubles: readonly string[];
  phone(name: string): Locator;
  /** Brings a phone to the front where only one is shown. */
  show(name: string): Promise<void>;
  newest(name: string): Locator;
  /** Does something on a phone and waits for the haat's next message there; gives its words. */
  untilAnswered(name: string, act: () => Promise<unknown>): Promise<string>;
  write(name: string, text: string): Promise<string>;
  /** Taps a choice of the newest message, opening its list when there is one. */
  choose(name: string, id: string): Promise<string>;
  keepShot(name: string): Promise<void>;
  close(): Promise<void>;
}

/** Opens the page with its first two phones. */
export async function openDesk(browser: Browser, address: string, screen: Screen): Promise<Desk> {
  const small = screen.width < 640;
  const context = await browser.newContext({
    viewport: screen,
    locale: 'bn-IN',
    timezoneId: 'Asia/Kolkata',
    hasTouch: small,
    isMobile: small,
    deviceScaleFactor: small ? 2 : 1,
  });
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('console', (line) => line.type() === 'error' && troubles.push(line.text()));
  page.on(
    'response',
    (response) => response.status() >= 400 && troubles.push(`${response.status()} ${response.url()}`),
  );
  page.on('filechooser', () => undefined); // a browser hands its choosers over only once somebody listens
  await page.goto(address);
  await page.locator('.phone').nth(1).waitFor({ state: 'attached' });

  const phone = (name: string) => page.locator(`.phone[aria-label="${name}"]`);
  const answers = (name: string) => phone(name).locator('.message.haat');
  const newest = (name: string) => answers(name).last();
  const desk: Desk = {
    page,
    troubles,
    phone,
    newest,
    async show(name) {
      if (small) await page.locator('.tabs button', { hasText: name }).tap();
      await phone(name).locator('textarea').waitFor();
    },
    async untilAnswered(name, act) {
      const before = await answers(name).count();
      await act();
      await answers(name).nth(before).waitFor();
      return (await newest(name).textContent()) ?? '';
    },
    write: (name, text) =>
      desk.untilAnswered(name, async () => {
        await phone(name).locator('textarea').fill(text);
        await phone(name)
          .getByRole('button', { name: /^(পাঠান|Send)$/ })
          .click();
      }),
    choose: (name, id) =>
      desk.untilAnswered(name, async () => {
        const button = newest(name).locator(`[data-choice="${id}"]`);
        if ((await button.count()) > 0) return button.click();
        await newest(name).locator('[aria-haspopup="dialog"]').click();
        await page.locator(`dialog.sheet [data-choice="${id}"]`).click();
      }),
    async keepShot(name) {
      await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished)));
      await page.screenshot({ path: path.join(SHOTS, `${name}.png`) });
    },
    close: () => context.close(),
  };
  return desk;
}
