import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Figures, Meter } from '../app/meter.ts';

/** The figures of a process and of the rows all processes share, for Prometheus. */
export interface Metrics {
  readonly meter: Meter;
  readonly contentType: string;
  text(): Promise<string>;
}

/** Opens them. The shared figures are read when somebody looks. */
export function openMetrics(parts: {
  readonly figures: () => Promise<Figures>;
  readonly queueDepth: () => Promise<number>;
}): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const turns = new Histogram({
    ...{ name: 'tanthaat_turn_seconds', help: 'Turns of this process', labelNames: ['outcome'], registers },
    buckets: [0.005, 0.01, 0.02, 0.03, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
  });
  const calls = new Counter({
    ...{ name: 'tanthaat_calls_total', help: 'Calls to platforms: sent, busy (429), failed and why', registers },
    labelNames: ['channel', 'outcome'],
  });
  const retries = new Counter({
    ...{ name: 'tanthaat_retries_total', help: 'Turns and sends that failed and are tried again', registers },
    labelNames: ['what'],
  });
  const gauge = (name: string, help: string, labelNames: readonly string[] = []) =>
    new Gauge({ name: `tanthaat_${name}`, help, labelNames: [...labelNames], registers });
  const rows = gauge('rows', 'Rows that are not done, of all processes', ['table', 'state']);
  const failures = gauge('failures', 'Messages given up, by reason', ['reason']);
  const oldest = gauge('oldest_due_seconds', 'Age of the oldest row that could be handled or sent now');
  const depth = gauge('queue_depth', 'Wake-ups that wait or are followed');
  const latency = gauge('answer_seconds', 'From kept to answered, last ten minutes', ['channel', 'quantile']);
  const answered = gauge('answers', 'Answers sent in the last ten minutes', ['channel']);
  const read = async () => {
    const figures = await parts.figures();
    for (const one of [rows, failures, latency, answered]) one.reset();
    for (const { table, state, count } of figures.rows) rows.set({ table, state }, count);
    for (const { reason, count } of figures.failures) failures.set({ reason }, count);
    for (const { channel, count, median, p99 } of figures.answered) {
      answered.set({ channel }, count);
      latency.set({ channel, quantile: '0.5' }, median);
      latency.set({ channel, quantile: '0.99' }, p99);
    }
    oldest.set(figures.oldestDueSeconds);
    depth.set(await parts.queueDepth().catch(() => Number.NaN)); // a queue that is away has no depth
  };
  return {
    meter: {
      turn: (outcome, seconds) => turns.observe({ outcome }, seconds),
      call: (channel, outcome) => calls.inc({ channel, outcome }),
      retry: (what) => retries.inc({ what }),
    },
    contentType: registry.contentType,
    async text() {
      await read();
      return registry.metrics();
    },
  };
}
