/** The products that are feminine in Hindi; all others are masculine. */
const FEMININE: ReadonlySet<string> = new Set(
  'saree dhoti lungi kurti shirt jacket salwar_suit frock skirt nightie shawl chadar bedsheet sujani quilt baby_kantha mat durrie mosquito_net turban namaboli mekhela wall_hanging file_folder'.split(
    ' ',
  ),
);
/** The colour words that agree with what they colour; the others (लाल, सफ़ेद, गुलाबी) never change. */
const AGREES = /(?<![\p{L}\p{M}])(नील|पील|काल|हर|भूर|सुनहर|रुपहल|दोरंग|रंगबिरंग|चमकील|गहर|हल्क)ा(?![\p{L}\p{M}])/gu;

/** A Hindi colour as it is said before a product: नीला गमछा, but नीली साड़ी. */
export function colourBefore(colour: string, product: string): string {
  return FEMININE.has(product) ? colour.replace(AGREES, '$1ी') : colour;
}
