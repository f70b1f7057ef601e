import { afterAll, beforeAll, expect, it } from 'vitest';
import { checkWhatsapp } from '../../src/doctor/whatsapp.ts';
import { type GraphDouble, openGraphDouble } from '../support/whatsapp-cloud/graph-double.ts';

const right = { token: 'EAAGcanary', phoneNumberId: '106540352242922', appSecret: 'canary-secret', verifyToken: 'v' };
let graph: GraphDouble;
beforeAll(async () => {
  graph = await openGraphDouble(right);
});
afterAll(() => graph.close());

const look = (wrong: Partial<typeof right> = {}, graphRoot = graph.root) =>
  checkWhatsapp({ ...right, ...wrong, graphRoot, monthlyCap: undefined });

it('says that all is well, with the name and quality that Meta gives', async () => {
  expect(await look()).toMatchObject({ ok: true, detail: expect.stringContaining('তাঁতহাট, quality GREEN') });
});

it.each([
  ['a wrong token', { token: 'EAAGcanary-old' }, /token is not known/],
  ['a wrong number', { phoneNumberId: '999999999' }, /phone number id is unknown/],
  ['a wrong app secret', { appSecret: 'canary-other' }, /app secret does not belong/],
])('tells %s from the others, with its cure and without any secret', async (_, wrong, words) => {
  const { ok, detail } = await look(wrong);
  expect([ok, detail]).toEqual([false, expect.stringMatching(words)]);
  expect(detail).toContain('cure: copy WHATSAPP_TOKEN');
  expect(detail).not.toMatch(/canary|999999999/);
});

it('says that nothing answers', async () => {
  const closed = await openGraphDouble(right);
  await closed.close();
  expect(await look({}, closed.root)).toMatchObject({
    ok: false,
    detail: expect.stringContaining('cannot be reached'),
  });
});

it('warns of a number that people block', async () => {
  graph.number.quality = 'RED';
  expect(await look()).toMatchObject({ ok: false, detail: expect.stringContaining('quality is low') });
});
