import { AppError } from '../../src/errors.ts';

// `npm run bench -- <name>` measures one thing and prints a table and, last, one JSON line.

/** A bench measures, prints its table through `print`, and gives back what its JSON line says. */
export type Bench = (args: readonly string[], print: (line: string) => void) => Promise<object>;

/** One file per bench, loaded only when it is asked for. */
const BENCHES: Readonly<Record<string, () => Promise<Bench>>> = {
  search: async () => (await import('./search.ts')).benchSearch,
  'whatsapp-webhook': async () => (await import('./whatsapp-webhook.ts')).benchWhatsappWebhook,
  'hostile-strings': async () => (await import('./hostile-strings.ts')).benchHostileStrings,
  language: async () => (await import('./language.ts')).benchLanguage,
  turns: async () => (await import('./turns.ts')).benchTurns,
  broadcast: async () => (await import('./broadcast.ts')).benchBroadcast,
};

const [name = '', ...args] = process.argv.slice(2);
const load = BENCHES[name];
if (load === undefined) throw new AppError('usage', `Expected one of: ${Object.keys(BENCHES).join(', ')}`);
const print = (line: string) => void process.stdout.write(`${line}\n`);
const figures = await (await load())(args, print);
print(JSON.stringify({ bench: name, ...figures }));
