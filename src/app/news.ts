import type { NewsCommand } from '../conversation/news-command.ts';
import { offer, say, toFlow } from '../conversation/reply.ts';
import { askConsent, sayNews } from '../conversation/say-news.ts';
import { nameOfWish, nameOfWishes, type Wish } from '../conversation/wish.ts';
import { CONSENT_VERSION } from '../domain/consent.ts';
import { afterQuietHours } from '../domain/quiet-hours.ts';
import { MAX_SUBSCRIPTIONS, NEWS_EVERY_MS, NEWS_ITEMS } from '../domain/subscription.ts';
import { Refusal } from '../errors.ts';
import { type CommandContext, type CommandResult, justSay } from './commands.ts';
import { type WritingParts, writeRows } from './outgoing.ts';
import type { Store } from './ports.ts';

type With<Name extends NewsCommand['do']> = Extract<NewsCommand, { do: Name }>['with'];

/** Keeps a wish, and the consent just given for it with the very words that asked. */
export async function subscribe(
  context: CommandContext,
  { wish, also = [], agreed }: With<'subscribe'>,
): Promise<CommandResult> {
  const { changes, state } = context;
  const personId = state.person.id;
  const wishes: readonly [Wish, ...Wish[]] = [wish, ...also];
  if (agreed) await answer(context, 'given', wishes);
  else if (!(await changes.wantsNews(personId))) throw new Refusal('subscribe.stopped', {}, { ends: true });
  if ((await changes.countWishes(personId)) + wishes.length > MAX_SUBSCRIPTIONS)
    throw new Refusal('subscribe.tooMany', { count: MAX_SUBSCRIPTIONS }, { ends: true });
  let isFresh = false;
  for (const one of wishes) isFresh = (await add(context, one)) || isFresh;
  return justSay(isFresh ? 'subscribe.done' : 'subscribe.already', { wish: { reply: nameOfWishes(wishes) } });
}

/** Whether the wish was not kept before. */
async function add({ changes, state, now }: CommandContext, wish: Wish): Promise<boolean> {
  const personId = state.person.id;
  const fresh = await changes.addWish({ personId, chatId: state.target.chatId, wish, now });
  if (fresh) await changes.audit({ actorId: personId, action: 'news.subscribed', subject: wish.kind, now });
  return fresh;
}

/** Keeps a wish in the place of another. */
export async function exchangeWish(
  context: CommandContext,
  { id, wish }: With<'exchangeWish'>,
): Promise<CommandResult> {
  await unsubscribe(context, { id });
  return subscribe(context, { wish, agreed: false });
}

/** She was asked and does not want to be told. */
export async function declineNews(
  context: CommandContext,
  { wish, also = [] }: With<'declineNews'>,
): Promise<CommandResult> {
  await answer(context, 'refused', [wish, ...also]);
  return justSay('subscribe.declined');
}

/** Ends one wish. */
export async function unsubscribe(context: CommandContext, { id }: With<'unsubscribe'>): Promise<CommandResult> {
  const { changes, state, now } = context;
  const ended = await changes.endWish(id, state.person.id, now);
  if (ended === undefined) throw new Refusal('myNews.gone');
  await changes.audit({ actorId: state.person.id, action: 'news.unsubscribed', subject: ended.kind, now });
  const more = [offer(toFlow('myNews', 'list'), 'myNews.toList')];
  return { says: [say('myNews.ended', { wish: { reply: nameOfWish(ended) } }, { offers: more })], notices: [] };
}

/** Ends all news at once. The stop word itself has already counted when it arrived (receive.ts); this is for a tap. */
export async function stopNews({ changes, state, now }: CommandContext): Promise<CommandResult> {
  await changes.stopNews(state.target.chatId, now);
  return justSay('words.stopped');
}

/** Writes what a chat is to be told, as one message at most so often; what was sold meanwhile is let go. */
export async function tellNews(
  parts: WritingParts & { readonly store: Store },
  chatId: string,
  now: Date,
): Promise<void> {
  await parts.store.change(async (changes) => {
    const news = await changes.newsFor(chatId, now);
    if (news === undefined) return;
    await changes.settleNews(news.personId, news.gone, false, now);
    const soonest = Math.max((news.lastTold?.getTime() ?? 0) + NEWS_EVERY_MS, now.getTime());
    const due = afterQuietHours(new Date(soonest));
    if (due > now) return changes.putOffNews(news.personId, due);
    const shown = news.items.slice(0, NEWS_ITEMS);
    const [first] = shown;
    if (first === undefined) return;
    const target = await changes.target(chatId);
    const once = `news/${news.personId}/${first.code}`;
    const rows = await writeRows(parts, target, [sayNews(shown)], { purpose: 'broadcast', once });
    await changes.addOutbox(rows, now);
    await changes.settleNews(
      news.personId,
      shown.map((item) => item.code),
      true,
      now,
    );
    await changes.putOffNews(news.personId, afterQuietHours(new Date(now.getTime() + NEWS_EVERY_MS)));
  });
}

async function answer(
  { parts, changes, state, now }: CommandContext,
  said: 'given' | 'refused',
  [wish, ...also]: readonly [Wish, ...Wish[]],
): Promise<void> {
  const words = parts.speaker.text(askConsent(wish, also), state.target.language);
  const { chatId, personId } = state.target;
  await changes.addConsent({ personId, chatId, answer: said, words, version: CONSENT_VERSION, now });
}
