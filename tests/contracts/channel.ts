import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SendError } from '../../src/errors.ts';
import type { Call } from '../../src/messages/channel.ts';
import type { IncomingEvent } from '../../src/messages/incoming.ts';
import type { OutgoingMessage } from '../../src/messages/outgoing.ts';
import { anyMessage, KINDS } from './outgoing-messages.ts';

/** What a person would see of one call, and what they could tap. */
export interface Shown {
  readonly text: string;
  readonly photos: readonly string[];
  readonly voices: readonly string[];
  /** Ids of what can be tapped; a channel whose taps come back as words gives the words. */
  readonly taps: readonly string[];
}

/** A recorded payload and the events it must become, as JSON. */
export interface Fixture {
  readonly name: string;
  readonly payload: unknown;
  readonly expected: unknown;
}

/** A channel as the contract knows it: two pure functions, and how to look at what they make. */
export interface ChannelUnderContract {
  readonly name: string;
  readonly fixtures: readonly Fixture[];
  readonly parse: (payload: unknown) => readonly IncomingEvent[];
  readonly plan: (message: OutgoingMessage) => readonly Call[];
  readonly show: (call: Call) => Shown;
  /** Every limit of the platform that the call breaks, in words; none when all is well. */
  readonly violations: (call: Call) => readonly string[];
}

/** What every channel must do, whatever its platform. */
export function channelContract(channel: ChannelUnderContract): void {
  describe(`${channel.name} understands what arrives`, () => {
    test.each(channel.fixtures)('a person sends: $name', ({ payload, expected }) => {
      expect(asJson(channel.parse(payload))).toEqual(expected);
    });

    test.each(channel.fixtures)('the same delivery twice is the same news: $name', ({ payload }) => {
      expect(channel.parse(payload)).toEqual(channel.parse(structuredClone(payload)));
    });

    test.each(channel.fixtures)('every piece of news has its own id and a real time: $name', ({ payload }) => {
      const events = channel.parse(payload);
      const ids = events.map((event) => `${ownerOf(event)} ${event.id}`);
      expect(new Set(ids).size).toBe(ids.length);
      for (const event of events) {
        expect(event.id).not.toBe('');
        expect(timeOf(event).getTime()).not.toBeNaN();
        expect(undefinedIn(event)).toEqual([]);
      }
    });

    test('nobody can break it with a letter it cannot read', () => {
      fc.assert(
        fc.property(fc.jsonValue(), (payload) => {
          expect(Array.isArray(channel.parse(payload))).toBe(true);
        }),
        { numRuns: 300 },
      );
    });

    test('nobody can break it with a real letter that was damaged on the way', () => {
      const payloads = channel.fixtures.map((fixture) => fixture.payload);
      if (payloads.length === 0) return;
      fc.assert(
        fc.property(fc.constantFrom(...payloads), fc.nat(), fc.jsonValue(), (payload, place, value) => {
          const events = channel.parse(withOneValueReplaced(payload, place, value));
          for (const event of events) expect(timeOf(event).getTime()).not.toBeNaN();
        }),
        { numRuns: 500 },
      );
    });
  });

  describe(`${channel.name} says what we mean`, () => {
    test.each(KINDS)('a person hears all of it, within the limits: $name', ({ message }) => {
      expectFaithful(channel, message);
    });

    test('whatever a person is called and whatever they wrote, nothing is lost and no limit is broken', () => {
      fc.assert(
        fc.property(anyMessage, (message) => {
          expectFaithful(channel, message);
        }),
        { numRuns: 300 },
      );
    }, 30_000);
  });
}

function expectFaithful(channel: ChannelUnderContract, message: OutgoingMessage): void {
  const calls = callsFor(channel, message);
  if (calls === undefined) return;
  expect(asJson(calls)).toEqual(calls);
  expect(undefinedIn(calls)).toEqual([]);
  expect(calls.flatMap((call) => channel.violations(call))).toEqual([]);
  const shown = calls.map((call) => channel.show(call));
  // A template's words were agreed with the platform beforehand; only what we fill in is ours, and her answers are that.
  if (message.template && calls.some((call) => JSON.stringify(call).includes('"template"'))) {
    expect(shown.flatMap((each) => each.taps)).toEqual(message.choices.map((choice) => choice.id));
    return;
  }
  expect(shown.flatMap((each) => each.photos)).toEqual(message.photos);
  expect(shown.flatMap((each) => each.voices)).toEqual(message.voice === undefined ? [] : [message.voice]);
  const text = withoutSpaces(shown.map((each) => each.text).join(''));
  expect(text.startsWith(withoutSpaces(message.text))).toBe(true);
  expect(text.isWellFormed()).toBe(true);
  const taps = new Set(shown.flatMap((each) => each.taps));
  message.choices.forEach((choice, index) => {
    const written = text.includes(withoutSpaces(`${numberIn(message.language, index)}. ${choice.label}`));
    expect(written || taps.has(choice.id) || taps.has(choice.label.replace(/\s+/gu, ' ').trim())).toBe(true);
  });
}

/** A template may be too small for what we mean, and then it is refused aloud; anything else must find its calls. */
function callsFor(channel: ChannelUnderContract, message: OutgoingMessage): readonly Call[] | undefined {
  try {
    return channel.plan(message);
  } catch (error) {
    if (message.template && error instanceof SendError && error.reason === 'rejected') return undefined;
    throw error;
  }
}

function numberIn(language: string, index: number): string {
  return new Intl.NumberFormat(language === 'bn' ? 'bn-u-nu-beng' : 'en', { useGrouping: false }).format(index + 1);
}

function withoutSpaces(text: string): string {
  return text.replace(/\s+/gu, '');
}

function asJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

function ownerOf(event: IncomingEvent): string {
  if (event.kind === 'health') return event.channel;
  return event.kind === 'delivery' ? event.to.chatId : event.from.chatId;
}

function timeOf(event: IncomingEvent): Date {
  if (event.kind === 'message') return event.sentAt;
  return event.kind === 'edited' ? event.editedAt : event.at;
}

/** Paths that hold undefined, which JSON would silently drop. */
function undefinedIn(value: unknown, path = '$'): readonly string[] {
  if (value === undefined) return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => undefinedIn(inner, `${path}.${key}`));
}

/** The payload with the value at one place, counted through the whole tree, replaced. */
function withOneValueReplaced(payload: unknown, place: number, value: unknown): unknown {
  const copy: unknown = structuredClone(payload);
  const places: { readonly holder: Record<string, unknown>; readonly key: string }[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    // A record is how JSON's objects and arrays are both reached by key.
    const holder = node as Record<string, unknown>;
    for (const key of Object.keys(holder)) {
      places.push({ holder, key });
      visit(holder[key]);
    }
  };
  visit(copy);
  const chosen = places[place % Math.max(places.length, 1)];
  if (chosen) chosen.holder[chosen.key] = value;
  return copy;
}
