// Long because a talk is read best whole: whose words go where, and which are for the bot.
import { z } from 'zod';
import { askedFor } from '../src/conversation/bid-for.ts';
import type { Said } from '../src/conversation/command.ts';
import {
  defineFlow,
  finish,
  finishAndGoOn,
  forget,
  leave,
  next,
  type Outcome,
  pass,
  retry,
  switchTo,
} from '../src/conversation/flow.ts';
import { readGone } from '../src/conversation/gone.ts';
import type { Input, Reading } from '../src/conversation/input.ts';
import { isLikelyOffer } from '../src/conversation/likely-offer.ts';
import type { Look, TalkView } from '../src/conversation/look.ts';
import { namedAmong } from '../src/conversation/named-among.ts';
import { orderAll, takesAll } from '../src/conversation/order-all.ts';
import { meantRecount } from '../src/conversation/order-recount.ts';
import { answeredOrder, tellsOfParcel } from '../src/conversation/order-wish.ts';
import { parcelsToCome } from '../src/conversation/parcels-to-come.ts';
import { listedOffer, offer, type Reply, say } from '../src/conversation/reply.ts';
import { sayWaitingTalk } from '../src/conversation/say-waiting.ts';
import { sayEnquiryCode, sayListingCode } from '../src/domain/codes.ts';
import { mayRedirect } from '../src/domain/order.ts';
import { asksToKeepAddress, mendsAddress } from '../src/language/address-words.ts';
import { complainsOfThem } from '../src/language/complaints.ts';
import { isWholeAddress } from '../src/language/delivery-address.ts';
import { readEnquiryCode, readListingCode, readOrderCode, withoutEnquiryCode } from '../src/language/item-codes.ts';
import { readTakenOff } from '../src/language/left-when-taken-off.ts';
import { looksBack } from '../src/language/looking-on.ts';
import { type OfferAnswer, readNamedPrice, readOfferAnswer } from '../src/language/offer-answers.ts';
import { readOffer } from '../src/language/offers.ts';
import { bidsToChangePrice } from '../src/language/own-goods-words.ts';
import { readPeopleWish } from '../src/language/people-words.ts';
import { readQuery } from '../src/language/queries.ts';
import { readReply } from '../src/language/replies.ts';
import { isSaidToTheBot } from '../src/language/said-to-bot.ts';
import { readTaking } from '../src/language/taking.ts';
import {
  asksAbout,
  feelsCheated,
  namesCloth,
  namesGoods,
  readTalkWish,
  type TalkWish,
} from '../src/language/talk-words.ts';

const draft = z.object({
  /** The item a first question is about, by its code; later the talk itself. */
  item: z.string().optional(),
  talk: z.string().optional(),
  trouble: z.boolean().optional(),
  /** Words that wait until it is clear which talk they belong to. */
  said: z.object({ text: z.string(), photos: z.array(z.string()), voice: z.string().exactOptional() }).optional(),
});
type Draft = z.infer<typeof draft>;

const COMMANDS = { block: 'blockTalk', unblock: 'unblockTalk', report: 'reportTalk' } as const;

/** Buyer and seller talk about one item through the haat: words, photos and voice notes pass, numbers and addresses do not. */
export const enquire = defineFlow({
  name: 'enquire',
  parkable: true,
  takesPhotos: true,
  takesVoice: true,
  draft,
  async begin({ action, code = '', input }, look) {
    if (action === 'ask') return ask(code, input, look);
    const talks = await look.talks();
    if (action === 'reply' || action === 'trouble') {
      if (!talks.some((talk) => talk.code === code)) return leave(unknown(code));
      return next(action === 'trouble' ? { talk: code, trouble: true } : { talk: code });
    }
    if (input === undefined) return leave(say('menu.ask'));
    const asked = action === 'newest' ? talks.find((talk) => talk.code === code) : undefined;
    if (asked !== undefined) return take(asked, input, look);
    const written = readEnquiryCode(input.text);
    const last = ((await look.talkOf(input.quotedId)) ?? (await look.talkOf()))?.code;
    const own = talks.find(({ code: one, side }) => one === last && side === 'buyer');
    // While two wait for her, straight after the newest she may be answering the older one; where she asks another seller, she asks on.
    const isFree = written === undefined && input.quotedId === undefined && own === undefined;
    const isEither = isFree && (await mayBeMeant(look)).length > 1;
    const onTable = talks.filter(({ side, offerWaitsFor }) => side === 'buyer' && offerWaitsFor === side);
    if (onTable.length > 1 && input.quotedId === undefined && takesAll(input.text))
      return orderAll(onTable.map(({ itemCode }) => itemCode));
    const named = isEither ? undefined : (written ?? last);
    const talk = meantAmong(talks, input, own) ?? talks.find((one) => one.code === named);
    if (talk !== undefined) return take(talk, input, look, onTable.length);
    if (named !== undefined && action === 'addressed') return leave(unknown(named));
    const wish = wishIn(input.text);
    const newest = (await look.talkOf())?.code ?? talks[0]?.code;
    if (wish !== undefined && newest !== undefined) return moved(wish, newest);
    if (wish === 'report' || (action === undefined && (await isCheated(input, look))))
      return finishAndGoOn({ do: 'askForPerson', with: {} });
    const waiting = meantBy(input.text, isEither ? await mayBeMeant(look) : waitingFor(talks));
    const [only] = waiting;
    if (only !== undefined && waiting.length === 1) return take(only, input, look);
    const said = saidIn(input);
    return said === undefined ? pass : next({ said });
  },
  steps: {
    unwell: {
      needed: (held) => held.trouble === true,
      ask: () =>
        say(
          'enquire.trouble.ask',
          {},
          {
            offers: (['block', 'report', 'nothing'] as const).map((one) => offer(one, `enquire.trouble.${one}`)),
          },
        ),
      read: async (reading, held, look) => {
        const { choice, intent, text } = reading;
        if (choice === 'nothing' || intent === 'no') return leave(say('enquire.ok'));
        const wish = choice === 'block' || choice === 'report' ? choice : readTalkWish(text);
        if (wish !== undefined) return moved(wish, held.talk ?? '');
        // Whoever writes on about the thing has no complaint.
        const talk = choice === undefined ? (await look.talks()).find(({ code }) => code === held.talk) : undefined;
        return talk === undefined || !/\p{L}.*\p{L}/u.test(text)
          ? retry(say('enquire.trouble.unclear'))
          : take(talk, reading, look);
      },
    },
    which: {
      context: 'results',
      needed: (held) => held.said !== undefined && held.talk === undefined,
      ask: async (_held, look) => sayWaiting(await mayBeMeant(look), look.now),
      read: async ({ choice, text, intent }, held, look) => {
        // "না, ব্লাউজ নেই" is one more answer.
        if (choice === 'none' || (intent === 'no' && /^\S+$/u.test(text.trim()))) return leave(say('enquire.ok'));
        const meant = choice === undefined ? namedAmong(text, await mayBeMeant(look)) : undefined;
        const named = meant?.length === 1 ? meant[0]?.code : readEnquiryCode(text);
        const talk = choice?.startsWith('talk/') ? choice.slice('talk/'.length) : named;
        if (talk === undefined || held.said === undefined) return retry(say('enquire.which.unclear'));
        return sayIn(talk, spoken(held.said), look);
      },
    },
    words: {
      context: 'free_text_q',
      verbatim: true,
      ask: async (held, look) => {
        if (held.item !== undefined) return say('enquire.words.ask');
        const talk = (await look.talks()).find((one) => one.code === held.talk);
        return say(talk?.side === 'buyer' ? 'enquire.words.more' : 'enquire.words.reply');
      },
      read: async (reading, held, look) => {
        const [problem] = reading.photoProblems;
        const said = saidIn(reading);
        if (said === undefined)
          return retry(
            say(problem ? `listItem.photos.${problem}` : reading.voice ? 'enquire.voiceLost' : 'enquire.words.unclear'),
          );
        const ofTalk = (await look.talks()).find(({ code }) => code === held.talk);
        const wish = held.talk === undefined ? undefined : wishIn(reading.text, ofTalk?.side);
        if (wish !== undefined) return moved(wish, held.talk ?? '');
        const namesOne = held.item !== undefined && said.photos.length === 0 && readOffer(said.text) !== undefined;
        if (namesOne) return switchTo('bargain', { action: 'offer', code: held.item ?? '', input: reading });
        return hand(held, said, look);
      },
    },
  },
});

/** Words for the talk that they themselves name or quote. */
export async function isAddressed(input: Input, look: Look): Promise<boolean> {
  if (readEnquiryCode(input.text) !== undefined) return true;
  return input.quotedId !== undefined && (await look.talkOf(input.quotedId)) !== undefined;
}

/** Even straight after a question these are said to the bot. */
const FOR_THE_BOT: ReadonlySet<Reading['intent']> = new Set([
  ...(['menu', 'start', 'greeting', 'help', 'cancel', 'back', 'stop', 'human', 'thanks', 'resume'] as const),
  ...(['language', 'language_bn', 'language_en', 'language_hi'] as const),
  ...(['my_orders', 'my_items', 'sell', 'search'] as const),
]);

const HALF_AN_HOUR = 30 * 60_000;

/** Words said straight after a message of the other side. */
export async function follows(reading: Reading, look: Look): Promise<boolean> {
  const { text, photos, voice, intent } = reading;
  if (text === '' && photos.length === 0 && !voice) return false;
  if (await answersOurs(reading, look)) return false;
  if (FOR_THE_BOT.has(intent) || isAboutPeople(text, look)) return false;
  if (isSaidToTheBot(text, { isStaff: look.person.staffRoles.length > 0 })) return false;
  if (readListingCode(text) !== undefined || readOrderCode(text) !== undefined) return false;
  const newest = await look.talkOf();
  const talk = newest && (await look.talks()).find((one) => one.code === newest.code);
  if (newest === undefined || talk === undefined || talk.state === 'blocked') return false;
  if (talk.side === 'buyer' && looksBack(text)) return false;
  if (isNewListing(reading, talk) || (await tellsOfParcel(reading, look))) return false;
  if (talk.side === 'buyer' && (await tellsWhere(text, talk, look))) return false;
  if ((await answeredOrder(reading, look)) !== undefined) return false;
  if ((await meantRecount(reading, look)) !== undefined) return false;
  if (talk.side === 'seller') {
    if (talk.offerWaitsFor === 'seller') return true;
    if (bidsToChangePrice(text)) return false;
    const isRecent = look.now.getTime() - newest.at.getTime() < HALF_AN_HOUR;
    return talk.state === 'asked' || (!namesCloth(text) && isRecent);
  }
  if (text === '' || readOffer(text) !== undefined) return true;
  // Asked whether she takes it at that price, she may look at other goods first.
  if (talk.offerWaitsFor === 'buyer') return !namesCloth(text) || namedAmong(text, [talk])?.length === 1;
  if (await isLikelyOffer(text, talk.itemCode, look)) return true;
  return AFTER_AN_ANSWER.has(intent) || (intent === 'none' && (asksAbout(text) || !namesGoods(text)));
}

/** Whether somebody answers a message of ours that showed goods of others, and no talk's: that is for us. */
async function answersOurs({ quotedId }: Input, look: Look): Promise<boolean> {
  const codes = quotedId === undefined ? [] : await look.itemsShown(quotedId);
  const items = await Promise.all(codes.map((code) => look.item(code)));
  return codes.length > 0 && items.every((item) => item?.ours !== true);
}

/** Where what she has ordered is to go is for the order, not for the talk. */
async function tellsWhere(text: string, { itemCode }: TalkView, look: Look): Promise<boolean> {
  if (!isWholeAddress(text) && !asksToKeepAddress(text) && !mendsAddress(text)) return false;
  return (await parcelsToCome(look)).some((order) => order.itemCode === itemCode);
}

/** Whether words put something new up for sale. Whoever is waited for tells of the cloth and its price in an answer too: "হ খাঁটি সুতি, ২৩০০". */
function isNewListing(
  { text, intent, likely }: Reading,
  { side, state, offerWaitsFor, kind, weave }: TalkView,
): boolean {
  const { looksLikeOffer, filters } = readQuery(text);
  if (!looksLikeOffer || side === 'buyer' || intent === 'sell' || likely === 'sell') return looksLikeOffer;
  // "blouse piece chhara 1800" is of the same saree.
  const named = filters.kind === 'blouse_piece' || filters.kind === 'blouse' ? kind : (filters.kind ?? kind);
  const isAnother = named !== kind || (filters.weave ?? weave) !== weave;
  const isWhole = filters.weave !== undefined && filters.colours !== undefined;
  return isAnother || isWhole || (state !== 'asked' && offerWaitsFor !== 'seller');
}

/** Who sells with others, or is about to, says to the bot who is there, and asks it for a code. */
function isAboutPeople(text: string, look: Look): boolean {
  const { sellers } = look.person;
  const isOneOfMany = sellers.some(({ people, kind }) => people > 1 || kind !== 'weaver');
  return isOneOfMany && readPeopleWish(text) !== undefined;
}

const AFTER_AN_ANSWER: ReadonlySet<Reading['intent']> = new Set([
  'order',
  'accept',
  'yes',
  'available_q',
  'price_negotiate',
]);

/** Words that are about a talk itself, said out of the blue: the newest one is meant. A complaint of one who has none is for a person. */
export async function isAboutTalk(input: Input, look: Look): Promise<boolean> {
  const wish = look.desk === undefined ? wishIn(input.text) : readTalkWish(input.text);
  if (wish === undefined) return isCheated(input, look);
  return (await look.talks()).length > 0 || (wish === 'report' && look.desk === undefined);
}

/** Whoever feels cheated and has no order whose other side could hear it. */
async function isCheated({ text, photos }: Input, look: Look): Promise<boolean> {
  if (photos.length > 0 || look.desk !== undefined || !feelsCheated(text)) return false;
  return (await look.orders()).length === 0;
}

/** Words of a seller whom somebody waits for, that are nothing else. */
export async function mayAnswer(input: Input, look: Look): Promise<boolean> {
  if (look.person.sellers.length === 0 || saidIn(input) === undefined) return false;
  if (readListingCode(input.text) !== undefined || (await answersOurs(input, look))) return false;
  const waiting = meantBy(input.text, waitingFor(await look.talks()));
  const isForBargain = ({ offerPaise, offerCount }: TalkView) =>
    offerPaise !== undefined && readOfferAnswer(input.text, offerPaise, 'seller', offerCount) !== undefined;
  if (input.photos.length === 0 && waiting.length === 1 && waiting.some(isForBargain)) return true;
  if (namesGoods(input.text)) return false;
  if (FOR_THE_BOT.has(readReply(input.text, 'idle', 'seller'))) return false;
  // A smile at something else answers nobody, and the buyer would wait on unseen.
  if (input.photos.length === 0 && !input.voice && !/[\p{L}\p{N}]/u.test(input.text)) return false;
  return waiting.length > 0;
}

async function ask(item: string, input: Input | undefined, look: Look): Promise<Outcome> {
  const view = await look.item(item);
  if (view === undefined) return leave(say('findItem.noSuchCode', { code: sayListingCode(item) }));
  if (view.ours) return leave(say('enquire.own'));
  const said = input && saidIn(input);
  return said === undefined ? next({ item }) : finishAndGoOn({ do: 'askSeller', with: { item, said } });
}

/** Words for a known talk: passed on, or about the talk itself. */
async function take(talk: TalkView, input: Input, look: Look, onTable = 1): Promise<Outcome> {
  const wish = wishIn(withoutEnquiryCode(input.text), talk.side);
  if (wish !== undefined) return moved(wish, talk.code);
  if (talk.side === 'buyer' && (await isCheated(input, look))) return moved('report', talk.code);
  const toOrder = { code: talk.itemCode, input };
  // Whoever says where to send it takes the price on the table; the order is confirmed with her before anything is bought.
  if (talk.side === 'buyer' && talk.offerWaitsFor === 'buyer' && isWholeAddress(input.text))
    return switchTo('placeOrder', toOrder);
  // For another number than the seller named it for, the price on the table is asked about there.
  const count = talk.side === 'buyer' && talk.offerWaitsFor === 'buyer' ? readTaking(input.text)?.count : undefined;
  if (count !== undefined && (count === 1 || onTable === 1)) return switchTo('placeOrder', toOrder);
  if (talk.side === 'buyer' && talk.offerWaitsFor !== 'buyer') {
    const intents = [readReply(input.text, 'item', 'buyer'), readReply(input.text, 'yes_no_q', 'buyer')];
    const isOrdered = await hasOrdered(talk, look);
    const takes = !isOrdered && (intents[0] === 'order' || (!talk.asksBack && readTaking(input.text) !== undefined));
    // Where she lives is nobody's business before she orders; with it she orders.
    if (takes || isWholeAddress(input.text)) return switchTo('placeOrder', toOrder);
    const isNod = intents.includes('yes') && !talk.asksBack && input.quotedId === undefined;
    if (isNod) return leave(say(isOrdered ? 'enquire.ok' : 'enquire.canOrder'));
  }
  const said = saidIn(input);
  const answered = said?.photos.length === 0 ? await takeBargain(talk, said.text, look) : undefined;
  if (answered !== undefined) return answered;
  // A price of hers is the bargain's: a second one is refused kindly there, not passed on as if it were one more word.
  if (talk.side === 'buyer' && said !== undefined && (await namesPrice(talk, said, look)))
    return switchTo('bargain', { action: 'offer', code: talk.itemCode, input: { ...input, text: said.text } });
  if (said !== undefined) return speak(talk, said, look);
  return input.voice ? next({ talk: talk.code }, say('enquire.voiceLost')) : next({ talk: talk.code });
}

/** Whether what is talked of is ordered, and not yet on its way: "accha din" orders no second one. */
async function hasOrdered({ itemCode }: TalkView, look: Look): Promise<boolean> {
  const orders = await look.orders();
  return orders.some(
    ({ side, state, ...order }) => side === 'buyer' && mayRedirect(state) && order.itemCode === itemCode,
  );
}

/** Passes words on; a price that a seller names in them for that thing of hers stands from then on. */
async function speak(talk: TalkView, said: Said, look: Look): Promise<Outcome> {
  const listed = talk.side === 'seller' ? (await look.item(talk.itemCode))?.pricePaise : undefined;
  const named = listed === undefined ? undefined : readNamedPrice(said.text, listed);
  // For as many as the buyer asked about.
  const priced = named === undefined ? {} : { named: { paise: named, count: askedFor(talk.theirWords, talk) } };
  return finishAndGoOn({ do: 'sayInTalk', with: { talk: talk.code, said, ...priced } });
}

async function namesPrice({ itemCode }: TalkView, { text, photos }: Said, look: Look): Promise<boolean> {
  return (photos.length === 0 && readOffer(text) !== undefined) || (await isLikelyOffer(text, itemCode, look));
}

/** A yes, a no or a price, from the side whose word a bargain waits for. */
async function takeBargain(talk: TalkView, text: string, look: Look): Promise<Outcome | undefined> {
  if (talk.offerWaitsFor !== talk.side || talk.offerPaise === undefined) return undefined;
  const answer =
    (await lessThanListed(talk, text, look)) ?? readOfferAnswer(text, talk.offerPaise, talk.side, talk.offerCount);
  if (answer === undefined) return undefined;
  const { says: to, ...price } = answer;
  // Whoever takes a price has bought: she is asked where to send it, whatever word she took it with.
  if (talk.side === 'buyer' && to === 'agreed') return switchTo('placeOrder', { code: talk.itemCode });
  const asked = { itemCode: talk.itemCode, count: talk.offerCount ?? 1, isHeld: false };
  const { gone, following } =
    (talk.side === 'seller' && to === 'declined' ? await readGone(text, asked, look) : undefined) ?? {};
  const answerIt = { do: 'answerOffer', with: { talk: talk.code, to, ...price, ...(gone && { gone }) } } as const;
  return following === undefined ? finishAndGoOn(answerIt) : finish(answerIt, following);
}

/** "১০০ টাকা কম দিতে পারি", of her written price: what is left of it, where that is more than was offered. */
async function lessThanListed(talk: TalkView, text: string, look: Look): Promise<OfferAnswer | undefined> {
  const listed = talk.side === 'seller' ? (await look.item(talk.itemCode))?.pricePaise : undefined;
  const left = listed === undefined ? undefined : readTakenOff(text, listed)?.leftPaise;
  return left === undefined || left <= (talk.offerPaise ?? 0) ? undefined : { says: 'countered', paise: left };
}

/** Says it in the talk of this code, wherever that stands. */
async function sayIn(code: string, said: Said, look: Look): Promise<Outcome> {
  const talk = (await look.talks()).find((one) => one.code === code);
  if (talk === undefined) return leave(unknown(code));
  const answered = said.photos.length === 0 ? await takeBargain(talk, said.text, look) : undefined;
  return answered ?? speak(talk, said, look);
}

async function hand(held: Draft, said: Said, look: Look): Promise<Outcome> {
  if (held.talk !== undefined) return sayIn(held.talk, said, look);
  return held.item === undefined ? forget([]) : finishAndGoOn({ do: 'askSeller', with: { item: held.item, said } });
}

/** What words want with the talk itself. What a buyer complains of her seller is for the haat's people, never for the seller. */
function wishIn(text: string, side: TalkView['side'] = 'buyer'): TalkWish | undefined {
  return readTalkWish(text) ?? (side === 'buyer' && complainsOfThem(text) ? 'report' : undefined);
}

function moved(wish: TalkWish, talk: string): Outcome {
  return finishAndGoOn({ do: COMMANDS[wish], with: { talk } });
}

/** What is to be passed on; undefined when nothing was said that could be. */
function saidIn(input: Input): Said | undefined {
  const text = withoutEnquiryCode(input.text);
  const photos = input.photos.map((photo) => photo.hash);
  const { voiceHash } = input;
  if (text === '' && photos.length === 0 && voiceHash === undefined) return undefined;
  return { text, photos, ...(voiceHash === undefined ? {} : { voice: voiceHash }) };
}

function spoken({ text, photos, voice }: NonNullable<Draft['said']>): Said {
  return { text, photos, ...(voice === undefined ? {} : { voice }) };
}

function waitingFor(talks: readonly TalkView[]): readonly TalkView[] {
  return talks.filter((talk) => talk.side === 'seller' && (talk.state === 'asked' || talk.offerWaitsFor === 'seller'));
}

/**
 * Talks that wait for a seller's word, and behind them the one in which she spoke just now, or where she asked another seller since and
 * waits herself: her next words may be for any of them.
 */
async function mayBeMeant(look: Look): Promise<readonly TalkView[]> {
  const talks = await look.talks();
  const waiting = waitingFor(talks);
  const newest = waiting.length === 0 ? undefined : await look.talkOf();
  const spoken = talks.find(
    ({ code, side, state }) => code === newest?.code && side === 'seller' && state === 'answered',
  );
  const isRecent = newest !== undefined && look.now.getTime() - newest.at.getTime() < HALF_AN_HOUR;
  const [latest] = talks;
  const asksSince = newest === undefined && latest?.side === 'buyer' && latest.state === 'asked';
  if (asksSince && waiting.length > 0) return [...waiting, latest];
  return spoken === undefined || !isRecent || waiting.includes(spoken) ? waiting : [...waiting, spoken];
}

/** "লালটা ১০০০ এ দেব": those that wait of the goods her words name; all of them where that is none. */
function meantBy(text: string, waiting: readonly TalkView[]): readonly TalkView[] {
  const named = namedAmong(text, waiting);
  return named === undefined || named.length === 0 ? waiting : named;
}

/** The one talk that waits of the goods her words name; undefined where she quotes another, writes its code, or asks on of her `own`. */
function meantAmong(
  talks: readonly TalkView[],
  { text, quotedId }: Input,
  own: TalkView | undefined,
): TalkView | undefined {
  if (quotedId !== undefined || readEnquiryCode(text) !== undefined) return undefined;
  if (own !== undefined && namedAmong(text, [own])?.length === 1) return undefined;
  const [only, ...more] = namedAmong(text, waitingFor(talks)) ?? [];
  return more.length === 0 ? only : undefined;
}

function sayWaiting(talks: readonly TalkView[], now: Date): Reply {
  const shown = talks.slice(0, 8);
  const lines = shown.map((talk, index) => sayWaitingTalk(talk, index + 1, now));
  const isMixed = shown.some(({ side }) => side === 'buyer');
  const offers = shown.map((talk, index) =>
    listedOffer(`talk/${talk.code}`, 'enquire.which.choice', { number: index + 1, talk: sayEnquiryCode(talk.code) }),
  );
  return say(
    isMixed ? 'enquire.which.whom' : 'enquire.which.ask',
    { lines: { lines } },
    { offers: [...offers, offer('none', 'enquire.which.none')] },
  );
}

function unknown(code: string): Reply {
  return say('enquire.unknown', { talk: sayEnquiryCode(code) });
}
