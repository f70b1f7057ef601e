import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
/** Beside the checkout, or two up where the checkout is a git worktree. */
const FOLDER = ['../shared', '../../shared']
  .map((shared) => path.join(ROOT, shared, 'facts/meta-openapi-samples'))
  .find((folder) => existsSync(folder));

/** Payloads that Meta publishes with its OpenAPI description (facebook/openapi, MIT); undefined where they are not at hand. */
export const metaSamples =
  FOLDER === undefined
    ? undefined
    : { webhooks: read(FOLDER, 'webhook-examples.json'), messages: read(FOLDER, 'message-examples.json') };

if (metaSamples === undefined)
  process.stderr.write(
    `\nNOT CHECKED against Meta's own samples: expected them at ../shared/facts/meta-openapi-samples\n\n`,
  );

function read(folder: string, file: string): Readonly<Record<string, Record<string, unknown>>> {
  return JSON.parse(readFileSync(path.join(folder, file), 'utf8'));
}
