import { term } from './lexicon.ts';
import { expandMaterial, homeWeave, saidApart, WEAVES_THAT_ARE_MATERIALS, withKinds } from './relations.ts';
import { remembering } from './remember.ts';

/** Facts of one name, each once. */
export function facts(name: string, ids: readonly string[]): readonly string[] {
  return [...new Set(ids)].map((id) => `${name}:${id}`);
}

/** What makes an item one of a weave: its kinds; what says weave and material apart; and what is called a material of that name. */
export const weaveFacts = remembering(factsOfWeave, 500, 60);

function factsOfWeave(weave: string): readonly string[] {
  const kinds = withKinds(weave);
  const apart = kinds.flatMap((kind) => {
    const parts = saidApart(kind);
    return parts === undefined ? [] : parts.weaves.flatMap((each) => parts.materials.map((of) => `${each}+${of}`));
  });
  const alike = WEAVES_THAT_ARE_MATERIALS.has(weave) ? materialsOf(weave) : [];
  return [...facts('weave', kinds), ...facts('cloth', apart), ...facts('material', alike)];
}

/** What makes an item one of a material: it and its finer kinds; weaves made of it where no material is said; and what is called a weave of that name. */
export const materialFacts = remembering(factsOfMaterial, 500, 60);

function factsOfMaterial(material: string): readonly string[] {
  const made = expandMaterial(material).filter((id) => term(id, 'weave') !== undefined);
  const alike = WEAVES_THAT_ARE_MATERIALS.has(material) ? withKinds(material) : [];
  return [...facts('material', materialsOf(material)), ...facts('made', made), ...facts('weave', alike)];
}

function materialsOf(id: string): readonly string[] {
  return expandMaterial(id).filter(
    (each) => term(each, 'material') !== undefined || WEAVES_THAT_ARE_MATERIALS.has(each),
  );
}

/** What makes an item one of a place: said to come from there, named in the seller's words, or the weave of that place. */
export function placeFacts(place: string): readonly string[] {
  const weave = homeWeave(place);
  return [`place:${place}`, place, ...(weave === undefined ? [] : facts('weave', withKinds(weave)))];
}
