import { AppError } from './errors.ts';
import { runHaat } from './run-haat.ts';

runHaat(process.argv.slice(2), process.env).catch((error: unknown) => {
  const cause = error instanceof AppError && error.cause instanceof Error ? `\n  because: ${error.cause.message}` : '';
  process.stderr.write(
    error instanceof AppError
      ? `${error.message}${cause}\n`
      : `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  process.exit(1);
});
