import { parseArgs } from 'node:util';
import { monthOf } from '../app/window.ts';
import { openMemory } from '../assemble.ts';
import { readConfig } from '../config.ts';
import { AppError } from '../errors.ts';
import { readTemplates } from '../i18n/templates.ts';
import { metaTemplates } from './meta-templates.ts';
import { showCost } from './show-cost.ts';

const USAGE = `npm run whatsapp -- <command>
  templates            every template in Meta's format, one JSON a line: POST each to /<business account>/message_templates
  cost [--month M]     what was sent this month (or in 2026-11) and what Meta billed
`;
const LOCALES = new URL('../../locales/', import.meta.url).pathname;

/** The tools of the WhatsApp Cloud API's owner. */
export async function runWhatsapp(args: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  const options = { home: { type: 'string' }, month: { type: 'string' } } as const;
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const print = (line: string) => void process.stdout.write(`${line}\n`);
  switch (positionals[0]) {
    case 'templates':
      print(
        metaTemplates(readTemplates(LOCALES))
          .map((template) => JSON.stringify(template))
          .join('\n'),
      );
      return;
    case 'cost': {
      const { month, ...rest } = values;
      const config = readConfig(env, rest);
      const memory = await openMemory(config, 'tool');
      const about = {
        channel: 'whatsapp-cloud',
        month: month ?? monthOf(memory.clock.now()),
        cap: config.whatsappCloud?.monthlyCap,
      };
      try {
        for (const line of await showCost(memory.store, about)) print(line);
      } finally {
        await memory.close();
      }
      return;
    }
    default:
      throw new AppError('usage', USAGE);
  }
}

runWhatsapp(process.argv.slice(2), process.env).catch((error: unknown) => {
  process.stderr.write(`${error instanceof AppError ? error.message : String(error)}\n`);
  process.exit(1);
});
