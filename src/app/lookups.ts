import type { Casting } from '../conversation/broadcast-view.ts';
import type { Desk } from '../conversation/desk-view.ts';
import type { Look } from '../conversation/look.ts';
import { mayBroadcast } from '../domain/broadcast.ts';
import { mayModerate } from '../domain/moderation.ts';
import { itemOnSale } from './broadcasts.ts';
import { linkLook } from './link-lookups.ts';
import type { FindChannel } from './outgoing.ts';
import type { Store, TurnState } from './ports.ts';

/** What look-ups read. */
export interface LookUpParts {
  readonly store: Store;
  /** Links that open an item on each channel that has a public name. */
  readonly shareLinks: (code: string) => readonly string[];
  readonly channelOf: FindChannel;
}

/** The look-ups of one turn, scoped to the person of its chat: nothing changes until it is decided. */
export function lookFor(parts: LookUpParts, state: TurnState, now: Date): Look {
  const { store } = parts;
  const personId = state.person.id;
  return {
    now,
    person: state.person,
    notices: state.notices,
    item: askedOnce((code) => store.item(code, personId)),
    search: askedOnce((query) => store.search(query, personId)),
    ownItems: () => store.ownItems(personId),
    takenLast: (code) => store.takenLast(code, personId),
    stall: (sellerId) => store.stall(sellerId),
    shareLinks: parts.shareLinks,
    ...(mayModerate(state.person.staffRoles) ? { desk: deskFor(store, personId, now) } : {}),
    ...(mayBroadcast(state.person.staffRoles) ? { casting: castingFor(store, personId, now) } : {}),
    links: linkLook(parts, state, now),
    data: {
      all: () => store.dataOf(personId),
      everything: (until) => store.keptThings(personId, until),
      obstacles: () => store.ordersLeftAlone(personId),
    },
    ...(state.person.staffRoles.includes('administrator')
      ? {
          merging: { find: (text: string) => store.findPeople(text), recent: () => store.recentMerges() },
          crew: () => store.crewFor(personId),
        }
      : {}),
    wishes: () => store.wishesOf(personId),
    sellerNamed: (text) => store.sellerNamed(text),
    sellerCalled: (words) => store.sellerCalled(words),
    talks: () => store.talksOf(personId, now),
    talkOf: async (messageId) =>
      messageId === undefined ? state.newestTalk : store.talkOf(state.target.chatId, messageId),
    itemsSeen: () => store.itemsSeen(state.target.chatId),
    itemsShown: (messageId) => store.itemsShown(state.target.chatId, messageId),
    people: (sellerId) => store.people(sellerId, personId),
    whoListed: (code) => store.whoListed(code, personId),
    whoMoved: (code) => store.whoMoved(code, personId),
    claim: (code) => store.claim(code, personId, now),
    orders: () => store.ordersOf(personId),
    order: async (code) => (await store.ordersOf(personId)).find((order) => order.code === code),
  };
}

/** A flow that asks twice is answered as before. */
function askedOnce<Question, Answer>(ask: (question: Question) => Promise<Answer>) {
  const answers = new Map<string, Promise<Answer>>();
  return (question: Question): Promise<Answer> => {
    const name = JSON.stringify(question);
    const answer = answers.get(name) ?? ask(question);
    answers.set(name, answer);
    return answer;
  };
}

/** What only staff may look up. */
function deskFor(store: Store, personId: string, now: Date): Desk {
  return {
    counts: () => store.deskCounts(now),
    nextListing: (state, passed) => store.listingToJudge(state, passed, personId),
    listing: (code) => store.anyListing(code, personId),
    waiting: () => store.peopleWaiting(),
    troubles: () => store.troubledSends(now),
    unread: () => store.unreadMessages(now),
    nextReport: (passed) => store.nextReport(passed),
  };
}

/** What only those who send broadcasts may look up. */
function castingFor(store: Store, personId: string, now: Date): Casting {
  return {
    recent: () => store.recentBroadcasts(),
    broadcast: (id) => store.broadcast(id),
    item: (code) => itemOnSale(store, code, personId),
    countAudience: (audience) => store.countAudience(audience),
    undecided: (id) => store.undecidedPeople(id),
    pauses: () => store.channelPauses(now),
  };
}
