import type { Client } from 'whatsapp-web.js';
import { settleWithin } from './settle.ts';

/** Asking WhatsApp for a number goes over the network; a message does not wait for it longer than this. */
const PATIENCE_MS = 3_000;

/** Who is behind a hidden id (`@lid`), as far as the page knows. */
export function createNames(client: Client) {
  const known = new Map<string, string>();
  return {
    /** The chat id by number behind a hidden one, as the field of an event; empty when there is none or nobody knows. */
    async phoneBehind(id: string | undefined): Promise<{ readonly senderPhone?: string }> {
      if (id === undefined || !id.endsWith('@lid')) return {};
      const before = known.get(id);
      if (before !== undefined) return { senderPhone: before };
      const [found] =
        (await settleWithin(PATIENCE_MS, client.getContactLidAndPhone([id])).catch(() => undefined)) ?? [];
      if (found?.pn == null) return {};
      known.set(id, found.pn);
      return { senderPhone: found.pn };
    },
  };
}
