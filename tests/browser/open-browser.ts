import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const CHROMIUM = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Whether there is a browser to try the page in. On a build machine its absence is an error; elsewhere it is said aloud. */
export function findBrowser(): boolean {
  if (existsSync(CHROMIUM)) return true;
  const cure = `no Chromium at ${CHROMIUM}. Debian: apt-get install chromium; elsewhere set CHROMIUM_PATH.`;
  if (process.env.CI === 'true') throw new Error(`Expected a browser, found ${cure}`);
  process.stderr.write(`\n*** THE BROWSER TESTS WERE SKIPPED: ${cure} ***\n\n`);
  return false;
}

/** Starts Chromium without a window. Close it when done. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM, args: ARGS });
}
