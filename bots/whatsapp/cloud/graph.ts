import { type Dispatcher, FormData, request } from 'undici';
import { z } from 'zod';
import { SendError } from '../../../src/errors.ts';
import { reportedError, sendErrorFor } from './errors.ts';

const META = 'https://graph.facebook.com';
/** What current documentation uses: https://developers.facebook.com/docs/graph-api/changelog/versions */
const VERSION = 'v25.0';
const ANSWER_WITHIN_MS = 15_000;

/** Where the Graph API is and who we are there. */
export interface GraphSettings {
  readonly token: string;
  /** Meta's own when absent; a version may stand at its end. */
  readonly graphRoot: string | undefined;
}

/** The few calls we make of Meta's Graph API. Whatever goes wrong is a SendError that carries no token, number or words. */
export interface Graph {
  /** The root's own origin: the one host beside Meta's that may hold media. */
  readonly origin: string;
  get(path: string): Promise<unknown>;
  post(path: string, body: Readonly<Record<string, unknown>> | FormData): Promise<unknown>;
}

/** Opens the Graph API; nothing is called yet. */
export function openGraph(settings: GraphSettings): Graph {
  const root = versioned(settings.graphRoot ?? META);
  const authorization = `Bearer ${settings.token}`;
  // A redirect is not followed: it would carry the token wherever it points.
  const call = async (path: string, init: Init) => {
    const headers = { ...init.headers, authorization };
    const signal = AbortSignal.timeout(ANSWER_WITHIN_MS);
    const response = await request(`${root}/${path}`, { ...init, headers, signal }).catch((cause: unknown) => {
      throw notAnswered(cause);
    });
    return readAnswer(response);
  };
  return {
    origin: new URL(root).origin,
    get: (path) => call(path, { method: 'GET' }),
    post: (path, body) =>
      body instanceof FormData
        ? call(path, { method: 'POST', body })
        : call(path, {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify(body),
          }),
  };
}

interface Init {
  readonly method: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | FormData;
}

function versioned(root: string): string {
  const bare = root.replace(/\/+$/, '');
  return /\/v\d+\.\d+$/.test(bare) ? bare : `${bare}/${VERSION}`;
}

/** Failures before a connection stood: the platform cannot have seen the request. */
const NEVER_SENT = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ENETUNREACH', 'EHOSTUNREACH', 'UND_ERR_CONNECT_TIMEOUT'];

function notAnswered(cause: unknown): SendError {
  const code = codeOf(cause) ?? (cause instanceof Error ? codeOf(cause.cause) : undefined) ?? 'no answer';
  if (NEVER_SENT.includes(code))
    return new SendError('busy', `The Graph API could not be reached (${code}).`, { retryAfterMs: 10_000, cause });
  return new SendError('undecided', `The Graph API did not answer (${code}).`, { retryAfterMs: 30_000, cause });
}

function codeOf(error: unknown): string | undefined {
  const { success, data } = z.object({ code: z.string() }).safeParse(error);
  return success ? data.code : undefined;
}

async function readAnswer({ statusCode, headers, body }: Dispatcher.ResponseData): Promise<unknown> {
  const text = await body.text().catch((cause: unknown) => {
    throw notAnswered(cause);
  });
  const answer = asJson(text);
  // Meta's codes say what to do; the HTTP status of one code differs between its own documents.
  const reported = reportedError(answer);
  if (reported !== undefined) throw sendErrorFor(reported);
  const ok = statusCode >= 200 && statusCode < 300;
  if (ok && answer !== undefined) return answer;
  if (ok)
    throw new SendError('undecided', 'Expected JSON of the Graph API, got something else.', { retryAfterMs: 30_000 });
  const wait = Number(headers['retry-after']) * 1_000 || 10_000;
  throw new SendError('busy', `The Graph API answered ${statusCode} without a reason.`, { retryAfterMs: wait });
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // a proxy's page, or nothing
  }
}
