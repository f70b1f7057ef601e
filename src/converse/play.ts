import { openMemory } from '../assemble.ts';
import { makeAdministrator, readEndState } from '../store/prisma/end-state.ts';
import { type HaatProcess, startHaat } from './haat-process.ts';
import { call, Phone } from './phone.ts';
import type { Line } from './script.ts';

/** The clock a conversation starts with. */
const OPENING = '2026-11-23T10:00:00+05:30';
/** A longer wait moves the clock instead of making anybody sit through it. */
const LONGEST_REAL_WAIT_MS = 10_000;

/** A haat that has not come to rest by then never will: the conversation fails instead of hanging. */
const LONGEST_REST_MS = 60_000;

/** What a played conversation gives: the end state, and everything every phone saw. */
export interface Played {
  readonly endState: Readonly<Record<string, unknown>>;
  readonly phones: ReadonlyMap<string, Phone>;
}

/** Plays a script in a fresh haat under `home`, with real processes. `print` gets the conversation line by line. */
export async function play(script: readonly Line[], home: string, print: (line: string) => void): Promise<Played> {
  const stage: { haat: HaatProcess } = { haat: await startHaat(home) };
  try {
    return await playOn(stage, script, home, print);
  } finally {
    await stage.haat.stop();
  }
}

async function playOn(
  stage: { haat: HaatProcess },
  script: readonly Line[],
  home: string,
  print: (line: string) => void,
): Promise<Played> {
  const phones = new Map<string, Phone>();
  let now = new Date(OPENING);
  let setAt = Date.now();
  const setClock = async (to: Date) => {
    now = to;
    setAt = Date.now();
    await postJson(`${stage.haat.address}/simulator/clock`, { now: to.toISOString() });
  };
  const phoneOf = async (name: string) => {
    const known = phones.get(name);
    if (known !== undefined) return known;
    const { id } = (await postJson(`${stage.haat.address}/simulator/people`, { name })) as { id: string }; // the API's documented answer
    const phone = new Phone(id, name);
    phones.set(name, phone);
    return phone;
  };
  const catchUp = async () => {
    await postJson(`${stage.haat.address}/simulator/settle`, {}, LONGEST_REST_MS);
    for (const phone of phones.values())
      for (const message of await phone.look(stage.haat.address)) say(phone, message, print);
  };
  await setClock(now);
  for (const [index, line] of script.entries()) {
    if ('person' in line) await send(line, await phoneOf(line.person), stage.haat.address);
    else if ('wait' in line) {
      if (line.wait > LONGEST_REAL_WAIT_MS) await setClock(new Date(now.getTime() + (Date.now() - setAt) + line.wait));
      else await new Promise((resolve) => setTimeout(resolve, line.wait));
    } else if ('clock' in line) await setClock(new Date(line.clock));
    else if ('restart' in line) {
      await (line.restart === 'kill' ? stage.haat.kill() : stage.haat.stop());
      print(`— restart: ${line.restart} —`);
      stage.haat = await startHaat(home);
    } else {
      const phone = await phoneOf(line.admin);
      const memory = await openMemory({ databaseUrl: undefined, home }, 'tool');
      await makeAdministrator(memory.db, { id: phone.id, name: phone.name, now });
      await memory.close();
    }
    if (!goesOnAtOnce(line, script[index + 1])) await catchUp();
  }
  await catchUp();
  const memory = await openMemory({ databaseUrl: undefined, home }, 'tool');
  const endState = await readEndState(memory.db);
  await memory.close();
  return { endState, phones };
}

/** Photo after photo by one person, or a wait or a restart right behind a message: nobody waits for an answer in between. */
function goesOnAtOnce(line: Line, following: Line | undefined): boolean {
  if (following === undefined || !('person' in line)) return false;
  if ('wait' in following || 'restart' in following) return true;
  const isPhoto = (one: Line) => 'photo' in one || 'album' in one;
  return isPhoto(line) && isPhoto(following) && 'person' in following && following.person === line.person;
}

async function send(line: Extract<Line, { person: string }>, phone: Phone, address: string): Promise<void> {
  if ('photo' in line)
    return phone.post(address, line.caption === undefined ? {} : { text: line.caption }, { photos: [line.photo] });
  if ('voice' in line) return phone.post(address, {}, { voice: line.voice });
  if ('album' in line) return sendAlbum(line.album, line.captions ?? {}, phone, address);
  if ('choose' in line) return choose(line.choose, phone, address);
  const quoted = 'quote' in line ? phone.seen.filter((message) => message.from === 'haat').at(-line.quote) : undefined;
  return phone.post(address, { text: line.send, ...(quoted === undefined ? {} : { quotedId: quoted.id }) });
}

/** As a phone sends it: one message a photo, all of one album, each with its own caption. */
async function sendAlbum(
  album: readonly string[],
  captions: Readonly<Record<string, string>>,
  phone: Phone,
  address: string,
): Promise<void> {
  const albumId = `album-${phone.id}-${phone.seen.length}-${Date.now()}`;
  for (const [index, photo] of album.entries()) {
    const text = captions[String(index + 1)];
    await phone.post(address, { albumId, ...(text === undefined ? {} : { text }) }, { photos: [photo] });
  }
}

/** By id, by number, or by label: a tap where such a button is on the screen, else typed as it is. */
function choose(wanted: string, phone: Phone, address: string): Promise<void> {
  const choices =
    phone.seen.findLast((message) => message.from === 'haat' && message.choices.length > 0)?.choices ?? [];
  const found = choices.find(({ id, label }) => id === wanted || label === wanted) ?? choices[Number(wanted) - 1];
  return phone.post(address, found === undefined ? { text: wanted } : { choiceId: found.id });
}

function say(phone: Phone, message: Phone['seen'][number], print: (line: string) => void): void {
  const photos = message.photos.length > 0 ? ` 🖼×${message.photos.length}` : '';
  const choices = message.choices.map((choice, index) => `[${index + 1} ${choice.label}]`).join(' ');
  const text = message.text.split('\n').join('\n      ');
  print(
    `${phone.name} ${message.from === 'haat' ? '⟵ হাট:' : '⟶'}${photos} ${text}${choices === '' ? '' : `\n      ${choices}`}`,
  );
}

async function postJson(url: string, body: object, withinMs = 30_000): Promise<unknown> {
  const headers = { 'content-type': 'application/json' };
  const signal = AbortSignal.timeout(withinMs);
  return call(url, { method: 'POST', headers, body: JSON.stringify(body), signal });
}
