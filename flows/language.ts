import { z } from 'zod';
import { defineFlow, finish, retry } from '../src/conversation/flow.ts';
import { offer, say } from '../src/conversation/reply.ts';
import { LANGUAGES } from '../src/domain/language.ts';

/** Changes the language we speak to a person in. Saying the language's name does the same from anywhere. */
export const language = defineFlow({
  name: 'language',
  draft: z.object({}),
  parkable: false,
  steps: {
    choice: {
      ask: () => say('language.ask', {}, { offers: LANGUAGES.map((one) => offer(one, `language.${one}`)) }),
      read: ({ choice }) => {
        const chosen = LANGUAGES.find((one) => one === choice);
        if (chosen === undefined) return retry(say('language.unclear'));
        return finish({ do: 'setLanguage', with: { language: chosen } }, { flow: 'menu', start: {} });
      },
    },
  },
});
