import { type NextFunction, type Request, type Response, Router } from 'express';
import { createApi } from './api.ts';
import { createEvents } from './events.ts';
import { createFiles } from './files.ts';
import { createPage } from './page.ts';
import type { SimulatorParts } from './parts.ts';
import { answerError, HttpError } from './problem.ts';

/** Everything under /simulator: the page, its API, people's files and one event stream. Mount it at the root. */
export function createSimulatorRoutes(parts: SimulatorParts): Router {
  const router = Router();
  router.use('/simulator', refuseOtherSites);
  router.use(createPage(), createApi(parts), createEvents(parts), createFiles(parts));
  router.use('/simulator', () => {
    throw new HttpError(404, 'Expected one of the addresses in the README, under "The simulator".');
  });
  router.use('/simulator', answerError);
  return router;
}

/** Any page in the same browser could post a form to us; only our own may. Scripts send no Origin. */
function refuseOtherSites(request: Request, _response: Response, next: NextFunction): void {
  const origin = request.get('origin');
  if (origin !== undefined && !origin.endsWith(`://${request.get('host')}`))
    throw new HttpError(403, 'Expected a request from this page itself or from a script.');
  next();
}
