/** What is masked is kept, out of everybody's sight, for so long: the DPDP Rules 2025, 8(3), ask a year of data and logs. */
export const KEPT_BY_LAW_MS = 365 * 24 * 60 * 60 * 1_000;

/** Stands for a PIN code that was taken out; no post office has it. */
export const NO_PIN = '100000';
