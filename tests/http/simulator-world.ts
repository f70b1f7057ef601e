import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PrismaPg } from '@prisma/adapter-pg';
import express from 'express';
import helmet from 'helmet';
import sharp from 'sharp';
import { createSimulatorChannel } from '../../bots/simulator/channel.ts';
import type { SimulatorPlatform } from '../../src/app/simulator-platform.ts';
import type { Travel } from '../../src/http/simulator/parts.ts';
import { createSimulatorRoutes } from '../../src/http/simulator/routes.ts';
import type { Channel } from '../../src/messages/channel.ts';
import { startEmbedded } from '../../src/store/embedded.ts';
import { PrismaClient } from '../../src/store/generated/client.ts';
import { migrate } from '../../src/store/migrate.ts';
import { createSimulatorPlatform } from '../../src/store/simulator/platform.ts';

/** A pretend platform over a real database, with a clock the test sets. */
export interface SimulatorWorld {
  readonly platform: SimulatorPlatform;
  readonly prisma: PrismaClient;
  readonly clock: { now(): Date; set(now: Date): void };
  /** The platform as another process would open it: same rows, same files. */
  reopen(): SimulatorPlatform;
  stop(): Promise<void>;
}

/** Starts a database of its own and a platform on it. */
export async function startSimulatorWorld(): Promise<SimulatorWorld> {
  const home = await mkdtemp(path.join(tmpdir(), 'tanthaat simulator '));
  const server = await startEmbedded(home);
  await migrate(server.connectionString);
  const prisma = new PrismaClient({ adapter: new PrismaPg({ connectionString: server.connectionString, max: 3 }) });
  let now = new Date('2026-11-23T04:30:00Z');
  const clock = {
    now: () => now,
    set: (next: Date) => {
      now = next;
    },
  };
  const reopen = () => createSimulatorPlatform({ prisma, folder: path.join(home, 'files'), clock });
  return {
    platform: reopen(),
    prisma,
    clock,
    reopen,
    async stop() {
      await prisma.$disconnect();
      await server.stop();
      await rm(home, { recursive: true, force: true });
    },
  };
}

/** The simulator's routes on a real server with the headers the haat sends. */
export async function serveSimulator(
  world: SimulatorWorld,
  parts: { platform?: SimulatorPlatform; travel?: Travel } = {},
) {
  const closing = new AbortController();
  const calls = { settled: 0 };
  const app = express().use(helmet());
  app.use(
    createSimulatorRoutes({
      platform: parts.platform ?? world.platform,
      settle: async () => {
        calls.settled += 1;
      },
      setClock: (now) => world.clock.set(now),
      travel: async () => parts.travel,
      photoUrl: (hash, size) => `/photos/${hash}/${size}`,
      voiceUrl: (hash) => `/voices/${hash}`,
      asPicture: async (bytes, size) => {
        const width = size === 'full' ? 1600 : 480;
        const encoded = sharp(bytes)
          .resize(width, width, { fit: 'inside', withoutEnlargement: true })
          .jpeg()
          .toBuffer();
        return encoded.then((picture) => ({ bytes: picture, mimeType: 'image/jpeg' })).catch(() => undefined);
      },
      closing: closing.signal,
    }),
  );
  const server = app.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    address,
    calls,
    async close() {
      closing.abort();
      await new Promise((resolve) => server.close(resolve));
    },
    get: (url: string) => fetch(address + url),
    post: (url: string, body: unknown, headers: Record<string, string> = {}) =>
      fetch(address + url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body),
      }),
  };
}

/** A channel to the world's platform. */
export function channelTo(world: SimulatorWorld): Channel {
  return createSimulatorChannel({ platform: world.platform });
}

/** A small real picture. */
export async function buildPicture(): Promise<Uint8Array<ArrayBuffer>> {
  const picture = sharp({ create: { width: 40, height: 40, channels: 3, background: '#b3122d' } });
  return new Uint8Array(await picture.png().toBuffer());
}
