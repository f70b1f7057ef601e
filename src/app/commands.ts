import type { Command } from '../conversation/command.ts';
import { type Reply, say } from '../conversation/reply.ts';
import { moveBroadcast, reopenChannel, sendBroadcast } from './broadcast-commands.ts';
import { showCode } from './channel-codes.ts';
import { endRole } from './crew.ts';
import { eraseMe } from './data.ts';
import { closeReport, settleTrouble } from './desk-work.ts';
import { askSeller, moveTalk, sayInTalk } from './enquiries.ts';
import { giveUpOrder } from './give-up.ts';
import { askForPerson } from './help.ts';
import { inviteStaff, useCode } from './invitations.ts';
import { link, makeLinkCode, missLinkCode, unlink } from './links.ts';
import { publishListing } from './listings.ts';
import { makeOffer } from './make-offer.ts';
import { mergePeople, unmergePeople } from './merges.ts';
import { reviewListing } from './moderation.ts';
import { declineNews, exchangeWish, stopNews, subscribe, unsubscribe } from './news.ts';
import { attestPhone } from './numbers.ts';
import { answerOffer } from './offers.ts';
import { sayOfOrder } from './order-words.ts';
import { moveOrder, placeOrder } from './orders.ts';
import type { WritingParts } from './outgoing.ts';
import { changeListing } from './own-listings.ts';
import { noteParcel } from './parcels.ts';
import { inviteClaim, inviteMember, makeManager, removeMember, setDuty } from './people.ts';
import type { Changes, NewOutboxRow, TurnState } from './ports.ts';
import { recountOrder } from './recount.ts';
import { keepAddress } from './redirect.ts';
import { registerSeller } from './sellers.ts';
import { endTakeover, passOn, reachOut, takeOver } from './takeovers.ts';

/** What commands need besides the transaction. */
export interface CommandParts extends WritingParts {
  /** A random whole number from 0 up to but not including `below`. */
  readonly random: (below: number) => number;
  /** Makes a channel show what must be scanned now; undefined where nothing is linked by a code. */
  readonly codeOf?: (channel: string) => (() => boolean) | undefined;
}

/** What a command leaves to say: to this chat, and to others. */
export interface CommandResult {
  readonly says: readonly Reply[];
  readonly notices: readonly NewOutboxRow[];
  /** The talk that what is said here belongs to, by its id: what comes next may go on in it. */
  readonly talkId?: string;
}

/** One command being carried out. */
export interface CommandContext {
  readonly parts: CommandParts;
  readonly changes: Changes;
  readonly state: TurnState;
  readonly now: Date;
}

/** Carries out a command inside the turn's transaction. Throws Refusal when a rule says no; then nothing happened. */
export async function runCommand(
  parts: CommandParts,
  changes: Changes,
  command: Command,
  state: TurnState,
  now: Date,
): Promise<CommandResult> {
  const context: CommandContext = { parts, changes, state, now };
  switch (command.do) {
    case 'publishListing':
      return publishListing(context, command.with);
    case 'changeListing':
      return changeListing(context, command.with);
    case 'registerSeller':
      return registerSeller(context, command.with);
    case 'setLanguage':
      await changes.setLanguage(state.person.id, command.with.language);
      return { says: [], notices: [] };
    case 'placeOrder':
      return placeOrder(context, command.with);
    case 'noteParcel':
      return noteParcel(context, command.with);
    case 'moveOrder':
      return moveOrder(context, command.with);
    case 'recountOrder':
      return recountOrder(context, command.with);
    case 'subscribe':
      return subscribe(context, command.with);
    case 'exchangeWish':
      return exchangeWish(context, command.with);
    case 'unsubscribe':
      return unsubscribe(context, command.with);
    case 'declineNews':
      return declineNews(context, command.with);
    case 'stopNews':
      return stopNews(context);
    case 'askSeller':
      return askSeller(context, command.with);
    case 'makeOffer':
      return makeOffer(context, command.with);
    case 'answerOffer':
      return answerOffer(context, command.with);
    case 'giveUpOrder':
      return giveUpOrder(context, command.with);
    case 'sayInTalk':
      return sayInTalk(context, command.with);
    case 'sayOfOrder':
      return sayOfOrder(context, command.with);
    case 'blockTalk':
    case 'unblockTalk':
    case 'reportTalk':
      return moveTalk(context, command);
    case 'keepAddress':
      return keepAddress(context, command.with);
    case 'useCode':
      return useCode(context, command.with);
    case 'inviteMember':
      return inviteMember(context, command.with);
    case 'inviteClaim':
      return inviteClaim(context, command.with);
    case 'removeMember':
      return removeMember(context, command.with);
    case 'makeManager':
      return makeManager(context, command.with);
    case 'setDuty':
      return setDuty(context, command.with);
    case 'inviteStaff':
      return inviteStaff(context, command.with);
    case 'endRole':
      return endRole(context, command.with);
    case 'reviewListing':
      return reviewListing(context, command.with);
    case 'takeOver':
      return takeOver(context, command.with);
    case 'reachOut':
      return reachOut(context, command.with);
    case 'settleTrouble':
      return settleTrouble(context, command.with);
    case 'closeReport':
      return closeReport(context, command.with);
    case 'passOn':
      return passOn(context, command.with);
    case 'endTakeover':
      return endTakeover(context, command.with);
    case 'sendBroadcast':
      return sendBroadcast(context, command.with);
    case 'moveBroadcast':
      return moveBroadcast(context, command.with);
    case 'showCode':
      return showCode(context, command.with);
    case 'reopenChannel':
      return reopenChannel(context, command.with);
    case 'mergePeople':
      return mergePeople(context, command.with);
    case 'unmergePeople':
      return unmergePeople(context, command.with);
    case 'makeLinkCode':
      return makeLinkCode(context);
    case 'missLinkCode':
      return missLinkCode(context, command.with);
    case 'link':
      return link(context, command.with);
    case 'attestPhone':
      return attestPhone(context, command.with);
    case 'eraseMe':
      return eraseMe(context);
    case 'unlink':
      return unlink(context, command.with);
    case 'askForPerson':
      return askForPerson(context);
  }
}

const WHOM: ReadonlySet<Command['do']> = new Set([
  ...(['setLanguage', 'useCode', 'attestPhone', 'link', 'unlink'] as const),
  ...(['mergePeople', 'unmergePeople', 'eraseMe'] as const),
]);

/** Whether the chat may be spoken to in another language after it, or be another person's. */
export function mayChangeWhom(command: Command): boolean {
  return WHOM.has(command.do);
}

/** A result that only says one thing. */
export function justSay(...args: Parameters<typeof say>): CommandResult {
  return { says: [say(...args)], notices: [] };
}
