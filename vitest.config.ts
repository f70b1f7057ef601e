import { configDefaults, defineConfig } from 'vitest/config';

const limits = { testTimeout: 120_000, hookTimeout: 120_000 };

/** Files that open a whole haat in their own process, where the migration engine can be loaded once only, or start many processes. */
const APART = [
  'tests/faults/**/*.test.ts',
  'tests/browser/**/*.test.ts',
  'tests/http/simulator-*.test.ts',
  'tests/bots/simulator.test.ts',
  'tests/app/telegram-*.test.ts',
  'tests/app/whatsapp-*.test.ts',
];

export default defineConfig({
  test: {
    globalSetup: ['tests/support/global-setup.ts'],
    // Two cores: more files at once only makes every one of them slower.
    maxWorkers: 2,
    allowOnly: false,
    projects: [
      { test: { name: 'apart', include: APART, ...limits } },
      // The rest shares what it has loaded: loading it anew for each file took longer than most files take.
      {
        test: {
          name: 'together',
          include: ['tests/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...APART],
          isolate: false,
          ...limits,
        },
      },
    ],
  },
});
