/** The code of everything one seller has, for links: ST- and her id without hyphens, within what a deep link may carry (64 of A-Z a-z 0-9 _ -). */
export function sayStallCode(sellerId: string): string {
  return `ST-${sellerId.replaceAll('-', '')}`;
}

/** The seller's id in such a code, wherever it stands in a message. */
export function readStallCode(text: string): string | undefined {
  const [, ...parts] =
    /(?<![\w-])ST-([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})(?![\w-])/i.exec(text) ?? [];
  return parts.length === 0 ? undefined : parts.join('-').toLowerCase();
}
