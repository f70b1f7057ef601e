import { describe, expect, test } from 'vitest';
import { recipientField } from '../../bots/whatsapp/cloud/address.ts';
import { parse } from '../../bots/whatsapp/cloud/parse.ts';
import { plan } from '../../bots/whatsapp/cloud/render.ts';
import type { Call } from '../../src/messages/channel.ts';
import { channelContract, type Shown } from '../contracts/channel.ts';
import { buildChoices, buildMessage } from '../contracts/outgoing-messages.ts';
import { readFixtures } from '../contracts/read-fixtures.ts';

const receivedAt = new Date('2026-11-25T08:00:05.250Z');

interface Row {
  readonly id: string;
  readonly title: string;
  readonly description?: string;
}
interface Image {
  readonly id: { readonly photo: string };
  readonly caption?: string;
}
interface CloudBody {
  readonly type: string;
  readonly text?: { readonly body: string };
  readonly image?: Image;
  readonly audio?: { readonly id: { readonly voice: string } };
  readonly interactive?: {
    readonly type: string;
    readonly header?: { readonly image: Image };
    readonly body: { readonly text: string };
    readonly action: {
      readonly button?: string;
      readonly buttons?: readonly { readonly reply: Row }[];
      readonly sections?: readonly { readonly rows: readonly Row[] }[];
    };
  };
  readonly template?: {
    readonly components?: readonly {
      readonly type: string;
      readonly index?: string;
      readonly parameters: readonly { readonly text?: string; readonly payload?: string }[];
    }[];
  };
}

channelContract({
  name: 'whatsapp-cloud',
  fixtures: readFixtures('whatsapp-cloud'),
  parse: (payload) => parse(payload, receivedAt),
  plan,
  show,
  violations,
});

describe('WhatsApp Cloud API', () => {
  test('a person without a phone number is written to by her business-scoped id', () => {
    expect(recipientField({ channel: 'whatsapp-cloud', chatId: 'IN.134912' })).toEqual({ recipient: 'IN.134912' });
    expect(recipientField({ channel: 'whatsapp-cloud', chatId: '919800000001' })).toEqual({ to: '919800000001' });
  });

  test.each([
    ['a photo with three choices', { text: 'ক', photos: ['1'], choices: buildChoices(3) }, 'interactive'],
    ['a photo with thirty choices', { text: 'ক', photos: ['1'], choices: buildChoices(30) }, 'interactive'],
    ['three choices', { text: 'ক', choices: buildChoices(3) }, 'interactive'],
    ['ten choices', { text: 'ক', choices: buildChoices(10) }, 'interactive'],
    ['eleven choices', { text: 'ক', choices: buildChoices(11) }, 'text'],
    ['a long text with choices', { text: 'ক'.repeat(2000), choices: buildChoices(3) }, 'text'],
  ])('one message is paid for, not two: %s', (_, parts, type) => {
    const calls = plan(buildMessage(parts));
    expect(calls.map((call) => call.body.type)).toEqual([type]);
  });

  test('a template with more answers than any approved form holds is refused, so that none is lost', () => {
    const byTemplate = (count: number) =>
      plan(
        buildMessage({
          template: { name: 'order_placed', parameters: [] },
          choices: buildChoices(count),
          language: 'en',
        }),
      );
    expect(byTemplate(10).flatMap((call) => show(call).taps)).toHaveLength(10);
    expect(() => byTemplate(11)).toThrow(expect.objectContaining({ name: 'SendError', reason: 'rejected' }));
  });

  test('what the text already numbers is not said twice', () => {
    const choices = [...buildChoices(11).map((choice) => ({ ...choice, listed: true })), { id: 'more', label: 'আরও' }];
    const [call] = plan(buildMessage({ text: '১. লাল …', choices }));
    expect(call?.body.text).toEqual({ body: '১. লাল …\n\n১২. আরও', preview_url: false });
  });

  test('a photo with many choices has all of them written under it, and the first three to tap', () => {
    const [call] = plan(buildMessage({ text: 'ঠিক আছে?', photos: ['1'], choices: buildChoices(10, 'দাম') }));
    expect(show(call as Call).text).toContain('১০. দাম 10');
    expect(show(call as Call).taps).toEqual(['item.1', 'item.2', 'item.3']);
    expect(JSON.stringify(call?.body)).toContain('"title":"১. দাম 1"');
  });

  test('a button too narrow for its words carries their number, and the words stand above', () => {
    const [call] = plan(buildMessage({ text: 'কোনটা?', choices: buildChoices(2, 'লাল পাড় ঢাকাই জামদানি শাড়ি') }));
    expect(JSON.stringify(call?.body)).toContain('১. লাল পাড় ঢাকাই জামদানি শাড়ি 1\\n২. লাল');
    expect(violations(call as Call)).toEqual([]);
  });

  // The bodies below are Meta's own samples (facebook/openapi, MIT) with the placeholders filled.
  test.each([
    [
      'text',
      { text: 'text-message-content' },
      { text: { body: 'text-message-content', preview_url: false }, type: 'text' },
    ],
    [
      'a reply to a text',
      { text: 'x', quotes: 'wamid.1' },
      { context: { message_id: 'wamid.1' }, text: { body: 'x', preview_url: false }, type: 'text' },
    ],
    [
      'a reply to an image',
      { photos: ['h'], quotes: 'wamid.1' },
      { context: { message_id: 'wamid.1' }, image: { id: { photo: 'h' } }, type: 'image' },
    ],
    ['audio', { voice: 'v' }, { audio: { id: { voice: 'v' } }, type: 'audio' }],
    [
      'buttons',
      {
        text: 'b',
        choices: [
          { id: 'i1', label: 'One' },
          { id: 'i2', label: 'Two' },
        ],
      },
      {
        interactive: {
          type: 'button',
          body: { text: 'b' },
          action: {
            buttons: [
              { type: 'reply', reply: { id: 'i1', title: 'One' } },
              { type: 'reply', reply: { id: 'i2', title: 'Two' } },
            ],
          },
        },
        type: 'interactive',
      },
    ],
    [
      'the hello_world template',
      { text: '', language: 'en_US', template: { name: 'hello_world', parameters: [] } },
      { template: { language: { code: 'en_US' }, name: 'hello_world' }, type: 'template' },
    ],
  ])("our request is Meta's own sample of it: %s", (_, parts, sample) => {
    expect(plan(buildMessage(parts)).map((call) => call.body)).toEqual([
      { messaging_product: 'whatsapp', recipient_type: 'individual', ...sample },
    ]);
  });
});

function show(call: Call): Shown {
  // The body is ours, so its shape is known here.
  const body = call.body as unknown as CloudBody;
  const { interactive } = body;
  const taps = [
    ...(interactive?.action.buttons ?? []).map((button) => button.reply),
    ...(interactive?.action.sections ?? []).flatMap((section) => section.rows),
  ].map((tap) => tap.id);
  const payloads = quickReplies(body).flatMap((button) => button.parameters.map((each) => each.payload ?? ''));
  const images = [body.image, interactive?.header?.image].filter((image) => image !== undefined);
  return {
    text: [body.text?.body, body.image?.caption, interactive?.body.text].filter((part) => part !== undefined).join(''),
    photos: images.map((image) => image.id.photo),
    voices: body.audio ? [body.audio.id.voice] : [],
    taps: [...taps, ...payloads],
  };
}

/** https://developers.facebook.com/documentation/business-messaging/whatsapp/messages, as machine checks. */
function violations(call: Call): readonly string[] {
  const body = call.body as unknown as CloudBody;
  const buttons = (body.interactive?.action.buttons ?? []).map((button) => button.reply);
  const sections = body.interactive?.action.sections ?? [];
  const rows = sections.flatMap((section) => section.rows);
  const kind = body.interactive?.type;
  const parameters = (body.template?.components ?? []).flatMap((component) => component.parameters);
  const replies = quickReplies(body);
  const broken: readonly (readonly [boolean, string])[] = [
    [!(body.type in call.body), 'the content stands under its type'],
    [body.text !== undefined && (body.text.body.trim() === '' || body.text.body.length > 4096), 'a text is 1 to 4,096'],
    [(body.image?.caption ?? '').length > 1024, 'a caption is at most 1,024'],
    [body.interactive !== undefined && !within(body.interactive.body.text, 1024), 'a body is 1 to 1,024'],
    [kind === 'button' && (buttons.length < 1 || buttons.length > 3), 'buttons are 1 to 3'],
    [buttons.some((button) => !within(button.title, 20) || !within(button.id, 256)), 'a button is 1 to 20'],
    [new Set(buttons.map((button) => button.title)).size < buttons.length, 'buttons differ'],
    [kind === 'list' && (rows.length < 1 || rows.length > 10), 'rows are 1 to 10'],
    [kind === 'list' && !within(body.interactive?.action.button ?? '', 20), 'the list opens with 1 to 20'],
    [rows.some((row) => !within(row.title, 24) || !within(row.id, 200)), 'a row is 1 to 24'],
    [rows.some((row) => row.description !== undefined && !within(row.description, 72)), 'a description is 1 to 72'],
    [
      parameters.some((each) => each.text !== undefined && !/^\S(?:[^\n\t]*\S)?$/u.test(each.text)),
      'a parameter is one line',
    ],
    [replies.length > 10, 'quick replies are at most 10'],
    [replies.some((reply, place) => reply.index !== String(place)), 'quick replies are counted from 0'],
    [replies.some((reply) => (reply.parameters[0]?.payload ?? '') === ''), 'a quick reply has a payload'],
    ['to' in call.body || 'recipient' in call.body, 'the receiver is named when sending'],
  ];
  return broken.filter(([isBroken]) => isBroken).map(([, rule]) => rule);
}

function quickReplies(body: CloudBody) {
  return (body.template?.components ?? []).filter((component) => component.type === 'button');
}

function within(text: string, limit: number): boolean {
  return text.trim() !== '' && text.length <= limit;
}
