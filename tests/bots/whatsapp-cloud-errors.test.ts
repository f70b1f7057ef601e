import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWhatsappCloudChannel } from '../../bots/whatsapp/cloud/channel.ts';
import { VERDICTS } from '../../bots/whatsapp/cloud/errors.ts';
import { parse } from '../../bots/whatsapp/cloud/parse.ts';
import type { Channel } from '../../src/messages/channel.ts';
import { buildMessage } from '../contracts/outgoing-messages.ts';
import { buildTools } from '../support/whatsapp-cloud/channel-tools.ts';
import { type GraphDouble, openGraphDouble } from '../support/whatsapp-cloud/graph-double.ts';
import { envelope } from '../support/whatsapp-cloud/payloads.ts';

const settings = { token: 'EAAG', phoneNumberId: '106540352242922', appSecret: 's', verifyToken: 'v' };
const RINA = { channel: 'whatsapp-cloud', chatId: '919830012345' };

/** What Meta's pages and the people who live with them say to do, code by code. */
const TABLE: readonly (readonly [reason: string, stops: string | undefined, codes: readonly number[]])[] = [
  ['windowClosed', undefined, [131047, 470]],
  ['unreachable', undefined, [131026]],
  ['busy', undefined, [131056, 130429, 4, 80007, 2, 131016, 133004]],
  ['failing', undefined, [1, 131000, 999999]],
  ['withheld', undefined, [131049, 130472, 131050]],
  ['busy', 'broadcasts', [131048]],
  ['busy', 'everything', [131031, 368, 130497, 131042, 190, 0, 3, 10, 200, 250, 299, 131005, 131045, 133010]],
  ['rejected', undefined, [131051, 131052, 131053, 132000, 132001, 132005, 132007, 132012, 132015, 132016]],
  ['rejected', undefined, [100, 33, 131008, 131009, 131021, 131030, 131062]],
];
const ROWS = TABLE.flatMap(([reason, stops, codes]) => codes.map((code) => ({ code, reason, stops })));

let graph: GraphDouble;
let channel: Channel;
beforeAll(async () => {
  graph = await openGraphDouble(settings);
  channel = createWhatsappCloudChannel({ ...settings, graphRoot: graph.root }, buildTools().tools);
});
afterAll(() => graph.close());

describe.each(ROWS)('Meta says $code', ({ code, reason, stops }) => {
  it.each([400, 403, 429, 500])(`which means ${reason}, whatever its HTTP status (%i)`, async (status) => {
    graph.mishaps.push({ kind: 'error', code, status });
    const [call] = channel.plan(buildMessage({ text: 'ক' }));
    if (call === undefined) throw new Error('nothing planned');
    const sent = channel.send(RINA, call);
    await expect(sent).rejects.toMatchObject({ name: 'SendError', reason, stops, platformCode: String(code) });
  });

  it('and means the same when it comes after the message was accepted', () => {
    const status = { id: 'wamid.1', status: 'failed', timestamp: '1764057600', recipient_id: '919830012345' };
    const [event] = parse(
      envelope(settings.phoneNumberId, { statuses: [{ ...status, errors: [{ code, title: 'x' }] }] }),
      new Date(),
    );
    const failure = stops === undefined ? { reason } : { reason, stops };
    expect(event).toMatchObject({ kind: 'delivery', state: 'failed', errorCode: String(code), failure });
  });
});

it('has said in this table what every known code means', () => {
  const said = new Set(ROWS.map(({ code }) => code));
  expect([...VERDICTS.keys()].filter((code) => !said.has(code))).toEqual([]);
});

it('lets nobody wait long for the pair limit, and nobody come back at the very same moment', async () => {
  const waits: (number | undefined)[] = [];
  for (let round = 0; round < 5; round += 1) {
    graph.mishaps.push({ kind: 'error', code: 131056 });
    const [call] = channel.plan(buildMessage({ text: 'ক' }));
    if (call !== undefined)
      await channel.send(RINA, call).catch((error: { retryAfterMs?: number }) => waits.push(error.retryAfterMs));
  }
  expect(waits.every((ms) => ms !== undefined && ms >= 13_000 && ms <= 17_000)).toBe(true);
  expect(new Set(waits).size).toBeGreaterThan(1);
});
