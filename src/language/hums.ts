import { normalise } from './normalise.ts';

/** Sounds of listening, with nothing said. */
const HUM = /^(?:(?:হুম+|হু+|হম+|আচ্ছা|ও|ওহ|h+u?m+|hu+m*|a+c+h+a+|o+h*|हम्म+|हूं|अच्छा)[\s,.।]*)+$/u;

/** Whether somebody only shows that she listens: "hmm", "আচ্ছা". Of a question that asks which, that is no answer. */
export function isHum(text: string): boolean {
  return HUM.test(normalise(text));
}
