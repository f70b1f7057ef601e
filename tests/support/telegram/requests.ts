import type { Request } from 'express';

/** Fields whose text is somebody's words, whatever it looks like. */
const WORDS = new Set([
  'text',
  'caption',
  'title',
  'description',
  'url',
  'secret_token',
  'next_offset',
  'inline_query_id',
]);
const ATTACHED = 'attach://';

/** A file that came with a request. */
export interface Upload {
  readonly bytes: Buffer;
  readonly mimeType: string;
}

/** A request's parameters as its caller meant them, with the files it brought. */
export interface ReadRequest {
  readonly body: Readonly<Record<string, unknown>>;
  readonly uploads: ReadonlyMap<string, Upload>;
}

/** Reads JSON, form fields and multipart alike, as the real server does. */
export function readRequest(request: Request): ReadRequest {
  const uploads = new Map<string, Upload>();
  for (const file of Array.isArray(request.files) ? request.files : [])
    uploads.set(file.fieldname, { bytes: file.buffer, mimeType: file.mimetype });
  const isForm = request.is('multipart/form-data') || request.is('urlencoded');
  const fields: Record<string, unknown> = { ...request.query, ...(request.body ?? {}) };
  if (!isForm) return { body: fields, uploads };
  return {
    body: Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, unfold(name, value)])),
    uploads,
  };
}

/** In a form everything is text; what is no words is JSON in it. */
function unfold(name: string, value: unknown): unknown {
  if (typeof value !== 'string' || WORDS.has(name)) return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

/** The same parameters with every attached file as the object the description wants; for the judge. */
export function withFilesAsObjects(value: unknown, { uploads }: Pick<ReadRequest, 'uploads'>): unknown {
  if (Array.isArray(value)) return value.map((each) => withFilesAsObjects(each, { uploads }));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([name, each]) => [name, withFilesAsObjects(each, { uploads })]),
    );
  const upload = uploadNamed(value, uploads);
  return upload === undefined ? value : { size: upload.bytes.length, type: upload.mimeType };
}

/** The file that `attach://name` stands for. */
export function uploadNamed(value: unknown, uploads: ReadonlyMap<string, Upload>): Upload | undefined {
  return typeof value === 'string' && value.startsWith(ATTACHED)
    ? uploads.get(value.slice(ATTACHED.length))
    : undefined;
}
