import { prove } from './prove.ts';
import { canaries } from './rows/canaries.ts';
import { deploy } from './rows/deploy.ts';
import { firstStart } from './rows/first-start.ts';
import { flood } from './rows/flood.ts';
import { lostRecipients } from './rows/lost-recipients.ts';
import { photoTroubles } from './rows/photo-troubles.ts';
import { poison } from './rows/poison.ts';
import { pollerKills } from './rows/poller-kills.ts';

// What one process or two can show. Silence of a platform is not waited for here: `npm run faults -- platform-troubles` does.
prove(pollerKills, lostRecipients, poison, photoTroubles, firstStart, deploy, flood, canaries);
