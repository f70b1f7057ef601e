import { afterEach, expect, it, vi } from 'vitest';
import { createTelegramChannel } from '../../bots/telegram/channel.ts';
import type { IncomingEvent } from '../../src/messages/incoming.ts';
import { buildMessage } from '../contracts/outgoing-messages.ts';
import { openBotApi, TOKEN } from '../support/telegram/bot-api-double.ts';
import { buildTools } from '../support/whatsapp-cloud/channel-tools.ts';

const ME = 5551234567;
const HOUR_MS = 3_600_000;
const LONGEST_PAUSE_MS = 60_000;
afterEach(() => void vi.useRealTimers());

const until = async (done: () => boolean) => expect.poll(done, { timeout: 40_000, interval: 10 }).toBe(true);

/** A channel to that address, and what it hears. */
async function open(root: string, publicUrl?: string) {
  const { tools, lines } = buildTools();
  const channel = createTelegramChannel({ token: TOKEN, apiRoot: root, publicUrl }, tools);
  const heard: IncomingEvent[] = [];
  await channel.start(async (event) => void heard.push(event));
  return { channel, heard, lines };
}

/** An address where nobody listens, now. */
async function freePort(): Promise<number> {
  const taken = await openBotApi();
  const port = Number(new URL(taken.root).port);
  await taken.close();
  return port;
}

/** The machine's own clock, for waiting while ours is moved by hand. */
const machineTimeout = globalThis.setTimeout;
const letTheMachineAnswer = () => new Promise((resolve) => machineTimeout(resolve, 50));

/** Moves the clock until it is done, in steps of the longest pause; gives how many steps that took. */
async function moveUntil(done: (steps: number) => boolean): Promise<number> {
  for (let steps = 0; ; steps += 1) {
    for (let looks = 0; looks < 10 && !done(steps); looks += 1) await letTheMachineAnswer();
    if (done(steps)) return steps;
    expect(steps).toBeLessThan(100);
    await vi.advanceTimersByTimeAsync(LONGEST_PAUSE_MS);
  }
}

async function letAnHourPass(): Promise<void> {
  for (let passed = 0; passed < HOUR_MS; passed += LONGEST_PAUSE_MS) {
    await letTheMachineAnswer();
    await vi.advanceTimersByTimeAsync(LONGEST_PAUSE_MS);
  }
}

const isText = (text: string) => (event: IncomingEvent) => event.kind === 'message' && event.text === text;

it('opens without a network, knocks for an hour without haste, and hears all that was said meanwhile', async () => {
  const port = await freePort();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const { channel, heard, lines } = await open(`http://127.0.0.1:${port}`);
  await letAnHourPass();
  const tries = lines.filter(({ level }) => level === 'warn').length;
  expect(tries).toBeGreaterThan(30);
  expect(tries).toBeLessThan(80);
  const telegram = await openBotApi({ port });
  telegram.updates.say(ME, 'আছেন?');
  expect(await moveUntil(() => heard.some(isText('আছেন?')))).toBeLessThan(4);
  await channel.stop();
  expect(telegram.violations).toEqual([]);
  await telegram.close();
});

it('loses the network for an hour, knocks without haste, and goes on where it stood', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const telegram = await openBotApi();
  const { channel, heard, lines } = await open(telegram.root);
  telegram.updates.say(ME, 'এক');
  await moveUntil(() => heard.some(isText('এক')));
  telegram.setAway(true);
  telegram.updates.say(ME, 'দুই');
  await letAnHourPass();
  const tries = lines.filter(({ level }) => level === 'warn').length;
  expect(tries).toBeGreaterThan(30);
  expect(tries).toBeLessThan(150);
  telegram.setAway(false);
  expect(await moveUntil(() => heard.some(isText('দুই')))).toBeLessThan(4);
  expect(heard.filter(({ kind }) => kind === 'message')).toHaveLength(2);
  await channel.stop();
  expect(telegram.violations).toEqual([]);
  await telegram.close();
});

it('tells staff when its token is withdrawn, and when it is good again', async () => {
  const telegram = await openBotApi();
  const no = { error_code: 401, description: 'Unauthorized' };
  telegram.faults.push({ method: 'getUpdates', times: 2, answer: no });
  const { channel, heard } = await open(telegram.root);
  await until(() => heard.length === 2);
  expect(heard).toMatchObject([
    { kind: 'health', state: 'loggedOut' },
    { kind: 'health', state: 'ready' },
  ]);
  await channel.stop();
  expect(telegram.violations).toEqual([]);
  await telegram.close();
});

it('polls again when it lost the lease to poll and took it back', async () => {
  const telegram = await openBotApi();
  const { channel, heard } = await open(telegram.root);
  telegram.updates.say(ME, 'এক');
  await until(() => heard.length === 1);
  await channel.stop();
  telegram.updates.say(ME, 'দুই');
  await channel.start(async (event) => void heard.push(event));
  await until(() => heard.some(isText('দুই')));
  await channel.stop();
  expect(telegram.violations).toEqual([]);
  await telegram.close();
});

it('does not poll before a webhook of an earlier day is taken down', async () => {
  const telegram = await openBotApi();
  telegram.updates.setWebhook({ url: 'http://127.0.0.1:1/gone' });
  telegram.faults.push({ method: 'deleteWebhook', times: 1, answer: 'breaksBefore' });
  telegram.updates.say(ME, 'নমস্কার');
  const { channel, heard } = await open(telegram.root);
  await until(() => heard.length === 1);
  expect(heard).toMatchObject([{ kind: 'message', text: 'নমস্কার' }]);
  await channel.stop();
  expect(telegram.violations).toEqual([]);
  await telegram.close();
});

it('shows "typing" only to whoever waits for longer than a second', async () => {
  const telegram = await openBotApi();
  telegram.chats.person(ME);
  const { channel, heard } = await open(telegram.root);
  const say = async (text: string) => {
    for (const call of channel.plan(buildMessage({ text })))
      await channel.send({ channel: 'telegram', chatId: String(ME) }, call);
  };
  const typed = () => telegram.calls.filter(({ method }) => method === 'sendChatAction').length;
  await say('নমস্কার');
  telegram.updates.say(ME, 'এক');
  await until(() => heard.length === 1);
  await say('এক্ষুনি');
  telegram.updates.say(ME, 'দুই');
  await until(() => typed() === 1);
  await say('একটু পরে');
  expect(typed()).toBe(1);
  expect(telegram.calls.find(({ method }) => method === 'sendChatAction')?.body).toEqual({
    chat_id: ME,
    action: 'typing',
  });
  await channel.stop();
  expect(telegram.violations).toEqual([]);
  await telegram.close();
});

it('refuses a forged or broken call at its public address, and logs none of it', async () => {
  const telegram = await openBotApi();
  const { channel, heard, lines } = await open(telegram.root, 'https://haat.example');
  await until(() => telegram.updates.webhook() !== undefined);
  const secret = telegram.updates.webhook()?.secret ?? '';
  expect(telegram.updates.webhook()?.url).toBe('https://haat.example/webhooks/telegram');
  const call = async (given: string | undefined, body: string) => {
    const headers: Record<string, string> = given === undefined ? {} : { 'x-telegram-bot-api-secret-token': given };
    const request = new Request('https://haat.example/webhooks/telegram', { method: 'POST', headers, body });
    return [(await channel.webhook?.(request))?.status, request.bodyUsed];
  };
  const words = '{"update_id":1,"message":"গোপন কথা"}';
  for (const given of [undefined, '', 'wrong', `${secret}x`, secret.slice(1), secret.toUpperCase()])
    expect(await call(given, words)).toEqual([401, false]);
  expect(await call(secret, 'গোপন কথা')).toEqual([400, true]);
  expect((await channel.webhook?.(new Request('https://haat.example/')))?.status).toBe(405);
  expect(heard).toEqual([]);
  expect(JSON.stringify(lines)).not.toContain('গোপন');
  expect(JSON.stringify(lines)).not.toContain(secret);
  await channel.stop();
  expect(telegram.violations).toEqual([]);
  await telegram.close();
});
