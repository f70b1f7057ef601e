import { prove } from './prove.ts';
import { inbound } from './rows/inbound.ts';
import { postgresRestarts } from './rows/postgres-restarts.ts';
import { redisLoss } from './rows/redis-loss.ts';
import { stopSignal } from './rows/stop-signal.ts';
import { undecided } from './rows/undecided.ts';
import { workerKills } from './rows/worker-kills.ts';

// What needs a web process and workers. All in one file: two such towns at once would use up the server's connections.
prove(inbound, workerKills, undecided, postgresRestarts, redisLoss, stopSignal);
