import { access, constants, mkdir, statfs } from 'node:fs/promises';
import { encodeOnePicture } from '../photos/encode-one.ts';
import { findBinaries } from '../store/embedded-binaries.ts';
import { check, type Finding } from './check.ts';

const NEEDED_NODE = [20, 19] as const;
const NEEDED_BYTES = 1024 ** 3;

/** Whether this machine can carry a haat at all. */
export async function checkMachine(home: string, ownServer: boolean): Promise<readonly Finding[]> {
  const findings = [
    await check('Node.js', checkNode, 'install Node 20.19 or newer'),
    await check(
      'home folder',
      () => checkHome(home),
      'choose a folder you may write to, with --home, or free some disk',
    ),
    await check('pictures', encodeOnePicture, 'run "npm install" again: sharp brings its own binary'),
    await check('Bengali letters', checkFont, 'run "npm install" again'),
  ];
  if (!ownServer) return findings;
  const cure = 'run "npm install" again without --omit=optional, or set DATABASE_URL';
  return [...findings, await check('PostgreSQL inside npm', async () => (await findBinaries()).postgres, cure)];
}

function checkNode(): string {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [wantMajor, wantMinor] = NEEDED_NODE;
  if (major < wantMajor || (major === wantMajor && minor < wantMinor))
    throw new Error(`this is Node ${process.versions.node}`);
  return process.versions.node;
}

async function checkHome(home: string): Promise<string> {
  await mkdir(home, { recursive: true, mode: 0o700 });
  await access(home, constants.R_OK | constants.W_OK | constants.X_OK);
  const { bavail, bsize } = await statfs(home);
  const free = `${(Number(bavail * bsize) / 1024 ** 3).toFixed(1)} GB free`;
  if (bavail * bsize < NEEDED_BYTES) throw new Error(`only ${free} in ${home}`);
  return `${home}, ${free}`;
}

async function checkFont(): Promise<string> {
  for (const script of ['bengali', 'devanagari'])
    await access(new URL(import.meta.resolve(`@fontsource-variable/noto-sans-${script}/package.json`)));
  return 'Noto Sans Bengali and Devanagari are here';
}
