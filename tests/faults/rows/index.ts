import type { Fault } from '../fault.ts';
import { canaries } from './canaries.ts';
import { deploy } from './deploy.ts';
import { firstStart } from './first-start.ts';
import { flood } from './flood.ts';
import { inbound } from './inbound.ts';
import { lostRecipients } from './lost-recipients.ts';
import { photoTroubles } from './photo-troubles.ts';
import { platformTroubles } from './platform-troubles.ts';
import { poison } from './poison.ts';
import { pollerKills } from './poller-kills.ts';
import { postgresRestarts } from './postgres-restarts.ts';
import { redisLoss } from './redis-loss.ts';
import { stopSignal } from './stop-signal.ts';
import { undecided } from './undecided.ts';
import { workerKills } from './worker-kills.ts';

/** Every fault there is, in the order of the table in the README. */
export const FAULTS: readonly Fault[] = [
  ...[inbound, workerKills, pollerKills, undecided, postgresRestarts, redisLoss, stopSignal],
  ...[platformTroubles, lostRecipients, poison, photoTroubles, firstStart, deploy, flood, canaries],
];
