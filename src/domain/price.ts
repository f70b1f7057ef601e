/** What one price buys. A dozen is twelve pieces sold together; yards (গজ) are kept as said, never turned into metres. */
export const PRICE_UNITS = ['piece', 'metre', 'yard', 'pair', 'set', 'dozen', 'kilogram'] as const;

/** What one price buys. */
export type PriceUnit = (typeof PRICE_UNITS)[number];

/** The lowest and highest price of an item, in paise: ₹1 and ₹5,00,000. */
export const MIN_PRICE_PAISE = 100;
export const MAX_PRICE_PAISE = 50_000_000;
