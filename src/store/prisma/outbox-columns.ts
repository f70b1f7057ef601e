import type { NewOutboxRow } from '../../app/ports.ts';
import { cleanText } from './events.ts';

/** A row to send, as its table's columns; when it is due is the caller's. */
export function outboxColumns(row: NewOutboxRow) {
  return {
    chatId: row.chatId,
    purpose: row.purpose,
    method: row.call.method,
    body: JSON.parse(cleanText(JSON.stringify(row.call.body))),
    ...(row.choices.length === 0 ? {} : { choices: row.choices.map(({ id, label }) => ({ id, label })) }),
    ...(row.answers === undefined ? {} : { answers: row.answers }),
    ...(row.once === undefined ? {} : { once: row.once }),
    ...(row.outside === undefined ? {} : { outside: JSON.parse(cleanText(JSON.stringify(row.outside))) }),
    ...(row.enquiryId === undefined ? {} : { enquiryId: row.enquiryId }),
  };
}
