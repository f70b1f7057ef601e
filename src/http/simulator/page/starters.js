const SELLING = {
  bn: [{ text: 'নমস্কার' }, { sample: true }],
  en: [{ text: 'Hello' }, { sample: true }],
  hi: [{ text: 'नमस्ते' }, { sample: true }],
};
const BUYING = {
  bn: [{ text: 'লাল জামদানি ৩০০০ এর মধ্যে' }, { text: 'তাঁতের শাড়ি' }],
  en: [{ text: 'lal jamdani 3000 er moddhe' }, { text: 'red cotton saree' }],
  hi: [{ text: 'लाल जामदानी 3000 के अंदर' }, { text: 'तांत की साड़ी' }],
};

/** The two people of a haat that nobody has entered yet. */
export const FIRST_PEOPLE = [
  { name: 'মিনতি', language: 'bn', look: 'whatsapp' },
  { name: 'Rahul', language: 'en', look: 'telegram' },
];

/** A few first words to tap, or a sample to sell: the two looks stand for the two sides of the haat. */
export function startersFor({ look, language }) {
  const starters = look === 'whatsapp' ? SELLING : BUYING;
  return starters[language] ?? starters.bn;
}
