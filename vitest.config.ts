import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    globalSetup: ['tests/support/global-setup.ts'],
    // Two cores: more files at once only makes every one of them slower.
    maxWorkers: 2,
    allowOnly: false,
    // Files share what they have loaded: loading it anew for each took longer than most of them take.
    isolate: false,
    include: ['tests/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
