import { prove } from './prove.ts';
import { workerKills } from './rows/worker-kills.ts';

// What needs a web process and workers, and fits into a check of a quarter of an hour; `npm run faults` runs the others too.
prove(workerKills);
