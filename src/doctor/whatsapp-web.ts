import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { findBrowser } from '../../bots/whatsapp/web/launch.ts';
import type { WhatsappWebSettings } from '../config.ts';
import { check, type Finding } from './check.ts';

const CURE =
  'install Chromium (Debian: apt-get install -y --no-install-recommends chromium), or name a browser: WHATSAPP_WEB_LAUNCH=\'{"executablePath": "/path/to/chrome"}\'';

/** Whether there is a browser to open WhatsApp Web in, and whether it runs. */
export function checkWhatsappWeb({ launch }: WhatsappWebSettings): Promise<Finding> {
  return check('WhatsApp Web', () => runBrowser(launch), CURE);
}

async function runBrowser(launch: WhatsappWebSettings['launch']): Promise<string> {
  const browser = findBrowser(launch);
  if (browser === undefined)
    throw new Error('no Chromium or Chrome is where it usually is, or where the launch options say');
  const { stdout } = await promisify(execFile)(browser, ['--version'], { timeout: 20_000 }).catch(() => {
    throw new Error(`${browser} does not run`);
  });
  return `${stdout.trim()} at ${browser}; the road is against WhatsApp's terms, see the README`;
}
