import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { AppError } from '../errors.ts';

/** How to run PostgreSQL as somebody who is not root: it refuses to run as root. */
export interface UnprivilegedUser {
  command(program: string, args: readonly string[]): [string, ...string[]];
  readonly spawnOptions: { readonly uid?: number; readonly gid?: number };
  /** Hands the folder over where that is needed. */
  prepare(folder: string): Promise<void>;
}

const NOBODY = 65534;
const runFile = promisify(execFile);

/**
 * Ourselves when we are not root. As root: a user namespace in which we are nobody, which still reads our files (also under
 * a 0700 folder); where that is refused, the user nobody, if it can reach the folder.
 */
export async function chooseUser(folder: string): Promise<UnprivilegedUser> {
  const plain = (program: string, args: readonly string[]): [string, ...string[]] => [program, ...args];
  const nothing = async () => undefined;
  if (process.getuid?.() !== 0) return { command: plain, spawnOptions: {}, prepare: nothing };
  const unshare = ['--user', `--map-user=${NOBODY}`, `--map-group=${NOBODY}`];
  if (await succeeds('unshare', [...unshare, 'true']))
    return {
      command: (program, args) => ['unshare', ...unshare, program, ...args],
      spawnOptions: {},
      prepare: nothing,
    };
  const own = async (target: string) => void (await runFile('chown', ['-R', `${NOBODY}:${NOBODY}`, target]));
  await own(folder);
  if (!(await succeeds('ls', [folder], NOBODY)))
    throw new AppError(
      'postgres-as-root',
      `PostgreSQL refuses to run as root, user namespaces are not allowed here, and the user nobody cannot reach ${folder}. Run as an ordinary user, or choose a folder others may enter with --home.`,
    );
  return { command: plain, spawnOptions: { uid: NOBODY, gid: NOBODY }, prepare: own };
}

async function succeeds(program: string, args: readonly string[], uid?: number): Promise<boolean> {
  try {
    await runFile(program, [...args], uid === undefined ? {} : { uid, gid: uid });
    return true;
  } catch {
    return false; // the question was whether it works
  }
}
