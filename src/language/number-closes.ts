/** What may stand behind a price; a thing there would be counted. */
export const CLOSES_PRICE =
  /^\s*(?:$|[.,;!?)।\n]|(?:₹|rs|inr|tk|taka|rupees?|rupaye|only|no cap|bas|flat|fixed?|per|each|টাকা|ট্যাকা|টেকা|মাত্র|रुपये|रुपए|बस)(?![\p{L}\p{M}])|\/-)/u;

/** 123, 654: one counts so. */
export function isCounting(digits: string): boolean {
  return '123456789'.includes(digits) || '9876543210'.includes(digits);
}
