import type { NextFunction, Request, Response } from 'express';
import { MulterError } from 'multer';
import { z } from 'zod';
import { AppError } from '../../errors.ts';

/** A request we cannot follow. The message says what was expected. */
export class HttpError extends Error {
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.name = 'HttpError';
    this.status = status;
  }
}

const STATUS_OF_CODE: ReadonlyMap<string, number> = new Map([
  ['no-such-person', 404],
  ['no-such-message', 404],
  ['no-such-file', 404],
  ['bad-file', 413],
]);

/** Express's error handler: everything the caller can mend becomes {error}; the rest goes on to the house's own. */
export function answerError(error: unknown, _request: Request, response: Response, next: NextFunction): void {
  const problem = readProblem(error);
  if (problem && !response.headersSent) response.status(problem.status).json({ error: problem.message });
  else next(error);
}

function readProblem(error: unknown): { status: number; message: string } | undefined {
  if (error instanceof HttpError) return error;
  if (error instanceof z.ZodError) return { status: 400, message: sayIssues(error) };
  if (error instanceof MulterError) return { status: 413, message: sayUpload(error) };
  if (error instanceof AppError) {
    const status = STATUS_OF_CODE.get(error.code);
    return status === undefined ? undefined : { status, message: error.message };
  }
  // Express marks what the caller did wrong (broken JSON, a body too large) with a status below 500.
  const status = error instanceof Error && 'status' in error ? Number(error.status) : 500;
  return status < 500 ? { status, message: `Expected a readable body: ${(error as Error).message}` } : undefined;
}

function sayIssues(error: z.ZodError): string {
  return error.issues.map((issue) => `${issue.path.join('.') || 'body'}: ${issue.message}`).join('; ');
}

function sayUpload(error: MulterError): string {
  if (error.code === 'LIMIT_UNEXPECTED_FILE')
    return `Expected files only in photos[] (at most 10) and voice (one), got "${error.field ?? ''}".`;
  return `Expected at most 10 photos and one voice note of 20 MB each: ${error.message}`;
}
