import type { Intent } from '../language/replies.ts';

const AGREES: ReadonlySet<Intent> = new Set(['yes', 'order', 'accept']);

/** "হ্যাঁ", "অর্ডার দিন", "নেব তো": under a question that asks for her yes they mean the same. */
export function agrees(intent: Intent): boolean {
  return AGREES.has(intent);
}
