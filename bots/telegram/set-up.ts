import type { Api } from 'grammy';

/** What a bot says of itself in one language: https://core.telegram.org/bots/api#setmycommands, #setmydescription */
export interface BotWords {
  /** At most 512 letters: what an empty chat shows. */
  readonly about: string;
  /** At most 120 letters: its profile. */
  readonly short: string;
  /** Commands are lower-case English by Telegram's rule; what they do is said in the language. */
  readonly commands: Readonly<Record<string, string>>;
}

/** Tells Telegram the bot's commands and descriptions, in each language and for everybody else in `otherwise`. */
export async function setUp(
  api: Api,
  words: ReadonlyMap<string, BotWords>,
  otherwise: string,
): Promise<readonly string[]> {
  const done: string[] = [];
  for (const [language, { about, short, commands }] of words) {
    const list = Object.entries(commands).map(([command, description]) => ({ command, description }));
    for (const code of language === otherwise ? [undefined, language] : [language]) {
      const where = code === undefined ? {} : ({ language_code: code } as const);
      // grammY lists the codes of ISO 639-1 as a type; ours are three of them.
      await api.setMyCommands(list, where as never);
      await api.setMyDescription(about, where as never);
      await api.setMyShortDescription(short, where as never);
      done.push(code ?? 'everybody else');
    }
  }
  return done;
}
