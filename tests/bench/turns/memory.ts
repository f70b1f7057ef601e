import { readFileSync } from 'node:fs';
import { childrenOf } from '../../support/processes.ts';

/** Memory of these processes and all below them in MB, shared pages counted once over all (PSS). */
export function memoryOf(roots: readonly number[]): number {
  const all = new Set<number>();
  const visit = (pid: number) => {
    all.add(pid);
    for (const child of childrenOf(pid)) visit(child);
  };
  for (const root of roots) visit(root);
  return Math.round([...all].reduce((sum, pid) => sum + pssOf(pid), 0) / 1_024);
}

function pssOf(pid: number): number {
  try {
    return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0; // gone meanwhile
  }
}
