/** Enough to fetch a photo's or a voice note's bytes later: plain data, so it survives a queue and a restart. */
export interface MediaRef {
  readonly ref: string;
  readonly mimeType: string;
}
