/** Whether a message is nothing but laughter, in any script; it agrees to nothing. Expects normalised text. */
export function isLaughter(normalised: string): boolean {
  const plain = normalised.replace(/[^\p{L}\p{M}]/gu, '');
  if (/হ্যা|hya|haan|han/.test(plain)) return false;
  return (
    /^(?:ha|he|hi|ho){2,}h?a?$/.test(plain) ||
    /^(?:হা|হি|হে|হো){2,}হ?$/.test(plain) ||
    /^(?:हा|ही|हे){2,}$/.test(plain) ||
    /^l[ou]l+$/.test(plain)
  );
}
