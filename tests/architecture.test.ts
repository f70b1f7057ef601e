import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { cruise, type IDependency, type IModule } from 'dependency-cruiser';
import { expect, it } from 'vitest';
import { AT_THE_TOP, OWNERS, READS_ENVIRONMENT, ROOMS, WITHOUT_PACKAGES } from './architecture-rules.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const OURS = /^(src|bots|flows|prisma)\//;
const MAX_LINES = 250;

const modules = await lookAtTheHouse();
const imports = modules.flatMap(({ source, dependencies }) => dependencies.map((to) => ({ from: source, to })));

it('sees the whole house: at least a hundred modules, types counted, every import found', () => {
  expect(modules.length).toBeGreaterThanOrEqual(100);
  expect(imports.some(({ to }) => to.dependencyTypes.includes('type-only'))).toBe(true);
  expect(imports.filter(({ to }) => to.couldNotResolve).map(describe)).toEqual([]);
});

it('knows a room for every file, so that none is unguarded', () => {
  const homeless = modules
    .map((module) => module.source)
    .filter((file) => roomOf(file) === undefined && !isAtTheTop(file));
  expect(homeless).toEqual([]);
});

it('lets each room enter only the rooms that ARCHITECTURE allows it', () => {
  const broken = imports.filter(({ from, to }) => {
    const room = roomOf(from);
    if (room === undefined || !OURS.test(to.resolved)) return false;
    return !isIn(to.resolved, [room, ...(ROOMS[room] ?? [])]);
  });
  expect(broken.map(describe)).toEqual([]);
});

it('keeps flows apart: only the registry knows them all', () => {
  const broken = imports.filter(
    ({ from, to }) => from.startsWith('flows/') && from !== 'flows/index.ts' && to.resolved.startsWith('flows/'),
  );
  expect(broken.map(describe)).toEqual([]);
});

it('lets nothing import the command line or the assembly but the tools at the top', () => {
  const broken = imports.filter(({ from, to }) => isAtTheTop(to.resolved) && !isAtTheTop(from));
  expect(broken.map(describe)).toEqual([]);
});

it.each(Object.entries(OWNERS))('keeps the package %s in its own room', (name, owners) => {
  const broken = imports.filter(({ from, to }) => isPackage(to, name) && !isIn(from, owners));
  expect(broken.map(describe)).toEqual([]);
});

it('lets only the store speak to the database; the tools at the top may name its type', () => {
  const broken = imports.filter(({ from, to }) => {
    const mayName = isAtTheTop(from) && to.dependencyTypes.includes('type-only');
    return isGenerated(to.resolved) && !isIn(from, ['src/store/']) && !mayName;
  });
  expect(broken.map(describe)).toEqual([]);
});

it.each(WITHOUT_PACKAGES)('keeps %s free of every package', (room) => {
  const broken = imports.filter(({ from, to }) => from.startsWith(room) && !OURS.test(to.resolved));
  expect(broken.map(describe)).toEqual([]);
});

it('lets only the settings read the environment', () => {
  const readers = sources().filter(
    (file) => /\bprocess\.env\b/.test(read(file)) && READS_ENVIRONMENT[file] === undefined,
  );
  expect(readers).toEqual([]);
});

it('lists every flow and every channel in its registry', () => {
  const flows = files('flows').filter((file) => file.endsWith('.ts') && file !== 'flows/index.ts');
  expect(flows.filter((file) => !importsOf('flows/index.ts').includes(file))).toEqual([]);
  const channels = files('bots').filter((file) => file.endsWith('/channel.ts'));
  expect(channels.filter((file) => !importsOf('bots/index.ts').includes(file))).toEqual([]);
});

it('has no file without a name of its own', () => {
  const nameless = everyFile().filter((file) =>
    /(^|[/-])(utils?|helpers?|common|manager|service)s?([-.]|\/)/.test(file),
  );
  expect(nameless).toEqual([]);
});

it('explains every file longer than a person reads in one go', () => {
  const long = everyFile().filter((file) => /\.(ts|js)$/.test(file) && read(file).split('\n').length - 1 > MAX_LINES);
  expect(long.filter((file) => !/^\/\/ Long because /m.test(read(file)))).toEqual([]);
});

it('hands out nothing by default, so that everything has one name', () => {
  expect(sources().filter((file) => /^export default/m.test(read(file)) && !file.endsWith('.config.ts'))).toEqual([]);
});

it('lets no test reach further than this machine', () => {
  const far = files('tests').filter(
    (file) => file.endsWith('.ts') && /fetch\(\s*['"`]https?:\/\/(?!127\.0\.0\.1|localhost)/.test(read(file)),
  );
  expect(far).toEqual([]);
});

async function lookAtTheHouse(): Promise<readonly IModule[]> {
  const folders = ['src', 'bots', 'flows', 'prisma'];
  const result = await cruise(folders, {
    baseDir: ROOT,
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: '^(node_modules|src/store/generated)' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['node', 'import', 'types', 'require'],
      extensions: ['.ts', '.js', '.mjs', '.cjs', '.json', '.d.ts'],
    },
  });
  if (typeof result.output === 'string') throw new Error(`Expected modules, got text: ${result.output.slice(0, 200)}`);
  return result.output.modules.filter(({ source }) => OURS.test(source) && !isGenerated(source));
}

interface Import {
  readonly from: string;
  readonly to: IDependency;
}

function describe({ from, to }: Import): string {
  return `${from} imports ${to.resolved}`;
}

/** The longest known beginning wins: `bots/whatsapp/cloud/` before any shorter one. */
function roomOf(file: string): string | undefined {
  return Object.keys(ROOMS)
    .filter((room) => file.startsWith(room))
    .sort((a, b) => b.length - a.length)[0];
}

function isAtTheTop(file: string): boolean {
  return isIn(file, Object.keys(AT_THE_TOP));
}

function isIn(file: string, rooms: readonly string[]): boolean {
  return rooms.some((room) => file.startsWith(room));
}

function isGenerated(file: string): boolean {
  return file.startsWith('src/store/generated/');
}

function isPackage({ module }: IDependency, name: string): boolean {
  return name.endsWith('/') ? module.startsWith(name) : module === name || module.startsWith(`${name}/`);
}

function importsOf(file: string): readonly string[] {
  return imports.filter(({ from }) => from === file).map(({ to }) => to.resolved);
}

function files(folder: string): readonly string[] {
  return readdirSync(path.join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(ROOT, path.join(entry.parentPath, entry.name)));
}

function everyFile(): readonly string[] {
  return ['src', 'bots', 'flows', 'prisma', 'locales', 'tests'].flatMap(files).filter((file) => !isGenerated(file));
}

function sources(): readonly string[] {
  const code = ['src', 'bots', 'flows', 'prisma']
    .flatMap(files)
    .filter((file) => file.endsWith('.ts') && !isGenerated(file));
  return [...code, 'prisma.config.ts'];
}

function read(file: string): string {
  return readFileSync(path.join(ROOT, file), 'utf8');
}
