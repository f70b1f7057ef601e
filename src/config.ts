import path from 'node:path';
import { z } from 'zod';
import { AppError } from './errors.ts';

const environment = z.object({
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'expected postgresql://…')
    .optional(),
  TELEGRAM_BOT_TOKEN: z.string().min(1).optional(),
  WHATSAPP_TOKEN: z.string().min(1).optional(),
});

const flags = z.object({
  port: z.coerce.number().int().min(0).max(65_535).optional(),
  host: z.string().min(1).default('127.0.0.1'),
  home: z
    .string()
    .min(1)
    .default('.tanthaat')
    .transform((folder) => path.resolve(folder)),
  verbose: z.boolean().default(false),
  empty: z.boolean().default(false),
  simulator: z.boolean().default(false),
});

/** All settings, read once. */
export interface Config {
  /** A PostgreSQL of somebody else's; ours is started when absent. */
  readonly databaseUrl: string | undefined;
  readonly port: number | undefined;
  readonly host: string;
  /** The folder of everything we keep. */
  readonly home: string;
  readonly verbose: boolean;
  readonly empty: boolean;
  /** Whether the page with pretend phones is on. */
  readonly simulator: boolean;
}

/** Reads the settings from the environment and the command line. One error lists every problem. */
export function readConfig(env: NodeJS.ProcessEnv, given: Readonly<Record<string, unknown>>): Config {
  const set = environment.safeParse(env);
  const chosen = flags.safeParse(given);
  if (!set.success || !chosen.success) {
    const issues = [...(set.error?.issues ?? []), ...(chosen.error?.issues ?? [])];
    const lines = issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
    throw new AppError('settings', `These settings are wrong:\n${lines.join('\n')}`);
  }
  const { DATABASE_URL, TELEGRAM_BOT_TOKEN, WHATSAPP_TOKEN } = set.data;
  const isReal = DATABASE_URL !== undefined || TELEGRAM_BOT_TOKEN !== undefined || WHATSAPP_TOKEN !== undefined;
  return {
    ...chosen.data,
    port: chosen.data.port,
    databaseUrl: DATABASE_URL,
    simulator: chosen.data.simulator || !isReal,
  };
}
