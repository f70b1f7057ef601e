import { randomInt, randomUUID } from 'node:crypto';
import {
  type HaatPost,
  MAX_FILES,
  type PersonPost,
  type SimulatedMessage,
  type SimulatedPerson,
  type SimulatorNews,
  type SimulatorPlatform,
} from '../../app/simulator-platform.ts';
import type { Clock } from '../../domain/clock.ts';
import { drawCode } from '../../domain/codes.ts';
import { AppError } from '../../errors.ts';
import type { Prisma, PrismaClient, SimulatorMessage } from '../generated/client.ts';
import { cleanText } from '../prisma/events.ts';
import { keepFile, readKeptFile } from './files.ts';
import { Handover } from './handover.ts';
import { toMessage, toPerson } from './rows.ts';

/** More than any screen shows; a reader asks again with a later `after`. */
const PAGE = 1_000;
const PERSON_ID_LENGTH = 8;

/** The pretend platform over our database, with people's files in `folder`. Its watchers live in this process only. */
export function createSimulatorPlatform(parts: {
  readonly prisma: PrismaClient;
  readonly folder: string;
  readonly clock: Clock;
}): SimulatorPlatform {
  const { prisma, folder, clock } = parts;
  const handover = new Handover(prisma);
  const watchers = new Set<(news: SimulatorNews) => void>();
  const tell = (news: SimulatorNews) => {
    for (const watcher of watchers) watcher(news);
  };

  async function findPerson(id: string): Promise<SimulatedPerson | undefined> {
    const row = await prisma.simulatorPerson.findUnique({ where: { id } });
    return row ? toPerson(row) : undefined;
  }

  async function needPerson(id: string): Promise<SimulatedPerson> {
    const person = await findPerson(id);
    if (!person) throw new AppError('no-such-person', 'Expected the id of a person made with POST /simulator/people.');
    return person;
  }

  async function needCursor(personId: string, messageId: string): Promise<bigint> {
    const row = await prisma.simulatorMessage.findFirst({
      where: { personId, messageId },
      orderBy: { id: 'desc' },
      select: { id: true },
    });
    if (!row) throw new AppError('no-such-message', "Expected the id of a message in this person's chat.");
    return row.id;
  }

  async function show(data: Prisma.SimulatorMessageUncheckedCreateInput): Promise<SimulatedMessage> {
    const message = toMessage(await prisma.simulatorMessage.create({ data }));
    tell({ kind: 'message', message });
    return message;
  }

  /** The label the person tapped, as their phone would show it. */
  async function labelOf(personId: string, choiceId: string): Promise<string> {
    const where = { personId, fromHaat: true, NOT: { choices: { equals: [] } } };
    const rows = await prisma.simulatorMessage.findMany({ where, orderBy: { id: 'desc' }, take: 30 });
    const choices = rows.flatMap((row) => toMessage(row).choices);
    return choices.find((choice) => choice.id === choiceId)?.label ?? '';
  }

  async function post(personId: string, post: PersonPost): Promise<{ id: string }> {
    const person = await needPerson(personId);
    const repeated = post.messageId && (await findRepeated(personId, post.messageId));
    if (repeated) {
      await handover.offer(person, toMessage(repeated));
      return { id: repeated.messageId };
    }
    const files = post.photos ?? [];
    if (files.length > MAX_FILES)
      throw new AppError('bad-file', `Expected at most ${MAX_FILES} photos, got ${files.length}.`);
    const photos = await Promise.all(files.map((file) => keepFile(folder, file)));
    const voice = post.voice && (await keepFile(folder, post.voice));
    const message = await show({
      personId,
      messageId: post.messageId ?? randomUUID(),
      fromHaat: false,
      text: cleanText(post.text ?? '') || (post.choiceId ? await labelOf(personId, post.choiceId) : ''),
      photos,
      choices: [],
      sentAt: post.sentAt ?? clock.now(),
      voice: voice?.ref ?? null,
      choiceId: post.choiceId ?? null,
      albumId: post.albumId ?? null,
      quotedId: post.quotedId ?? null,
    });
    await handover.offer(person, message);
    return { id: message.id };
  }

  function findRepeated(personId: string, messageId: string): Promise<SimulatorMessage | null> {
    return prisma.simulatorMessage.findFirst({ where: { personId, messageId, fromHaat: false } });
  }

  async function deliver(personId: string, post: HaatPost): Promise<{ id: string }> {
    await needPerson(personId);
    const content = {
      text: post.text,
      photos: post.photos.map((hash) => ({ hash })),
      voice: post.voice ?? null,
      choices: post.choices.map(({ id, label, listed }) => ({ id, label, ...(listed && { listed }) })),
      quotedId: post.quotedId ?? null,
    };
    if (post.replacesId && (await replace(personId, post.replacesId, content))) return { id: post.replacesId };
    const { id } = await show({
      ...content,
      personId,
      messageId: randomUUID(),
      fromHaat: true,
      sentAt: clock.now(),
      accepted: true,
    });
    return { id };
  }

  async function replace(
    personId: string,
    messageId: string,
    content: Prisma.SimulatorMessageUpdateManyMutationInput,
  ): Promise<boolean> {
    const where = { personId, messageId, fromHaat: true };
    const [row] = await prisma.simulatorMessage.updateManyAndReturn({ where, data: content });
    if (row) tell({ kind: 'message', message: toMessage(row) });
    return row !== undefined;
  }

  return {
    async createPerson({ name, language, look = 'whatsapp' }) {
      const id = drawCode(PERSON_ID_LENGTH, (below) => randomInt(below)).toLowerCase();
      const data = { id, name, look, language: language ?? null, createdAt: clock.now() };
      const person = toPerson(await prisma.simulatorPerson.create({ data }));
      tell({ kind: 'person', person });
      return person;
    },
    async people() {
      const rows = await prisma.simulatorPerson.findMany({
        orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
        take: PAGE,
      });
      return rows.map(toPerson);
    },
    person: findPerson,
    post,
    deliver,
    async messages(personId, range = {}) {
      const after = range.after === undefined ? undefined : await needCursor(personId, range.after);
      const rows = await prisma.simulatorMessage.findMany({
        where: { personId, ...(after !== undefined && { id: { gt: after } }) },
        orderBy: { id: range.last === undefined ? 'asc' : 'desc' },
        take: Math.min(range.last ?? PAGE, PAGE),
      });
      const messages = rows.map(toMessage);
      return range.last === undefined ? messages : messages.reverse();
    },
    async messagesSince(cursor) {
      const rows = await prisma.simulatorMessage.findMany({
        where: { id: { gt: cursor } },
        orderBy: { id: 'asc' },
        take: PAGE,
      });
      return rows.map(toMessage);
    },
    async latestCursor() {
      return (await prisma.simulatorMessage.aggregate({ _max: { id: true } }))._max.id ?? 0n;
    },
    file: (ref) => readKeptFile(folder, ref),
    onPosted: (handler) => handover.take(handler),
    redeliver: () => handover.offerWaiting(),
    watch(listener) {
      watchers.add(listener);
      return () => watchers.delete(listener);
    },
  };
}
