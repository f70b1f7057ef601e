import express, { type Request as ExpressRequest, type Router } from 'express';
import type { Logger } from '../log.ts';
import type { Channel, WebhookCall } from '../messages/channel.ts';

/** Far above what a platform sends in one webhook; what is larger is refused unread. */
const BODY_LIMIT = '4mb';

/**
 * Mounts every channel that is called by its platform at /webhooks/<name>. The raw bytes reach the channel untouched, since
 * signatures are over them. When nothing can be stored the platform hears 503 and delivers again.
 */
export function createWebhooks(channels: readonly Channel[], log: Logger): Router {
  const router = express.Router();
  for (const channel of channels) {
    const answer = channel.webhook?.bind(channel);
    if (answer === undefined) continue;
    router.all(
      `/webhooks/${channel.name}`,
      express.raw({ type: () => true, limit: BODY_LIMIT }),
      async (request, response) => {
        try {
          const answered = await answer(asCall(request));
          response.status(answered.status);
          answered.headers.forEach((value, name) => void response.setHeader(name, value));
          response.end(answered.body === null ? undefined : Buffer.from(await answered.arrayBuffer()));
        } catch (error) {
          log.error({ err: error, channel: channel.name }, 'webhook not taken; the platform will deliver again');
          if (!response.headersSent) response.status(503).json({ error: 'Not stored. Deliver it again.' });
        }
      },
    );
  }
  return router;
}

/** A whole web Request would take longer to make than all else that is done here. */
function asCall(request: ExpressRequest): WebhookCall {
  const body = Buffer.isBuffer(request.body) ? new Uint8Array(request.body) : new Uint8Array();
  return {
    method: request.method,
    url: new URL(request.originalUrl, 'http://localhost').href,
    headers: { get: (name) => request.get(name) ?? null },
    arrayBuffer: async () => body.buffer,
  };
}
