import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that start many processes or browsers take longest. */
const LONG = /\/tests\/(?:faults|browser)\/|\/whatsapp-web-/;

/** The longest first: at the end no worker waits for one that has only begun. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const [long, short] = [true, false].map((isLong) => files.filter((file) => LONG.test(file.moduleId) === isLong));
    return [...(await super.sort(long ?? [])), ...(await super.sort(short ?? []))];
  }
}

export default defineConfig({
  test: {
    globalSetup: ['tests/support/global-setup.ts'],
    // Two cores: more files at once only makes every one of them slower.
    maxWorkers: 2,
    allowOnly: false,
    sequence: { sequencer: LongestFirst },
    // Files share what they have loaded: loading it anew for each took longer than most of them take.
    isolate: false,
    include: ['tests/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
