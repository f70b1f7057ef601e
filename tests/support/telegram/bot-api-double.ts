import type { Server } from 'node:http';
import express, { type Request, type Response } from 'express';
import multer from 'multer';
import { openChats } from './chats.ts';
import { openJudge } from './judge.ts';
import { type ApiNo, limitBroken, openLimiter, TELEGRAM_LIMITS } from './limits.ts';
import { showOnScreen } from './methods.ts';
import { type ReadRequest, readRequest, withFilesAsObjects } from './requests.ts';
import { openUpdates } from './updates.ts';

/** A call the double got. */
export interface SeenCall {
  readonly method: string;
  readonly body: Readonly<Record<string, unknown>>;
  readonly uploads: number;
  readonly at: number;
  readonly accepted: boolean;
}

/** What goes wrong, for the next `times` calls of a method: an answer, silence, or a line that breaks before or after it was accepted. */
export interface Fault {
  readonly method: string;
  readonly times: number;
  /** Only what goes to this chat. */
  readonly chat?: number;
  readonly answer: ApiNo | 'garbage' | 'breaksBefore' | 'breaksAfter' | 'hangs';
}

/** The token the double knows. */
export const TOKEN = '8417345210:AAtanthaat-double_of-the-bot-API-00';

/** Telegram's Bot API as far as a bot can see it, on this machine. It tests our adapter, not Telegram. */
export async function openBotApi(options: { readonly limited?: boolean; readonly port?: number } = {}) {
  const judge = openJudge();
  const chats = openChats();
  const calls: SeenCall[] = [];
  const violations: string[] = [];
  const faults: Fault[] = [];
  const limiter = options.limited === true ? openLimiter(TELEGRAM_LIMITS, () => performance.now()) : () => undefined;
  const updates = openUpdates(chats, () => Date.now());

  const answerCall = async (method: string, request: ReadRequest): Promise<{ result: unknown } | ApiNo> => {
    if (method === 'getUpdates') return updates.ask(request.body);
    if (method === 'setWebhook') return { result: updates.setWebhook(request.body) };
    if (method === 'deleteWebhook') return { result: updates.setWebhook({}) };
    if (method === 'getMe')
      return {
        result: { id: Number(TOKEN.split(':')[0]), is_bot: true, first_name: 'TantHaat', username: 'tanthaat_bot' },
      };
    if (method === 'getWebhookInfo')
      return {
        result: {
          url: updates.webhook()?.url ?? '',
          has_custom_certificate: false,
          pending_update_count: updates.pending(),
        },
      };
    if (method === 'getFile') return updates.getFile(String(request.body.file_id));
    if (method === 'answerCallbackQuery') return updates.answerTap(String(request.body.callback_query_id));
    if (method === 'answerInlineQuery')
      return (
        unknownPicture(request.body.results, chats.files) ?? updates.answerQuery(String(request.body.inline_query_id))
      );
    const limit = /^send(?!ChatAction)/.test(method) ? limiter(String(request.body.chat_id)) : undefined;
    return limit ?? showOnScreen(method, request, chats) ?? { result: true };
  };

  let away = false;
  const web = express();
  web.use((request, _response, next) => void (away ? request.socket.destroy() : next()));
  const take = async (request: Request, response: Response) => {
    const { token, method = '' } = request.params as Record<string, string>;
    if (token !== TOKEN) return void reply(response, { error_code: 401, description: 'Unauthorized' });
    const read = readRequest(request);
    const fault = takeFault(faults, method, Number(read.body.chat_id));
    const seen = (accepted: boolean) =>
      calls.push({ method, body: read.body, uploads: read.uploads.size, at: Date.now(), accepted });
    if (fault === 'breaksBefore' || fault === 'hangs' || fault === 'garbage') seen(false);
    if (fault === 'breaksBefore') return void request.socket.destroy();
    if (fault === 'hangs') return;
    if (fault === 'garbage') return void response.status(502).send('<html>Bad Gateway</html>');
    if (method !== 'getUpdates')
      violations.push(...judge.violations(method, withFilesAsObjects(read.body, read) as object));
    const answer =
      typeof fault === 'object' ? fault : (limitBroken(method, read.body) ?? (await answerCall(method, read)));
    const accepted = 'result' in answer;
    seen(accepted);
    if (fault === 'breaksAfter') return void request.socket.destroy();
    reply(response, answer);
  };
  web.use(express.json({ limit: '60mb' }), express.urlencoded({ extended: false }), multer().any());
  web.all('/bot:token/:method', (request, response, next) => void take(request, response).catch(next));
  web.get('/file/bot:token/:path', (request, response) => {
    const { token, path } = request.params;
    const bytes = token === TOKEN ? chats.files.get(path) : undefined;
    if (bytes === undefined) return void response.status(404).json({ ok: false, error_code: 404 });
    response.type('application/octet-stream').send(bytes);
  });
  const server = await new Promise<Server>((resolve) => {
    const opened = web.listen(options.port ?? 0, '127.0.0.1', () => resolve(opened));
  });
  server.keepAliveTimeout = 75_000; // as a proxy's: a line closed as it is used again would look like a lost answer
  const bound = server.address();
  return {
    root: `http://127.0.0.1:${typeof bound === 'object' && bound !== null ? bound.port : 0}`,
    chats,
    calls,
    violations,
    faults,
    updates,
    /** The network between is gone, or there again. */
    setAway: (gone: boolean) => {
      away = gone;
      if (gone) server.closeAllConnections();
    },
    sent: () => calls.filter(({ method, accepted }) => accepted && /^(send(?!ChatAction)|edit)/.test(method)),
    async close() {
      updates.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export type BotApi = Awaited<ReturnType<typeof openBotApi>>;

/** One result with a `file_id` that nobody knows spoils all of them. */
function unknownPicture(results: unknown, files: ReadonlyMap<string, Buffer>): ApiNo | undefined {
  const named = JSON.stringify(results).matchAll(/"photo_file_id":"([^"]*)"/g);
  return [...named].some(([, id = '']) => !files.has(id))
    ? { error_code: 400, description: 'Bad Request: wrong file identifier/HTTP URL specified' }
    : undefined;
}

function takeFault(faults: Fault[], method: string, chat: number): Fault['answer'] | undefined {
  const index = faults.findIndex(
    (fault) => fault.method === method && fault.times > 0 && (fault.chat === undefined || fault.chat === chat),
  );
  const fault = faults[index];
  if (fault === undefined) return undefined;
  faults.splice(index, 1, ...(fault.times > 1 ? [{ ...fault, times: fault.times - 1 }] : []));
  return fault.answer;
}

function reply(response: Response, answer: { result: unknown } | ApiNo): void {
  if ('result' in answer) return void response.json({ ok: true, ...answer });
  const wait = answer.parameters?.retry_after;
  if (wait !== undefined) response.setHeader('Retry-After', String(wait));
  response.status(answer.error_code).json({ ok: false, ...answer });
}
