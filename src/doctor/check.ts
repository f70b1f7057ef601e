/** One thing looked at: how it stands, and what to do when it is wrong. */
export interface Finding {
  readonly what: string;
  readonly ok: boolean;
  /** What was seen, or what to do about it. */
  readonly detail: string;
}

/** Runs one check; whatever it throws is a finding too. */
export async function check(what: string, look: () => Promise<string> | string, cure: string): Promise<Finding> {
  try {
    return { what, ok: true, detail: await look() };
  } catch (error) {
    const seen = error instanceof Error ? error.message : String(error);
    return { what, ok: false, detail: `${seen}\n    cure: ${cure}` };
  }
}
