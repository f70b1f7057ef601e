/** Tells the time. Tests, the simulator and `converse` set it; nothing else of ours reads one. */
export interface Clock {
  now(): Date;
}
