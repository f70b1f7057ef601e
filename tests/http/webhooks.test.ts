import type { Server } from 'node:http';
import express from 'express';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createWebhooks } from '../../src/http/webhooks.ts';
import { silentLog } from '../../src/log.ts';
import type { Channel } from '../../src/messages/channel.ts';

/** A platform that calls us and is answered with exactly the bytes it sent. */
const echo: Channel = {
  name: 'echo',
  pace: { overall: { perSecond: 1, burst: 1 }, perChat: { perSecond: 1, burst: 1 } },
  start: async () => undefined,
  webhook: async (request) => {
    if (request.headers.get('x-full') === 'yes') throw new Error('the disk is full');
    const question = new URL(request.url).searchParams.get('hub.challenge');
    return new Response(question ?? new Uint8Array(await request.arrayBuffer()), { status: question ? 200 : 202 });
  },
  plan: () => [],
  send: async () => ({ id: '1' }),
  fetchMedia: async () => new Uint8Array(),
  stop: async () => undefined,
};
const { webhook: _, ...silent } = { ...echo, name: 'silent' };

let server: Server;
let root: string;
beforeAll(async () => {
  const web = express().use(createWebhooks([echo, silent], silentLog));
  server = await new Promise<Server>((resolve) => {
    const opened = web.listen(0, '127.0.0.1', () => resolve(opened));
  });
  const bound = server.address();
  root = `http://127.0.0.1:${typeof bound === 'object' ? bound?.port : ''}`;
});
afterAll(() => void server.close());

it('hands a channel the very bytes that arrived, since signatures are over them', async () => {
  const bytes = new Uint8Array([0, 255, 13, 10, 123, 34]);
  const answer = await fetch(`${root}/webhooks/echo`, { method: 'POST', body: bytes });
  expect(answer.status).toBe(202);
  expect(new Uint8Array(await answer.arrayBuffer())).toEqual(bytes);
});

it('hands over the question of a handshake', async () => {
  const answer = await fetch(`${root}/webhooks/echo?hub.challenge=1158201444`);
  expect(await answer.text()).toBe('1158201444');
});

it('answers 503 when nothing could be stored, so that the platform delivers again', async () => {
  const answer = await fetch(`${root}/webhooks/echo`, { method: 'POST', headers: { 'x-full': 'yes' }, body: 'x' });
  expect(answer.status).toBe(503);
});

it('refuses an oversized body unread', async () => {
  const answer = await fetch(`${root}/webhooks/echo`, { method: 'POST', body: new Uint8Array(5_000_000) });
  expect(answer.status).toBe(413);
});

it('serves nothing for a channel that nobody calls', async () => {
  expect((await fetch(`${root}/webhooks/silent`, { method: 'POST', body: 'x' })).status).toBe(404);
});
