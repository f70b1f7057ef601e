import { z } from 'zod';
import type { SimulatedMessage, SimulatedPerson } from '../../app/simulator-platform.ts';
import type { SimulatorMessage, SimulatorPerson } from '../generated/client.ts';

const photoShape = z.union([z.object({ ref: z.string(), mimeType: z.string() }), z.object({ hash: z.string() })]);
const photosShape = z.array(photoShape);
const choicesShape = z.array(z.object({ id: z.string(), label: z.string(), listed: z.boolean().exactOptional() }));

/** A stored person as the platform shows them. */
export function toPerson(row: SimulatorPerson): SimulatedPerson {
  return {
    id: row.id,
    name: row.name,
    look: row.look === 'telegram' ? 'telegram' : 'whatsapp',
    ...(row.language !== null && { language: row.language }),
  };
}

/** A stored message as the platform shows it. */
export function toMessage(row: SimulatorMessage): SimulatedMessage {
  return {
    cursor: row.id,
    id: row.messageId,
    personId: row.personId,
    from: row.fromHaat ? 'haat' : 'me',
    text: row.text,
    photos: photosShape.parse(row.photos),
    choices: choicesShape.parse(row.choices),
    at: row.sentAt,
    ...(row.voice !== null && { voice: row.voice }),
    ...(row.choiceId !== null && { choiceId: row.choiceId }),
    ...(row.albumId !== null && { albumId: row.albumId }),
    ...(row.quotedId !== null && { quotedId: row.quotedId }),
  };
}
