import { describe, expect, test } from 'vitest';
import { parse } from '../../bots/whatsapp/web/parse.ts';
import { plan, sendAnew } from '../../bots/whatsapp/web/render.ts';
import type { Call } from '../../src/messages/channel.ts';
import { channelContract, type Shown } from '../contracts/channel.ts';
import { buildChoices, buildMessage } from '../contracts/outgoing-messages.ts';
import { readFixture, readFixtures } from '../contracts/read-fixtures.ts';

interface Poll {
  readonly name: string;
  readonly options: readonly string[];
}
type Content = string | { readonly photo?: string; readonly voice?: string; readonly poll?: Poll };
interface WebBody {
  readonly content: Content;
  readonly options?: { readonly caption?: string };
}

channelContract({
  name: 'whatsapp-web',
  fixtures: readFixtures('whatsapp-web'),
  parse,
  plan,
  show,
  violations,
});

describe('whatsapp-web.js', () => {
  test.each(['text-classic', 'text-dollar-one', 'text-bare-key'])(
    'a message is known by one id however the page writes it: %s',
    (name) => {
      const [event] = parse(readFixture('whatsapp-web', name));
      expect(event?.id).toMatch(/^false_919800000001@c\.us_3EB0A\d$/);
    },
  );

  test('a few choices are a poll, many or illustrated ones are numbered lines', () => {
    const kinds = [buildChoices(2), buildChoices(12), buildChoices(13)].map((choices) => {
      const [call] = plan(buildMessage({ text: 'কোনটা?', choices }));
      return typeof call?.body.content === 'string' ? 'text' : 'poll';
    });
    expect(kinds).toEqual(['poll', 'poll', 'text']);
    const [photo, ...more] = plan(buildMessage({ text: 'কোনটা?', choices: buildChoices(4), photos: ['h'] }));
    expect(more).toEqual([]);
    expect(photo?.body).toMatchObject({ content: { photo: 'h' } });
  });

  test('a page that can no longer be edited is sent anew', () => {
    const [call] = plan(buildMessage({ text: 'পাতা ২', replaces: 'true_91@c.us_1' }));
    expect(call).toEqual({ method: 'editMessage', body: { messageId: 'true_91@c.us_1', content: 'পাতা ২' } });
    expect(sendAnew(call as Call)).toMatchObject({ method: 'sendMessage', body: { content: 'পাতা ২' } });
  });
});

function show(call: Call): Shown {
  // The body is ours, so its shape is known here.
  const { content, options } = call.body as unknown as WebBody;
  const parts = typeof content === 'string' ? {} : content;
  const text = typeof content === 'string' ? content : (parts.poll?.name ?? '');
  return {
    text: `${text}${options?.caption ?? ''}`,
    photos: parts.photo === undefined ? [] : [parts.photo],
    voices: parts.voice === undefined ? [] : [parts.voice],
    // A vote comes back as the option's words.
    taps: parts.poll?.options ?? [],
  };
}

/** What WhatsApp's own apps allow, as machine checks. */
function violations(call: Call): readonly string[] {
  const { content, options } = call.body as unknown as WebBody;
  const poll = typeof content === 'string' ? undefined : content.poll;
  const broken: readonly (readonly [boolean, string])[] = [
    [typeof content === 'string' && (content.trim() === '' || content.length > 4096), 'a text is 1 to 4,096'],
    [(options?.caption ?? '').length > 1024, 'a caption is at most 1,024'],
    [poll !== undefined && (poll.name.trim() === '' || poll.name.length > 255), 'a question is 1 to 255'],
    [poll !== undefined && (poll.options.length < 2 || poll.options.length > 12), 'options are 2 to 12'],
    [new Set(poll?.options).size < (poll?.options.length ?? 0), 'options differ'],
    [(poll?.options ?? []).some((each) => each.trim() === '' || each.length > 100), 'an option is 1 to 100'],
  ];
  return broken.filter(([isBroken]) => isBroken).map(([, rule]) => rule);
}
