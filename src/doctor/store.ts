import type { Config } from '../config.ts';
import { startEmbedded } from '../store/embedded.ts';
import { examine } from '../store/examine.ts';
import { check, type Finding } from './check.ts';

const LOCALE_CURE =
  "make the database anew with CREATE DATABASE … LOCALE_PROVIDER builtin BUILTIN_LOCALE 'PG_UNICODE_FAST' TEMPLATE template0";

/** Whether the store answers, is of this release, and can search Bengali. Joins a server that runs; leaves it as it was. */
export async function checkStore(config: Config): Promise<readonly Finding[]> {
  const server = config.databaseUrl === undefined ? await startEmbedded(config.home) : undefined;
  const look = examine(config.databaseUrl ?? server?.connectionString ?? '');
  try {
    const reached = await check(
      'PostgreSQL',
      look.version,
      'see postgres.log in the home folder, or correct DATABASE_URL',
    );
    if (!reached.ok) return [reached];
    return [
      reached,
      await check('migrations', look.migrations, 'npm start applies what is pending'),
      await check('Bengali search', look.bengaliSearch, LOCALE_CURE),
    ];
  } finally {
    await look.close();
    if (server?.joined === false) await server.stop();
  }
}
