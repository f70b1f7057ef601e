import { expect, it } from 'vitest';
import { readConfig } from '../src/config.ts';

const CLOUD = {
  WHATSAPP_TOKEN: 'EAAG',
  WHATSAPP_PHONE_NUMBER_ID: '106540352242922',
  WHATSAPP_APP_SECRET: 'secret',
  WHATSAPP_VERIFY_TOKEN: 'verify',
};

it('opens the pretend phones when nothing real is set', () => {
  const config = readConfig({}, {});
  expect(config).toMatchObject({ simulator: true, host: '127.0.0.1', telegram: undefined, whatsappCloud: undefined });
});

it('switches Telegram on with one token and the pretend phones off', () => {
  const config = readConfig({ TELEGRAM_BOT_TOKEN: '123456:ABC-def_1' }, {});
  expect(config).toMatchObject({ simulator: false, telegram: { token: '123456:ABC-def_1' } });
});

it('keeps the pretend phones beside a real channel when asked to', () => {
  expect(readConfig({ ...CLOUD }, { simulator: true })).toMatchObject({
    simulator: true,
    whatsappCloud: { phoneNumberId: '106540352242922' },
  });
});

it('takes an empty setting for an absent one', () => {
  expect(readConfig({ TELEGRAM_BOT_TOKEN: '', DATABASE_URL: '' }, {}).simulator).toBe(true);
});

it('names every wrong setting in one error, without its value', () => {
  const { WHATSAPP_APP_SECRET: _, ...half } = CLOUD;
  expect(() => readConfig(half, {})).toThrow(/WHATSAPP_APP_SECRET/);
  const wrong = () => readConfig({ DATABASE_URL: 'mysql://x', TELEGRAM_BOT_TOKEN: 'canary token' }, { port: 'x' });
  expect(wrong).toThrow(/DATABASE_URL[\s\S]*TELEGRAM_BOT_TOKEN[\s\S]*port/);
  expect(wrong).not.toThrow(/canary/);
});

it('takes a linked phone beside every role, and the role of its browser only with one', () => {
  const env = { DATABASE_URL: 'postgresql://x', WHATSAPP_WEB: 'on' };
  for (const role of ['all', 'web', 'worker', 'whatsapp-web'])
    expect(readConfig(env, { role }).whatsappWeb).toBeDefined();
  expect(() => readConfig({ DATABASE_URL: 'postgresql://x' }, { role: 'whatsapp-web' })).toThrow(/WHATSAPP_WEB/);
});

it('merges nothing that is no JSON object into the browser', () => {
  expect(() => readConfig({ WHATSAPP_WEB: 'on', WHATSAPP_WEB_LAUNCH: '[1]' }, {})).toThrow(/WHATSAPP_WEB_LAUNCH/);
  expect(readConfig({ WHATSAPP_WEB: 'on', WHATSAPP_WEB_LAUNCH: '{"headless":true}' }, {}).whatsappWeb).toEqual({
    launch: { headless: true },
  });
});
