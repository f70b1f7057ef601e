import type { Command, Said } from '../conversation/command.ts';
import { offer, type Param, type Reply, say, toFlow } from '../conversation/reply.ts';
import { saySum, sayThings } from '../conversation/say-bid.ts';
import { nameOfItem } from '../conversation/say-item.ts';
import { sayEnquiryCode, sayListingCode } from '../domain/codes.ts';
import {
  type EnquirySide,
  isReminderDue,
  MAX_WORDS,
  REMINDER_HOURS,
  refuseEnquiryMessage,
  refuseEnquiryMove,
  stateAfter,
} from '../domain/enquiry.ts';
import { Refusal } from '../errors.ts';
import { maskContacts } from '../language/contacts.ts';
import { namesPaymentWay } from '../language/payment-ways.ts';
import type { CommandContext, CommandResult } from './commands.ts';
import { type NamedPrice, namePrice } from './named-price.ts';
import { openTalk } from './open-talk.ts';
import { writeRows } from './outgoing.ts';
import type { ChatTarget, DueTask, EnquiryRecord, NewOutboxRow } from './ports.ts';
import { answersTo } from './say-bargain.ts';
import { saySendingInTalk } from './say-sending.ts';
import { tellSellers, whoDid } from './seller-news.ts';

type Asked = Extract<Command, { do: 'askSeller' }>['with'];
type Spoken = Extract<Command, { do: 'sayInTalk' }>['with'];
type Moved = Extract<Command, { do: 'blockTalk' | 'unblockTalk' | 'reportTalk' }>;

/** Passes a buyer's words about an item on to its seller; the first ones open the talk. */
export async function askSeller(context: CommandContext, { item, said }: Asked): Promise<CommandResult> {
  const talk = await openTalk(context, item);
  return passOn(context, { talk, side: 'buyer', said });
}

/** Passes words on within a talk, from whichever side; a price that a seller names in them stands. */
export async function sayInTalk(context: CommandContext, { talk: code, said, named }: Spoken): Promise<CommandResult> {
  const talk = await talkFor(context, code);
  const beside = talk.side === 'seller' ? await saySendingInTalk(context, talk, said.text) : undefined;
  return passOn(context, { talk, side: talk.side, said, ...(named && { named }), ...(beside && { beside }) });
}

/** Blocks, unblocks or reports a talk. The other side is not told. */
export async function moveTalk(context: CommandContext, command: Moved): Promise<CommandResult> {
  const { changes, state, now } = context;
  const talk = await talkFor(context, command.with.talk);
  const { side } = talk;
  const params = { talk: sayEnquiryCode(talk.code) };
  await changes.audit({ actorId: state.person.id, action: `enquiry.${command.do}`, subject: talk.code, now });
  if (command.do === 'reportTalk') {
    await changes.addReport({ enquiryId: talk.id, byId: state.person.id, now });
    const staff = await changes.staffTargets();
    return {
      says: [say('enquire.done.reported', params)],
      notices: await tell(
        context,
        staff,
        say('staff.reported', params, { offers: [offer(toFlow('reports', 'open'), 'reports.open')] }),
        {},
      ),
    };
  }
  const to = command.do === 'blockTalk' ? 'blocked' : 'answered';
  const blocked = talk.blockedBy === undefined ? {} : { blockedBy: talk.blockedBy };
  const refusal = refuseEnquiryMove({ from: talk.state, to, by: side, ...blocked });
  if (refusal !== undefined) throw new Refusal(refusal, params, { ends: true });
  await changes.moveEnquiry(talk.id, to === 'blocked' ? { state: to, blockedBy: side, now } : { state: to, now });
  return { says: [say(`enquire.done.${to === 'blocked' ? 'blocked' : 'unblocked'}`, params)], notices: [] };
}

async function talkFor({ changes, state }: CommandContext, code: string) {
  const talk = await changes.enquiryFor(code, state.person.id);
  if (talk === undefined) throw new Refusal('enquire.unknown', { talk: sayEnquiryCode(code) }, { ends: true });
  return talk;
}

interface Passing {
  readonly talk: EnquiryRecord;
  readonly side: EnquirySide;
  readonly said: Said;
  /** The price that a seller names in her words. */
  readonly named?: NamedPrice;
  /** What the buyer is told beside a seller's words. */
  readonly beside?: Reply;
}

/** Passes words on to the other side of a talk. */
export async function passOn(context: CommandContext, passing: Passing): Promise<CommandResult> {
  const { talk, side, said } = passing;
  const { changes, state, now } = context;
  const params = { talk: sayEnquiryCode(talk.code) };
  const blocked = talk.blockedBy === undefined ? {} : { blockedBy: talk.blockedBy };
  const refusal = refuseEnquiryMessage({ state: talk.state, by: side, ...blocked });
  const shutElsewhere = talk.state !== 'blocked' && talk.isShut;
  if (refusal !== undefined || shutElsewhere) throw new Refusal(refusal ?? 'enquire.blocked', params, { ends: true });
  const { text, masked } = maskContacts(said.text.slice(0, MAX_WORDS).trim());
  const { photos } = said;
  const voice = said.voice === undefined ? {} : { voice: said.voice };
  const kept = { enquiryId: talk.id, side, byId: state.person.id, text, photos, ...voice, now };
  const due = side === 'buyer' && talk.askedAt === undefined ? { due: remindLater(context, talk.id) } : {};
  const message = await changes.sayInEnquiry({ ...kept, ...due }, moveAfter(context, talk, side));
  const words = { ...said, text };
  const isPayment = side === 'seller' && namesPaymentWay(said.text);
  const note = masked ? [say(isPayment ? 'enquire.maskedPayment' : 'enquire.masked')] : [];
  if (side === 'buyer') {
    const notices = await tellSeller(context, talk, words, message);
    return { says: [...note, say('enquire.done.buyer', params)], notices, talkId: talk.id };
  }
  const { named } = passing;
  const price = named !== undefined && (await namePrice(context, talk, named)) ? named : undefined;
  const done =
    price === undefined
      ? say('enquire.done.seller', params)
      : say('enquire.done.priced', { price: saySum(price.paise, price.count) });
  return {
    says: [...note, done],
    notices: await tellBuyer(context, talk, words, { ...passing, message, price }),
    talkId: talk.id,
  };
}

/** The buyer now waits, or need not. */
function moveAfter({ state, now }: CommandContext, talk: EnquiryRecord, side: EnquirySide) {
  const to = stateAfter(side);
  return to === 'answered' ? { state: to } : { state: to, askedAt: talk.askedAt ?? now, chatId: state.target.chatId };
}

/** A question that opens a wait also lets the reminders come. */
function remindLater({ state, now }: CommandContext, enquiryId: string) {
  const tasks = REMINDER_HOURS.map((hours) => ({
    kind: 'due' as const,
    id: `due/remind/${enquiryId}/${now.getTime()}/${hours}`,
    at: new Date(now.getTime() + hours * 3_600_000),
    task: { do: 'remind', enquiryId, askedAt: now, hours } as const,
  }));
  return { chatId: state.target.chatId, tasks };
}

async function tellSeller(context: CommandContext, talk: EnquiryRecord, said: Said, message: bigint) {
  const key = talk.messages === 0 ? 'enquire.news.question' : 'enquire.news.more';
  const offers = [
    offer(toFlow('enquire', 'reply', talk.code), 'enquire.offer.reply'),
    offer(toFlow('enquire', 'trouble', talk.code), 'enquire.offer.trouble'),
  ];
  // The item's picture says which of her sarees it is; after the first time she knows.
  const own = talk.messages === 0 && talk.photo !== undefined ? [talk.photo] : [];
  const news = withWords(key, talk, said, { offers, photos: [...own, ...said.photos] });
  return tellSellers(context, talk.sellerId, news, { enquiryId: talk.id, once: `talk/${message}` });
}

async function tellBuyer(
  context: CommandContext,
  talk: EnquiryRecord,
  said: Said,
  about: Pick<Passing, 'beside'> & { readonly message: bigint; readonly price: NamedPrice | undefined },
) {
  const { changes } = context;
  const { message, price, beside } = about;
  const more = offer(toFlow('enquire', 'reply', talk.code), 'enquire.offer.more');
  const plain = [
    offer(toFlow('placeOrder', 'start', talk.listingCode), 'findItem.item.order'),
    more,
    offer(toFlow('enquire', 'trouble', talk.code), 'enquire.offer.trouble'),
  ];
  const [agree, decline] = answersTo(talk);
  const { photos } = said;
  const news =
    price === undefined
      ? withWords('enquire.news.answer', talk, said, { offers: plain, photos })
      : withWords('enquire.news.priced', talk, said, { offers: [agree, more, decline], photos, price });
  const told = beside === undefined ? [news] : [beside, news];
  const buyer = await tell(context, [await changes.target(talk.buyerChatId)], told, { talk, once: `talk/${message}` });
  if (talk.state !== 'asked') return buyer;
  // Whoever else sells under this name sees once that it is answered, and how; what they say next is not meant for the buyer.
  const { params, ...answer } = withWords('enquire.news.answeredByUs', talk, said, { photos: said.photos });
  const seen = { ...answer, params: { ...params, who: await whoDid(context) } };
  return [...buyer, ...(await tellSellers(context, talk.sellerId, seen, { once: `talk/${message}` }))];
}

function withWords(
  key: string,
  talk: EnquiryRecord,
  said: Said,
  { price, ...more }: { offers?: Reply['offers']; photos: readonly string[]; price?: NamedPrice },
) {
  const params: Readonly<Record<string, Param>> = {
    talk: sayEnquiryCode(talk.code),
    name: sayThings(talk, price?.count),
    code: sayListingCode(talk.listingCode),
    seller: maskContacts(talk.sellerName).text,
    ...(price === undefined ? {} : { price: saySum(price.paise, price.count) }),
  };
  const { voice } = said;
  const kind = said.text === '' ? (voice === undefined ? 'Photo' : 'Voice') : '';
  const words = said.text === '' ? params : { ...params, words: said.text };
  return say(`${key}${kind}`, words, voice === undefined ? more : { ...more, voice });
}

/** Reminds the seller and tells the buyer honestly, if the question that was asked then still waits. */
export async function remindOfQuestion(
  context: CommandContext,
  task: Extract<DueTask['task'], { do: 'remind' }>,
): Promise<CommandResult> {
  const { changes, now } = context;
  const talk = await changes.enquiryById(task.enquiryId);
  const stillWaits = talk?.state === 'asked' && talk.askedAt?.getTime() === task.askedAt.getTime();
  if (talk === undefined || !stillWaits || !isReminderDue({ ...task, now })) return { says: [], notices: [] };
  const params = {
    talk: sayEnquiryCode(talk.code),
    name: nameOfItem(talk),
    code: sayListingCode(talk.listingCode),
    hours: task.hours,
  };
  const once = `remind/${talk.id}/${task.askedAt.getTime()}/${task.hours}`;
  const reply = [offer(toFlow('enquire', 'reply', talk.code), 'enquire.offer.reply')];
  const reminder = say('enquire.remind.seller', params, { offers: reply });
  const reminded = await tellSellers(context, talk.sellerId, reminder, { enquiryId: talk.id, once });
  const buyer = [await changes.target(talk.buyerChatId)];
  const search = [offer(toFlow('findItem', 'start'), 'findItem.again')];
  const honest = say(`enquire.remind.buyer${task.hours}`, params, { offers: task.hours === 12 ? search : [] });
  return { says: [], notices: [...reminded, ...(await write(context, buyer, honest, { once }))] };
}

async function tell(
  context: CommandContext,
  targets: readonly ChatTarget[],
  news: Reply | readonly Reply[],
  about: { readonly talk?: EnquiryRecord; readonly once?: string },
): Promise<readonly NewOutboxRow[]> {
  const others = targets.filter((target) => target.personId !== context.state.person.id);
  return write(context, others, news, about);
}

async function write(
  { parts }: CommandContext,
  targets: readonly ChatTarget[],
  news: Reply | readonly Reply[],
  { talk, once }: { readonly talk?: EnquiryRecord; readonly once?: string },
): Promise<readonly NewOutboxRow[]> {
  const details = {
    purpose: 'notice',
    ...(once === undefined ? {} : { once }),
    ...(talk === undefined ? {} : { enquiryId: talk.id }),
  } as const;
  const rows = await Promise.all(
    targets.map((target) => writeRows(parts, target, 'key' in news ? [news] : news, details)),
  );
  return rows.flat();
}
