import { existsSync } from 'node:fs';

/** Where a Chromium or Chrome usually is. */
const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The browser that is used: the one named in the launch options, or the first one found. Undefined when there is none. */
export function findBrowser(launch: Readonly<Record<string, unknown>>): string | undefined {
  const places = typeof launch.executablePath === 'string' ? [launch.executablePath] : PLACES;
  return places.find((place) => existsSync(place));
}

/** Puppeteer's launch options: ours, with the operator's over them and their arguments behind. */
export function launchOptions(launch: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const more = Array.isArray(launch.args) ? launch.args : [];
  return {
    headless: true,
    // Over a pipe: the browser ends by itself when the process at the other end is killed.
    pipe: true,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    ...launch,
    executablePath: findBrowser(launch),
    args: [...OURS, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...more],
  };
}

const OURS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage', // containers give /dev/shm 64 MB
];
