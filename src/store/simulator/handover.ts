import type { PostHandler, SimulatedMessage, SimulatedPerson } from '../../app/simulator-platform.ts';
import type { PrismaClient } from '../generated/client.ts';
import { toMessage, toPerson } from './rows.ts';

const FIRST_REPEAT_MS = 1_000;
const LONGEST_REPEAT_MS = 30_000;

/** Hands posts to the haat, and again, ever more patiently, until it has said "received". */
export class Handover {
  readonly #prisma: PrismaClient;
  #handler: PostHandler | undefined;
  #repeat: NodeJS.Timeout | undefined;
  #repeatMs = FIRST_REPEAT_MS;

  constructor(prisma: PrismaClient) {
    this.#prisma = prisma;
  }

  take(handler: PostHandler): () => void {
    this.#handler = handler;
    return () => {
      if (this.#handler !== handler) return;
      this.#handler = undefined;
      clearTimeout(this.#repeat);
      this.#repeat = undefined;
    };
  }

  /** Whether the haat took it. A post nobody takes stays where it is. */
  async offer(person: SimulatedPerson, message: SimulatedMessage): Promise<boolean> {
    const handler = this.#handler;
    if (!handler) return false;
    try {
      await handler(person, message);
    } catch {
      this.#repeatLater(); // the haat logs its own failures; ours is to try again
      return false;
    }
    await this.#prisma.simulatorMessage.update({ where: { id: message.cursor }, data: { accepted: true } });
    return true;
  }

  async offerWaiting(): Promise<void> {
    const rows = await this.#prisma.simulatorMessage.findMany({
      where: { accepted: false, fromHaat: false },
      orderBy: { id: 'asc' },
      include: { person: true },
    });
    for (const row of rows) if (!(await this.offer(toPerson(row.person), toMessage(row)))) return;
    this.#repeatMs = FIRST_REPEAT_MS;
  }

  #repeatLater(): void {
    if (this.#repeat || !this.#handler) return;
    this.#repeat = setTimeout(() => {
      this.#repeat = undefined;
      this.offerWaiting().catch(() => this.#repeatLater());
    }, this.#repeatMs).unref();
    this.#repeatMs = Math.min(this.#repeatMs * 2, LONGEST_REPEAT_MS);
  }
}
