const GRAPHEMES = new Intl.Segmenter('bn', { granularity: 'grapheme' });
const ELLIPSIS = '…';
const BREAKS = ['\n\n', '\n', '। ', '. ', '? ', '! ', ' '] as const;

/**
 * Cuts a label to at most `limit` UTF-16 units, between letters as a person sees them, and marks the cut with "…".
 * Units are the strictest of the ways in which platforms count, so a label that fits here fits everywhere.
 */
export function cutLabel(label: string, limit: number): string {
  const oneLine = label.replace(/\s+/gu, ' ').trim();
  if (oneLine.length <= limit) return oneLine;
  return `${longestStart(oneLine, limit - ELLIPSIS.length).trimEnd()}${ELLIPSIS}`;
}

/**
 * Splits a text into pieces of at most `limit` UTF-16 units: at a paragraph, line, sentence or word where there is one,
 * between letters otherwise. Only white space at the cuts is lost; a blank text has no pieces.
 */
export function splitText(text: string, limit: number): readonly string[] {
  const pieces: string[] = [];
  let rest = text.trim();
  while (rest.length > limit) {
    const piece = cutAtBreak(rest, limit);
    pieces.push(piece.trimEnd());
    rest = rest.slice(piece.length).trimStart();
  }
  if (rest !== '') pieces.push(rest);
  return pieces;
}

function cutAtBreak(text: string, limit: number): string {
  const start = longestStart(text, limit);
  // One unit further, so that a word which just fits is not carried over.
  const seen = text.slice(0, start.length + 1);
  for (const mark of BREAKS) {
    const at = seen.lastIndexOf(mark);
    if (at > limit / 2) return text.slice(0, Math.min(at + mark.trimEnd().length, start.length));
  }
  const space = start.lastIndexOf(' ');
  return space > 0 ? start.slice(0, space) : start;
}

/** The most whole graphemes that fit. A grapheme longer than the limit itself is cut between code points, never inside one. */
function longestStart(text: string, limit: number): string {
  let end = 0;
  // A window keeps this linear for long texts; a grapheme that the window's edge may cut is left for the next piece.
  for (const { segment } of GRAPHEMES.segment(text.slice(0, limit * 2 + 64))) {
    if (end + segment.length > limit) break;
    end += segment.length;
  }
  if (end > 0) return text.slice(0, end);
  for (const point of text) {
    if (end > 0 && end + point.length > limit) break;
    end += point.length;
  }
  return text.slice(0, end);
}
