import express, { type Request, Router } from 'express';
import multer from 'multer';
import { z } from 'zod';
import { MAX_FILE_BYTES, MAX_FILES, type PersonPost, SIMULATOR_LOOKS } from '../../app/simulator-platform.ts';
import type { SimulatorParts } from './parts.ts';
import { HttpError } from './problem.ts';
import { showMessage } from './view.ts';

const personShape = z.strictObject({
  name: z.string().trim().min(1).max(80),
  language: z.string().max(35).exactOptional(),
  look: z.enum(SIMULATOR_LOOKS).exactOptional(),
});
const messageId = z.string().min(1).max(200);
const instant = z.iso.datetime({ offset: true }).transform((text) => new Date(text));
const postShape = z.strictObject({
  text: z.string().max(10_000).exactOptional(),
  choiceId: z.string().min(1).max(256).exactOptional(),
  quotedId: messageId.exactOptional(),
  messageId: messageId.exactOptional(),
  albumId: messageId.exactOptional(),
  sentAt: instant.exactOptional(),
});
const rangeShape = z.strictObject({
  after: messageId.exactOptional(),
  last: z.coerce.number().int().min(1).max(1_000).exactOptional(),
});
const clockShape = z.strictObject({ now: instant });

const readJson = express.json({ limit: '64kb' });
const readForm = multer({
  storage: multer.memoryStorage(),
  limits: { fileSize: MAX_FILE_BYTES, files: MAX_FILES + 1, fields: 10, fieldSize: 64 * 1024 },
}).fields([
  { name: 'photos', maxCount: MAX_FILES },
  { name: 'photos[]', maxCount: MAX_FILES },
  { name: 'voice', maxCount: 1 },
]);

/** The simulator's HTTP API, for its page and for scripts. Errors are {error}, saying what was expected. */
export function createApi(parts: SimulatorParts): Router {
  const { platform } = parts;
  const router = Router();

  router.get('/simulator/people', async (_request, response) => {
    response.json({ people: await platform.people() });
  });

  router.post('/simulator/people', readJson, async (request, response) => {
    const { language, look, name } = personShape.parse(request.body ?? {});
    const optional = { ...(language !== undefined && { language }), ...(look !== undefined && { look }) };
    const { id } = await platform.createPerson({ name, ...optional });
    response.status(201).json({ id });
  });

  router.get('/simulator/people/:id/messages', async (request, response) => {
    await needPerson(request.params.id);
    const messages = await platform.messages(request.params.id, rangeShape.parse(request.query));
    response.json({ messages: messages.map((message) => showMessage(message, parts)) });
  });

  router.post(
    '/simulator/people/:id/messages',
    readJson,
    readForm,
    async (request: Request<{ id: string }>, response) => {
      response.status(201).json(await platform.post(request.params.id, readPost(request)));
    },
  );

  router.get('/simulator/people/:id/travel', async (request, response) => {
    await needPerson(request.params.id);
    response.json((await parts.travel(request.params.id)) ?? {});
  });

  router.post('/simulator/settle', async (_request, response) => {
    await parts.settle();
    response.json({ settled: true });
  });

  router.post('/simulator/clock', readJson, async (request, response) => {
    const { now } = clockShape.parse(request.body ?? {});
    await parts.setClock(now);
    response.json({ now });
  });

  async function needPerson(id: string): Promise<void> {
    if (!(await platform.person(id)))
      throw new HttpError(404, 'Expected the id of a person made with POST /simulator/people.');
  }

  return router;
}

function readPost(request: Request<{ id: string }>): PersonPost {
  const post = postShape.parse(request.body ?? {});
  const files = (request.files ?? {}) as Readonly<Record<string, Express.Multer.File[]>>; // .fields() always gives this shape
  const photos = [...(files.photos ?? []), ...(files['photos[]'] ?? [])].map(toFile);
  const voice = files.voice?.map(toFile)[0];
  if (photos.length === 0 && !voice && !post.choiceId && !post.text?.trim())
    throw new HttpError(400, 'Expected at least one of text, photos[], voice and choiceId.');
  return { ...post, photos, ...(voice && { voice }) };
}

function toFile(file: Express.Multer.File): { bytes: Uint8Array; mimeType: string } {
  return { bytes: file.buffer, mimeType: file.mimetype };
}
