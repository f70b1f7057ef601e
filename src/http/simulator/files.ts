import { Router } from 'express';
import type { SimulatorParts } from './parts.ts';

/** People's files. A picture goes out in our own encoding; sound plays; everything else can only be downloaded. */
export function createFiles(parts: SimulatorParts): Router {
  const router = Router();
  router.get('/simulator/files/:ref', async (request, response) => {
    const file = await parts.platform.file(request.params.ref);
    const size = request.query.size === 'thumbnail' ? 'thumbnail' : 'full';
    const sound = file.mimeType.startsWith('audio/');
    const picture = sound ? undefined : await parts.asPicture(file.bytes, size);
    response.set({
      'Content-Type': picture?.mimeType ?? (sound ? file.mimeType : 'application/octet-stream'),
      'X-Content-Type-Options': 'nosniff',
      'Content-Disposition': picture ? 'inline' : 'attachment',
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'Cache-Control': 'private, max-age=31536000, immutable',
    });
    response.send(Buffer.from(picture?.bytes ?? file.bytes));
  });
  return router;
}
