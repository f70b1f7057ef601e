import path from 'node:path';
import { z } from 'zod';
import { AppError } from './errors.ts';

/** A blank setting is an absent one: `.env` files and compose files write them so. */
const set = (check: z.ZodString) => z.preprocess((value) => (value === '' ? undefined : value), check.optional());
const text = () => set(z.string());
const address = () => set(z.string().regex(/^https?:\/\/[^\s]+$/, 'expected http://… or https://…'));

const environment = z.object({
  DATABASE_URL: set(z.string().regex(/^postgres(ql)?:\/\//, 'expected postgresql://…')),
  REDIS_URL: set(z.string().regex(/^rediss?:\/\//, 'expected redis://…')),
  PUBLIC_URL: address(),
  TELEGRAM_BOT_TOKEN: set(
    z.string().regex(/^\d+:[\w-]+$/, 'expected the token that BotFather gave, like 123456:ABC-DEF'),
  ),
  TELEGRAM_API_ROOT: address(),
  WHATSAPP_TOKEN: text(),
  WHATSAPP_PHONE_NUMBER_ID: set(z.string().regex(/^\d+$/, 'expected the number of the phone number id')),
  WHATSAPP_APP_SECRET: text(),
  WHATSAPP_VERIFY_TOKEN: text(),
  WHATSAPP_GRAPH_ROOT: address(),
  WHATSAPP_MONTHLY_CAP: set(z.string().regex(/^\d{1,9}$/, 'expected how many messages a month, in digits')),
  WHATSAPP_PER_SECOND: set(z.string().regex(/^([89]\d|[1-9]\d\d|1000)$/, 'expected a number from 80 to 1000')),
  WHATSAPP_WEB: set(z.string().regex(/^(on|off)$/, 'expected on or off')),
  WHATSAPP_WEB_LAUNCH: set(z.string().refine(isJsonObject, 'expected a JSON object of launch options')),
});

function isJsonObject(value: string): boolean {
  try {
    return z.record(z.string(), z.unknown()).safeParse(JSON.parse(value)).success;
  } catch {
    return false;
  }
}

/** What one process of many does: everything; HTTP with all webhooks; turns and sending; polling the one token; the one browser. */
export const ROLES = ['all', 'web', 'worker', 'telegram', 'whatsapp-web'] as const;
export type Role = (typeof ROLES)[number];

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
  role: z.enum(ROLES).default('all'),
});

/** A Telegram bot. */
export interface TelegramSettings {
  readonly token: string;
  /** The Bot API's address; Telegram's own when absent. */
  readonly apiRoot: string | undefined;
  /** Where the world reaches this haat; the bot polls when absent. */
  readonly publicUrl: string | undefined;
}

/** A number on the WhatsApp Cloud API. */
export interface WhatsappCloudSettings {
  readonly token: string;
  readonly phoneNumberId: string;
  readonly appSecret: string;
  readonly verifyToken: string;
  /** The Graph API's address; Meta's own when absent. */
  readonly graphRoot: string | undefined;
  /** Templates wait and broadcasts are let go once this many messages were sent in a month; answers always go. */
  readonly monthlyCap: number | undefined;
  /** Messages a second; Meta's 80 when undefined. */
  readonly perSecond?: number | undefined;
}

/** A phone linked through WhatsApp Web. */
export interface WhatsappWebSettings {
  /** Merged into the browser's launch options. */
  readonly launch: Readonly<Record<string, unknown>>;
}

/** All settings, read once. */
export interface Config {
  /** A PostgreSQL of somebody else's; ours is started when absent. */
  readonly databaseUrl: string | undefined;
  /** A Redis for the queue; the store's PostgreSQL carries it when absent. */
  readonly redisUrl: string | undefined;
  readonly role: Role;
  readonly port: number | undefined;
  readonly host: string;
  /** The folder of everything we keep. */
  readonly home: string;
  readonly verbose: boolean;
  readonly empty: boolean;
  /** Whether the page with pretend phones is on. */
  readonly simulator: boolean;
  readonly telegram: TelegramSettings | undefined;
  readonly whatsappCloud: WhatsappCloudSettings | undefined;
  readonly whatsappWeb: WhatsappWebSettings | undefined;
}

/** Reads the settings from the environment and the command line. One error lists every problem. */
export function readConfig(env: NodeJS.ProcessEnv, given: Readonly<Record<string, unknown>>): Config {
  const read = environment.safeParse(env);
  const chosen = flags.safeParse(given);
  const issues = [...(read.error?.issues ?? []), ...(chosen.error?.issues ?? [])];
  const lines = issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
  lines.push(...(read.success ? missingBeside(read.data) : []));
  if (read.success && chosen.success && chosen.data.role !== 'all' && read.data.DATABASE_URL === undefined)
    lines.push('  DATABASE_URL: expected beside --role: processes that share the work share a database');
  if (read.success && chosen.success && chosen.data.role === 'whatsapp-web' && read.data.WHATSAPP_WEB !== 'on')
    lines.push('  WHATSAPP_WEB: expected "on" with --role whatsapp-web');
  if (!read.success || !chosen.success || lines.length > 0)
    throw new AppError('settings', `These settings are wrong:\n${lines.join('\n')}`);
  const channels = channelsOf(read.data);
  const isReal = read.data.DATABASE_URL !== undefined || Object.values(channels).some((one) => one !== undefined);
  return {
    ...chosen.data,
    port: chosen.data.port,
    databaseUrl: read.data.DATABASE_URL,
    redisUrl: read.data.REDIS_URL,
    simulator: chosen.data.simulator || !isReal,
    ...channels,
  };
}

type Environment = z.infer<typeof environment>;

/** The Cloud API needs all four of its settings. */
const CLOUD = ['WHATSAPP_TOKEN', 'WHATSAPP_PHONE_NUMBER_ID', 'WHATSAPP_APP_SECRET', 'WHATSAPP_VERIFY_TOKEN'] as const;

function missingBeside(env: Environment): readonly string[] {
  const absent = CLOUD.filter((name) => env[name] === undefined);
  const isWanted = absent.length < CLOUD.length;
  return isWanted ? absent.map((name) => `  ${name}: expected beside the other WhatsApp settings, got nothing`) : [];
}

function channelsOf(env: Environment): Pick<Config, 'telegram' | 'whatsappCloud' | 'whatsappWeb'> {
  const [token, phoneNumberId, appSecret, verifyToken] = CLOUD.map((name) => env[name]);
  const monthlyCap = env.WHATSAPP_MONTHLY_CAP === undefined ? undefined : Number(env.WHATSAPP_MONTHLY_CAP);
  const perSecond = env.WHATSAPP_PER_SECOND === undefined ? undefined : Number(env.WHATSAPP_PER_SECOND);
  const launch = z.record(z.string(), z.unknown()).parse(JSON.parse(env.WHATSAPP_WEB_LAUNCH ?? '{}'));
  return {
    telegram:
      env.TELEGRAM_BOT_TOKEN === undefined
        ? undefined
        : { token: env.TELEGRAM_BOT_TOKEN, apiRoot: env.TELEGRAM_API_ROOT, publicUrl: env.PUBLIC_URL },
    whatsappCloud:
      token && phoneNumberId && appSecret && verifyToken
        ? { token, phoneNumberId, appSecret, verifyToken, graphRoot: env.WHATSAPP_GRAPH_ROOT, monthlyCap, perSecond }
        : undefined,
    whatsappWeb: env.WHATSAPP_WEB === 'on' ? { launch } : undefined,
  };
}
