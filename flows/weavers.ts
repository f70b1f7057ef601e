import { z } from 'zod';
import { defineFlow, finish, forget, leave, next, type Outcome, pass, switchTo } from '../src/conversation/flow.ts';
import type { PersonView } from '../src/conversation/look.ts';
import { offer, type Reply, say } from '../src/conversation/reply.ts';
import { placeOfItem } from '../src/conversation/say-item.ts';
import { keptSellers, mayHaveWeavers, sellerCalled, societyOf } from '../src/conversation/say-people.ts';
import { readPeopleWish } from '../src/language/people-words.ts';

const SHOWN = 7;

/** Weavers without a phone: a society's manager or staff write their names in, list for them, and hand the account over by a code. */
export const weavers = defineFlow({
  name: 'weavers',
  parkable: false,
  draft: z.object({ weaver: z.string().optional() }),
  begin({ action, code }, look) {
    const { person } = look;
    if (!mayHaveWeavers(person)) return leave(say('weavers.notYours'));
    const kept = keptSellers(person).find(({ id }) => id === code);
    if (code !== undefined && kept === undefined) return leave(say('weavers.gone'));
    if (kept !== undefined)
      return action === 'code' ? finish({ do: 'inviteClaim', with: { seller: kept.id } }) : next({ weaver: kept.id });
    return action === 'newWeaver' ? newWeaver(person) : next({});
  },
  steps: {
    weaver: {
      context: 'results',
      ask: (_held, look) => sayWeavers(look.person),
      read: ({ choice, text }, _held, look) => {
        if (choice === 'new' || readPeopleWish(text) === 'newWeaver') return newWeaver(look.person);
        const chosen = sellerCalled(keptSellers(look.person), choice, text);
        return chosen === undefined ? pass : next({ weaver: chosen.id });
      },
    },
    doing: {
      context: 'item',
      ask: ({ weaver }, look) => {
        const shown = keptSellers(look.person).find(({ id }) => id === weaver);
        const place = shown && placeOfItem(shown);
        const offers = [
          offer('list', 'weavers.listFor'),
          offer('code', 'weavers.giveCode'),
          offer('back', 'weavers.toList'),
        ];
        return say('weavers.card', { name: shown?.name ?? '', place: place ? { reply: place } : '' }, { offers });
      },
      read: ({ choice, text }, { weaver = '' }): Outcome => {
        if (choice === 'list') return switchTo('listItem', { action: 'for', code: weaver });
        if (choice === 'code' || readPeopleWish(text) === 'invite')
          return finish({ do: 'inviteClaim', with: { seller: weaver } });
        return choice === 'back' ? forget(['weaver']) : pass;
      },
    },
  },
});

function newWeaver(person: PersonView): Outcome {
  const society = societyOf(person);
  return switchTo('register', { answers: { forSomebody: society?.id ?? '' } });
}

function sayWeavers(person: PersonView): Reply {
  const kept = keptSellers(person).slice(0, SHOWN);
  const offers = [...kept.map(({ id, name }) => offer(id, 'people.which.one', { name })), offer('new', 'weavers.new')];
  return say(kept.length === 0 ? 'weavers.none' : 'weavers.list', {}, { offers });
}
