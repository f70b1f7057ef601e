import { createHash, createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { json } from 'node:stream/consumers';
import express from 'express';
import multer from 'multer';
import { type Objection, readMessage, type TakenMessage } from './limits.ts';
import { objectionTo } from './objections.ts';

/** What may go wrong with the next message, in this order. */
export type Mishap =
  | { readonly kind: 'error'; readonly code: number; readonly status?: number; readonly details?: string }
  | { readonly kind: 'page'; readonly status: number }
  | { readonly kind: 'reset' }
  | { readonly kind: 'acceptedThenReset' };

/** A message Meta took. */
export interface Taken {
  readonly id: string;
  readonly to: string;
  readonly message: TakenMessage;
}

/** An approved template: its text's count of placeholders, whether it has a picture above, its quick replies. */
export interface ApprovedTemplate {
  readonly parameters: number;
  readonly image?: boolean;
  readonly replies: number;
}

/** A Graph API of our own for tests: as strict as Meta's pages say it is, and it remembers every call. It proves nothing of Meta. */
export interface GraphDouble {
  readonly root: string;
  readonly taken: Taken[];
  /** Every request's method and path, in order, refused ones too. */
  readonly calls: string[];
  readonly mishaps: Mishap[];
  /** Every body posted as a message or a mark, taken or not, exactly as it came. */
  readonly bodies: unknown[];
  /** Message ids marked as read. */
  readonly seen: string[];
  readonly files: Map<string, { bytes: Uint8Array; mimeType: string }>;
  /** Addresses that step one of a download gives instead of its own. */
  readonly addresses: Map<string, string>;
  readonly templates: Map<string, ApprovedTemplate>;
  /** When a person last wrote, in milliseconds; the window is enforced for whom it is known. */
  readonly lastWrote: Map<string, number>;
  readonly number: { name: string; quality: string };
  /** Waited for between taking a message and answering: whoever sent it can be killed right there. */
  beforeAnswer: (taken: Taken) => Promise<void> | void;
  /** Requests that carried another token, or none. */
  readonly strangers: string[];
  addFile(bytes: Uint8Array, mimeType?: string): string;
  close(): Promise<void>;
}

const MAX_IMAGE = 5 * 1024 * 1024;

/** Opens the double for one number. */
export async function openGraphDouble(settings: {
  readonly token: string;
  readonly phoneNumberId: string;
  /** Proofs of it are judged when it is given. */
  readonly appSecret?: string;
  readonly now?: () => Date;
}): Promise<GraphDouble> {
  const { token, phoneNumberId, appSecret, now = () => new Date() } = settings;
  let count = 0;
  const next = () => {
    count += 1;
    return count;
  };
  const web = express();
  web.disable('etag');
  const messagesOf = new RegExp(`^/[^/]+/${phoneNumberId}/messages$`);
  // What is measured against this double shares its machine with it: messages take the short way, all else goes by Express.
  const server = createServer((request, response) => {
    if (request.method !== 'POST' || !messagesOf.test(request.url ?? '')) return web(request, response);
    if (!isOurs(request, response)) return;
    takeMessage(request, response).catch(() => request.socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  const root = `http://127.0.0.1:${typeof bound === 'object' ? bound?.port : ''}`;
  const double: GraphDouble = {
    root,
    taken: [],
    calls: [],
    mishaps: [],
    bodies: [],
    seen: [],
    files: new Map(),
    addresses: new Map(),
    templates: new Map(),
    lastWrote: new Map(),
    number: { name: 'তাঁতহাট', quality: 'GREEN' },
    strangers: [],
    beforeAnswer: () => undefined,
    addFile(bytes, mimeType = 'image/jpeg') {
      const id = String(900_000_000 + next());
      double.files.set(id, { bytes, mimeType });
      return id;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };

  const takeMessage = async (request: IncomingMessage, response: ServerResponse) => {
    const body = (await json(request)) as { status?: string; message_id?: string };
    double.bodies.push(body);
    if (body.status === 'read') {
      double.seen.push(body.message_id ?? '');
      return answer(response, { success: true });
    }
    const mishap = double.mishaps.shift();
    switch (mishap?.kind) {
      case 'reset':
        request.socket.destroy();
        return;
      case 'page':
        response.writeHead(mishap.status, { 'content-type': 'text/html' }).end('<html>upstream</html>');
        return;
      case 'error':
        return refuse(response, { code: mishap.code, details: mishap.details ?? '' }, mishap.status);
    }
    const message = readMessage(body);
    if ('code' in message) return refuse(response, message);
    const to = message.to ?? message.recipient ?? '';
    const objection = objectionTo(message, to, double, now());
    if (objection !== undefined) return refuse(response, objection);
    const id = `wamid.${Buffer.from(`${to}/${next()}`).toString('base64')}`;
    const taken = { id, to, message };
    double.taken.push(taken);
    await double.beforeAnswer(taken);
    if (mishap?.kind === 'acceptedThenReset') request.socket.destroy();
    else answer(response, { messaging_product: 'whatsapp', contacts: [{ input: to, wa_id: to }], messages: [{ id }] });
  };

  const isOurs = (request: IncomingMessage, response: ServerResponse) => {
    const path = request.url?.split('?')[0] ?? '';
    double.calls.push(`${request.method} ${path}`);
    if (request.headers.authorization === `Bearer ${token}`) return true;
    double.strangers.push(path);
    refuse(response, { code: 190, details: 'Invalid OAuth access token.' }, 401);
    return false;
  };
  web.use((request, response, go) => {
    if (isOurs(request, response)) go();
  });
  const under = (path: string) => `/:version${path}`;
  web.post(under(`/${phoneNumberId}/media`), multer().single('file'), (request, response) => {
    const { messaging_product, type } = request.body;
    const bytes = request.file?.buffer;
    if (messaging_product !== 'whatsapp' || bytes === undefined || request.file?.mimetype !== type)
      return refuse(response, { code: 131008, details: 'Expected messaging_product, type and file.' });
    const isImage = ['image/jpeg', 'image/png'].includes(type);
    if ((!isImage && !type.startsWith('audio/')) || (isImage && bytes.length > MAX_IMAGE))
      return refuse(response, { code: 131053, details: 'Unsupported file.' });
    response.json({ id: double.addFile(new Uint8Array(bytes), type) });
  });
  web.get(under(`/${phoneNumberId}`), (request, response) => {
    const proof = createHmac('sha256', appSecret ?? '')
      .update(token)
      .digest('hex');
    const given = request.query.appsecret_proof;
    if (appSecret !== undefined && given !== undefined && given !== proof)
      return refuse(response, { code: 100, details: 'Invalid appsecret_proof provided in the API argument' });
    const { name, quality } = double.number;
    response.json({
      id: phoneNumberId,
      display_phone_number: '+91 98300 00000',
      verified_name: name,
      quality_rating: quality,
    });
  });
  web.get(under('/:id'), (request, response) => {
    const id = String(request.params.id);
    const file = double.files.get(id);
    if (file === undefined) return refuse(response, { code: 100, details: `Object with ID '${id}' does not exist.` });
    const sha256 = createHash('sha256').update(file.bytes).digest('hex');
    const url = double.addresses.get(id) ?? `${root}/files/${id}/bytes`;
    const about = { id, mime_type: file.mimeType, sha256, file_size: String(file.bytes.length) };
    response.json({ messaging_product: 'whatsapp', url, ...about });
  });
  web.get('/files/:id/bytes', (request, response) => {
    const file = double.files.get(request.params.id);
    if (file === undefined) return void response.status(404).end();
    response.type(file.mimeType).send(Buffer.from(file.bytes));
  });
  web.use((_request, response) => refuse(response, { code: 2500, details: 'Unknown path components.' }));
  return double;
}

/** Meta writes an error so; its HTTP status is 400 unless the test says otherwise. */
function refuse(response: ServerResponse, { code, details }: Objection, status = 400): void {
  const error = { message: `(#${code}) refused`, type: 'OAuthException', code, fbtrace_id: 'A1b2' };
  const data = { error_data: { messaging_product: 'whatsapp', details } };
  answer(response, { error: { ...error, ...data } }, status);
}

function answer(response: ServerResponse, body: object, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(body));
}
