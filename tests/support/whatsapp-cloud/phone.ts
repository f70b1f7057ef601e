import type { GraphDouble } from './graph-double.ts';
import type { TakenMessage } from './limits.ts';
import type { Meta, Person } from './meta.ts';
import type { Sender } from './payloads.ts';

/** What a phone draws of one message. */
export interface Drawn {
  readonly id: string;
  readonly text: string;
  readonly photo: Uint8Array | undefined;
  readonly taps: readonly { readonly id: string; readonly title: string; readonly kind: 'button' | 'list' }[];
  /** The template's name and values, when it is one. */
  readonly template: { readonly name: string; readonly values: readonly string[] } | undefined;
}

/** A phone in somebody's hand. */
export interface PhoneOf {
  readonly chatId: string;
  readonly person: Person;
  /** Sends words, waits for every answer, and gives what was shown because of it. */
  says(text: string): Promise<readonly Drawn[]>;
  /** Taps the button or row whose label holds these words, on the newest message that has it. */
  taps(label: string): Promise<readonly Drawn[]>;
  sendsPhotos(photos: readonly Uint8Array[], caption?: string): Promise<readonly Drawn[]>;
  sends(message: object): Promise<readonly Drawn[]>;
  shown(): readonly Drawn[];
}

/** Phones on one double. */
export function openPhones(parts: {
  readonly meta: Meta;
  readonly graph: GraphDouble;
  readonly settle: () => Promise<void>;
}): (sender: Sender) => PhoneOf {
  const { meta, graph, settle } = parts;
  return (sender) => {
    const person = meta.person(sender);
    const shown = () =>
      graph.taken.filter(({ to }) => to === person.chatId).map(({ id, message }) => draw(id, message, graph));
    const after = async (act: () => Promise<unknown>) => {
      const before = shown().length;
      await act();
      await settle();
      return shown().slice(before);
    };
    return {
      chatId: person.chatId,
      person,
      shown,
      says: (text) => after(() => person.writes(text)),
      sends: (message) => after(() => person.sends(message)),
      taps: (label) =>
        after(() => {
          const tap = shown()
            .toReversed()
            .flatMap(({ taps }) => taps)
            .find(({ title }) => title.includes(label));
          if (tap === undefined) throw new Error(`Expected something to tap that says "${label}"`);
          return person.taps(tap.id, tap.title, tap.kind);
        }),
      sendsPhotos: (photos, caption) =>
        after(async () => {
          for (const [index, bytes] of photos.entries())
            await person.sendsPhoto(graph.addFile(bytes), index === 0 ? caption : undefined);
        }),
    };
  };
}

function draw(id: string, message: TakenMessage, graph: GraphDouble): Drawn {
  const nothing = { id, text: '', photo: undefined, taps: [], template: undefined };
  const photo = (mediaId: string) => graph.files.get(mediaId)?.bytes;
  switch (message.type) {
    case 'text':
      return { ...nothing, text: message.text.body };
    case 'image':
      return { ...nothing, text: message.image.caption ?? '', photo: photo(message.image.id) };
    case 'audio':
      return nothing;
    case 'template': {
      const { name, components = [] } = message.template;
      const values = components
        .filter(({ type }) => type === 'body')
        .flatMap(({ parameters }) => parameters.map((each) => (each.type === 'text' ? each.text : '')));
      return { ...nothing, template: { name, values } };
    }
    case 'interactive': {
      const { interactive } = message;
      const text = interactive.body.text;
      if (interactive.type === 'list') {
        const rows = interactive.action.sections.flatMap((section) => section.rows);
        return {
          ...nothing,
          text,
          taps: rows.map((row) => ({ id: row.id, title: row.description ?? row.title, kind: 'list' })),
        };
      }
      const header = interactive.header === undefined ? undefined : photo(interactive.header.image.id);
      const taps = interactive.action.buttons.map(({ reply }) => ({ ...reply, kind: 'button' as const }));
      return { ...nothing, text, photo: header, taps };
    }
  }
}
