import { fileURLToPath } from 'node:url';
import type { Config } from '../config.ts';
import { findOpenHaat } from '../haat-lock.ts';
import { createSpeaker } from '../i18n/speaker.ts';
import { sayTerm } from '../language/say-term.ts';
import { check } from './check.ts';
import { checkMachine } from './machine.ts';
import { checkStore } from './store.ts';
import { checkTelegram } from './telegram.ts';
import { checkWhatsapp } from './whatsapp.ts';
import { checkWhatsappWeb } from './whatsapp-web.ts';

/** `npm run doctor`: prints what is right, what is wrong and its cure. Resolves to whether all is well. */
export async function doctor(config: Config, print: (line: string) => void): Promise<boolean> {
  const findings = [
    ...(await checkMachine(config.home, config.databaseUrl === undefined)),
    await check('languages', checkLanguages, 'add what is missing under locales/'),
    ...(config.telegram === undefined ? [] : [await checkTelegram(config.telegram)]),
    ...(config.whatsappCloud === undefined ? [] : [await checkWhatsapp(config.whatsappCloud)]),
    ...(config.whatsappWeb === undefined ? [] : [await checkWhatsappWeb(config.whatsappWeb)]),
    await check('simulator', () => describeSimulator(config), ''),
    await check('haat', async () => (await findOpenHaat(config.home)) ?? 'not open; npm start opens it', ''),
  ];
  const store = findings.every((finding) => finding.ok) ? await checkStoreSafely(config) : [];
  const all = [...findings, ...store];
  for (const { what, ok, detail } of all) print(`${ok ? '✓' : '✗'} ${what}: ${detail}`);
  return all.every((finding) => finding.ok);
}

async function checkStoreSafely(config: Config) {
  try {
    return await checkStore(config);
  } catch (error) {
    const throwAgain = () => {
      throw error;
    };
    return [await check('PostgreSQL', throwAgain, 'see postgres.log in the home folder')];
  }
}

function checkLanguages(): string {
  return createSpeaker(fileURLToPath(new URL('../../locales/', import.meta.url)), sayTerm).languages.join(', ');
}

function describeSimulator({ simulator }: Config): string {
  return simulator ? 'on' : 'off, because a database or a real channel is set; --simulator switches it on';
}
