import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { type Logger as PinoLogger, pino } from 'pino';

/** One line per event, object first. Never a phone number, a person's words, an address or a token. */
export type Logger = Pick<PinoLogger, 'info' | 'warn' | 'error' | 'debug'>;

/** Fields that could carry people's words or numbers, wherever they stand: removed, not trusted to be absent. */
const PRIVATE = [
  'text',
  'name',
  'address',
  'phone',
  'chatId',
  'senderName',
  'body',
  'token',
  'connectionString',
  'password',
];
const REDACTED = PRIVATE.flatMap((field) => [field, `*.${field}`, `*.*.${field}`]);

/** Opens the log: a file under the haat's home, and stderr too when `verbose`. */
export function openLog(options: { readonly folder: string; readonly verbose: boolean }): Logger {
  mkdirSync(options.folder, { recursive: true, mode: 0o700 });
  const file = pino.destination({ dest: path.join(options.folder, 'haat.log'), sync: true, mode: 0o600 });
  const streams = options.verbose ? [{ stream: file }, { stream: process.stderr }] : [{ stream: file }];
  return pino(
    { redact: { paths: REDACTED, remove: true }, serializers: { err: describeError } },
    pino.multistream(streams),
  );
}

/** A log that keeps nothing, for tools that print for themselves. */
export const silentLog: Logger = pino({ enabled: false });

/** An error without what may stand in its message: database and network errors quote values. Ours are written to be read. */
export function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { type: typeof error };
  const ours = ['AppError', 'StaleSession', 'SendError', 'Refusal'].includes(error.name);
  const frames = (error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '));
  return {
    type: error.name,
    code: (error as { code?: unknown }).code,
    ...(ours ? { message: error.message } : {}),
    stack: frames.slice(0, 8).join('\n'),
    ...(error.cause === undefined ? {} : { cause: describeError(error.cause) }),
  };
}
