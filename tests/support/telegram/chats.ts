/** A person with Telegram on the phone. */
export interface Person {
  readonly id: number;
  readonly name: string;
  readonly language: string;
  blocked: boolean;
}

/** A message as it stands in a chat of the double. */
export interface ShownMessage {
  readonly message_id: number;
  text: string;
  photos: readonly string[];
  voice?: string | undefined;
  choices: readonly { readonly label: string; readonly data: string }[];
  readonly repliesTo?: number | undefined;
  edits: number;
}

/** A button in place of a phone's letters: tapped, it sends its words, or the person's own card. */
export interface LetterButton {
  readonly text: string;
  readonly request_contact?: boolean | undefined;
}

/** Everything the pretend Telegram remembers of people, their chats and their files. */
export function openChats() {
  const people = new Map<number, Person>();
  const shown = new Map<number, ShownMessage[]>();
  const files = new Map<string, Buffer>();
  const keyboards = new Map<number, readonly LetterButton[]>();
  let messages = 100;
  let made = 0;
  return {
    people,
    files,
    /** What stands in place of the letters, in each chat. */
    keyboards,
    /** The next number of a message, over all chats. */
    nextMessage: () => {
      messages += 1;
      return messages;
    },
    person(id: number, name = 'মিনতি', language = 'bn'): Person {
      const known = people.get(id) ?? { id, name, language, blocked: false };
      people.set(id, known);
      return known;
    },
    keepFile(bytes: Buffer): string {
      made += 1;
      const id = `FILE${made}`;
      files.set(id, bytes);
      return id;
    },
    seen: (chat: number): readonly ShownMessage[] => shown.get(chat) ?? [],
    show(chat: number, message: ShownMessage) {
      shown.set(chat, [...(shown.get(chat) ?? []), message]);
    },
    /** False when there is no such message. */
    remove(chat: number, id: number): boolean {
      const before = shown.get(chat) ?? [];
      const left = before.filter(({ message_id }) => message_id !== id);
      shown.set(chat, left);
      return left.length < before.length;
    },
    find: (chat: number, id: number) => shown.get(chat)?.find((message) => message.message_id === id),
  };
}
