import { readBroadcastWord } from '../language/broadcast-words.ts';
import { readReply } from '../language/replies.ts';
import { endsTalk } from '../language/takeover-words.ts';
import type { Command } from './command.ts';
import type { Input } from './input.ts';
import type { Look } from './look.ts';
import { type Reply, say } from './reply.ts';
import type { PassedWords } from './staff-command.ts';

/** A conversation that staff have taken over, as one of its two chats sees it. */
export interface Lease {
  readonly as: 'person' | 'staff';
  readonly until: Date;
}

/** What becomes of words in such a conversation; `goOn` when the bot is to answer them after all. */
export interface Relayed {
  readonly commands: readonly Command[];
  readonly says: readonly Reply[];
  readonly goOn: boolean;
}

/**
 * While a member of staff speaks with somebody, words go to the other and the bot keeps silent. A tap is meant for the bot, and
 * so are staff's words about a broadcast, and the word for its menu, which ends the conversation; a stop word still counts for news.
 */
export function relay({ as, until }: Lease, input: Input, { now, casting }: Pick<Look, 'now' | 'casting'>): Relayed {
  const toBot: Relayed = { commands: [], says: [], goOn: true };
  const silent: Relayed = { ...toBot, goOn: false };
  const end = (by: 'staff' | 'person' | 'time'): Command => ({ do: 'endTakeover', with: { by } });
  if (input.choiceId !== undefined) return toBot;
  if (input.unsupported === 'reaction') return silent;
  if (now >= until)
    return as === 'person'
      ? { ...toBot, commands: [end('time')] }
      : { ...silent, commands: [end('time')], says: [say('takeover.lapsed')] };
  if (as === 'staff' && casting !== undefined && readBroadcastWord(input.text) !== undefined) return toBot;
  if (as === 'staff' && endsTalk(input.text)) return { ...silent, commands: [end('staff')] };
  const intent = readReply(input.text, 'any');
  if (intent === 'menu') return { ...toBot, commands: [end(as)] };
  if (as === 'person' && intent === 'stop') return { ...silent, commands: [{ do: 'stopNews', with: {} }] };
  return { ...silent, commands: [{ do: 'passOn', with: passedWords(input) }] };
}

function passedWords({ text, photos, photoProblems, voice, voiceHash, place, unsupported }: Input): PassedWords {
  const unread = unsupported !== undefined || photoProblems.length > 0;
  const also = voice && voiceHash === undefined ? 'voice' : place ? 'place' : unread ? 'other' : undefined;
  const said = {
    text,
    photos: photos.map(({ hash }) => hash),
    ...(voiceHash === undefined ? {} : { voice: voiceHash }),
  };
  return also === undefined ? said : { ...said, also };
}
