/**
 * A reader that remembers its last few answers: one message is read by several readers, each of which begins alike.
 * `longest`: texts beyond it are read anew each time.
 * Only for pure readers of text whose answers nobody changes.
 */
export function remembering<T>(read: (text: string) => T, most: number, longest: number): (text: string) => T {
  const known = new Map<string, { readonly text: string; readonly answer: T }>();
  let last: { readonly text: string; readonly answer: T } | undefined;
  return (text) => {
    // One word is often asked about many times in a row, and comparing one string with itself costs nothing.
    if (last?.text === text) return last.answer;
    let met = known.get(text);
    if (met === undefined) {
      met = { text, answer: read(text) };
      if (text.length > longest) return met.answer;
      if (known.size >= most) known.clear();
      known.set(text, met);
    }
    last = met;
    return met.answer;
  };
}
