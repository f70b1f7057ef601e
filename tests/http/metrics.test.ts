import { expect, it } from 'vitest';
import { openMetrics } from '../../src/http/metrics.ts';
import { readFigures } from '../../src/store/prisma/figures.ts';
import { rowsOf } from '../../src/store/prisma/rows.ts';
import { openPhones } from '../support/phones.ts';
import { freshStore } from '../support/store.ts';

const test = await freshStore();
const phones = openPhones(test);
const metrics = openMetrics({ figures: () => readFigures(test.db, test.clock.now()), queueDepth: async () => 3 });

it('shows turns, answers, what waits and what failed, and nobody by name or number', async () => {
  await phones.say('9830012345', 'নমস্কার, আমি মিনতি');
  metrics.meter.turn('handled', 0.02);
  metrics.meter.call('phones', 'busy');
  metrics.meter.retry('send');
  await test.db.outboxRow.updateMany({ data: { state: 'failed', failure: 'unreachable' } });
  const text = await metrics.text();
  expect(text).toContain('tanthaat_turn_seconds_count{outcome="handled"} 1');
  expect(text).toContain('tanthaat_calls_total{channel="phones",outcome="busy"} 1');
  expect(text).toContain('tanthaat_retries_total{what="send"} 1');
  expect(text).toContain('tanthaat_answer_seconds{channel="phones",quantile="0.99"}');
  expect(text).toContain('tanthaat_failures{reason="unreachable"} 1');
  expect(text).toContain('tanthaat_queue_depth 3');
  expect(text).not.toMatch(/9830012345|মিনতি/);
});

it('lets staff send a failed row on its way again, or give it up', async () => {
  const rows = rowsOf(test.db);
  const [failed] = await rows.list('failed');
  expect(failed).toMatchObject({ about: 'reply', reason: 'unreachable' });
  expect(JSON.stringify(failed)).not.toMatch(/মিনতি|9830012345/);
  expect(await rows.retry(failed?.id ?? '', test.clock.now())).toBe(true);
  expect(await rows.retry(failed?.id ?? '', test.clock.now())).toBe(false);
  expect(await rows.list('due')).toHaveLength(1);
  expect(await rows.giveUp(failed?.id ?? '')).toBe(true);
  for (const wrong of ['out-999999', 'in-1; DROP', '', 'x-1'])
    expect(await rows.retry(wrong, test.clock.now())).toBe(false);
});
