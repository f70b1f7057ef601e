import type { ChannelTools, KeptFile } from '../../../src/messages/channel.ts';

/** Tools of a channel, in memory: a notebook that forgets on time, a log that can be read, files by name. */
export function buildTools(clock: { now(): Date } = { now: () => new Date() }) {
  const notes = new Map<string, { value: string; until: number }>();
  const lines: { readonly level: string; readonly details: object; readonly event: string }[] = [];
  const files = new Map<string, KeptFile>();
  const line = (level: string) => (details: object, event: string) => void lines.push({ level, details, event });
  const tools: ChannelTools = {
    log: { info: line('info'), warn: line('warn'), error: line('error') },
    clock,
    keptFile: async (hash) => {
      const file = files.get(hash);
      if (file === undefined) throw new Error(`Expected a kept file, got none under ${hash}`);
      return file;
    },
    notebook: {
      read: async (name) => {
        const note = notes.get(name);
        return note !== undefined && note.until > clock.now().getTime() ? note.value : undefined;
      },
      write: async (name, value, keepMs = Number.POSITIVE_INFINITY) =>
        void notes.set(name, { value, until: clock.now().getTime() + keepMs }),
    },
  };
  return { tools, lines, files, notes };
}
