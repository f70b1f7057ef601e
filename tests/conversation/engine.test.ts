import { expect, it } from 'vitest';
import type { Session } from '../../src/conversation/session.ts';
import { buildInput, buildLook, buildPerson, openTalk } from './talk.ts';
import { toyFlows } from './toy-flows.ts';

const photo = { hash: 'a', look: '0', tooDark: false, blurred: false };

/** A talk in which the form has been opened and its first question answered. */
async function openAtSize() {
  const talk = openTalk(toyFlows);
  await talk.say('form');
  await talk.say({ choiceId: 'red' });
  return talk;
}

it('asks the first unanswered question, whichever was answered before', async () => {
  const talk = openTalk(toyFlows);
  expect(await talk.say('form')).toEqual(['form.colour.ask']);
  expect(await talk.say('2')).toEqual(['form.size.ask']);
  expect(talk.session().active?.answers).toEqual({ colour: 'blue' });
});

it.each([
  ['a tap', { choiceId: 'blue' }],
  ['a number', { text: '2' }],
  ['a Bengali number', { text: '২' }],
  ['a Hindi number', { text: '२' }],
  ['the label', { text: 'form.blue' }],
])('takes %s as the same answer', async (_how, answer) => {
  const talk = openTalk(toyFlows);
  await talk.say('form');
  await talk.say(answer);
  expect(talk.session().active?.answers).toEqual({ colour: 'blue' });
});

it('asks again with the offers still under it when words are not understood', async () => {
  const talk = openTalk(toyFlows);
  await talk.say('form');
  const turn = await talk.take({ text: '???', photos: [], photoProblems: [], voice: false, place: false, cart: [] });
  expect(turn.says.map((reply) => [reply.key, reply.offers.length])).toEqual([['form.colour.unclear', 2]]);
});

it('tells whoever is stuck of an easier way and of people, until the question is answered', async () => {
  const talk = openTalk(toyFlows);
  await talk.say('form');
  expect(await talk.say('???')).toEqual(['form.colour.unclear']);
  const stuck = await talk.take(buildInput({ text: '???' }));
  expect(stuck.says.map((reply) => [reply.key, reply.offers.length])).toEqual([
    ['form.colour.unclear', 0],
    ['words.stuck.choose', 2],
  ]);
  expect(await talk.say('1')).toEqual(['form.size.ask']);
  expect(await talk.say('???')).toHaveLength(1);
});

it('keeps the hint from staff, who are the people', async () => {
  const talk = openTalk(toyFlows, buildLook({ person: buildPerson({ staffRoles: ['moderator'] }) }));
  await talk.say('form');
  await talk.say('???');
  expect(await talk.say('???')).toEqual(['form.colour.unclear']);
});

it('goes back one question, and out of the flow from its first', async () => {
  const talk = await openAtSize();
  expect(await talk.say('পিছনে')).toEqual(['form.colour.ask']);
  expect(await talk.say('পিছনে')).toEqual(['menu.ask']);
});

it('keeps what was given when a person cancels, and brings it back with its question', async () => {
  const talk = await openAtSize();
  expect(await talk.say('বাতিল')).toEqual(['words.cancelledKept']);
  expect(talk.session().active).toBeUndefined();
  expect(await talk.say('চালিয়ে যাই')).toEqual(['form.size.ask']);
  expect(talk.session()).toMatchObject({ active: { answers: { colour: 'red' } }, parked: [] });
});

it('keeps nothing of a form in which nothing was given', async () => {
  const talk = openTalk(toyFlows);
  await talk.say('form');
  expect(await talk.say('বাতিল')).toEqual(['words.cancelled', 'menu.ask']);
  expect(await talk.say('চালিয়ে যাই')).toEqual(['words.nothingToResume', 'menu.ask']);
});

it.each(['মেনু', 'menu', 'मेनू'])('opens the menu at the word %s, and keeps the form beneath it', async (word) => {
  const talk = await openAtSize();
  expect(await talk.say(word)).toEqual(['menu.ask']);
  expect(talk.session().parked.map((frame) => frame.flow)).toEqual(['form']);
});

it('answers a cry for help and asks its question again', async () => {
  const talk = await openAtSize();
  expect(await talk.say('সাহায্য')).toEqual(['words.help', 'form.size.ask']);
});

it('fetches a person half-way and loses nothing of the form', async () => {
  const talk = await openAtSize();
  const turn = await talk.take({ text: 'কথা বলব', photos: [], photoProblems: [], voice: false, place: false, cart: [] });
  expect(turn.commands).toEqual([{ do: 'askForPerson', with: {} }]);
  expect(talk.session().active).toMatchObject({ flow: 'form', answers: { colour: 'red' } });
});

it('changes the language half-way and asks the same question in it', async () => {
  const talk = await openAtSize();
  const turn = await talk.take({
    text: 'English',
    photos: [],
    photoProblems: [],
    voice: false,
    place: false,
    cart: [],
  });
  expect(turn.commands).toEqual([{ do: 'setLanguage', with: { language: 'en' } }]);
  expect(turn.says.map((reply) => reply.key)).toEqual(['language.changed', 'form.size.ask']);
});

it('takes another flow first and then the same tap again', async () => {
  const talk = await openAtSize();
  await talk.say('3');
  expect(await talk.say({ choiceId: 'yes' })).toEqual(['form.guestFirst', 'guest.who.ask']);
  const turn = await talk.take({ text: 'Rina', photos: [], photoProblems: [], voice: false, place: false, cart: [] });
  expect(turn.commands).toHaveLength(2);
  expect(talk.session()).toEqual({ parked: [] });
});

it('does not carry the waiting tap out when what had to come first was left', async () => {
  const talk = await openAtSize();
  await talk.say('3');
  await talk.say({ choiceId: 'yes' });
  const turn = await talk.take({ text: 'nobody', photos: [], photoProblems: [], voice: false, place: false, cart: [] });
  expect(turn.commands).toEqual([]);
  expect(talk.session().parked.map((frame) => frame.flow)).toEqual(['form']);
});

it('takes an answer back when a person wants to change it, and keeps the others', async () => {
  const talk = await openAtSize();
  await talk.say('3');
  expect(await talk.say({ choiceId: 'recolour' })).toEqual(['form.colour.ask']);
  expect(await talk.say({ choiceId: 'blue' })).toEqual(['form.confirm.ask']);
});

it('says that an old button has had its time and asks the standing question', async () => {
  const talk = await openAtSize();
  expect(await talk.say({ choiceId: 'blue' })).toEqual(['words.oldButton', 'form.size.ask']);
  expect(talk.session().active?.answers).toEqual({ colour: 'red' });
});

it('opens what a button names from anywhere, even from an old message', async () => {
  const talk = openTalk(toyFlows);
  expect(await talk.say({ choiceId: 'to/form/start' })).toEqual(['form.colour.ask']);
});

it.each([{ choiceId: 'to/nowhere/start' }, { choiceId: 'to/' }, { choiceId: '../../etc' }, { choiceId: '' }])(
  'ends with words at a button that nobody made: %j',
  async (odd) => {
    expect(await openTalk(toyFlows).say(odd)).not.toEqual([]);
  },
);

it('does not repeat a question that already stands when a picture comes', async () => {
  const talk = await openAtSize();
  expect(await talk.say({ photos: [photo] })).toEqual(['form.seen']);
});

it("asks today's question when the one last asked is gone after a deploy", async () => {
  const talk = openTalk(toyFlows);
  const asked = { step: 'material', at: '2026-11-22T10:00:00Z', choices: [] };
  talk.start({ parked: [], active: { flow: 'form', answers: { colour: 'red', loom: 'pit' }, trail: [], asked } });
  expect(await talk.say('cotton')).toEqual(['form.size.ask']);
  expect(talk.session().active?.answers).toEqual({ colour: 'red' });
});

it("asks again for an answer that no longer fits today's bounds", async () => {
  const talk = openTalk(toyFlows);
  const asked = { step: 'confirm', at: '2026-11-22T10:00:00Z', choices: [] };
  const answers = { colour: 'a colour with a far too long name', size: 3 };
  talk.start({ parked: [], active: { flow: 'form', answers, trail: [], asked } });
  expect(await talk.say('সাহায্য')).toEqual(['words.help', 'form.colour.ask']);
});

it.each([
  ['an answer no longer fits', { colour: 'red', size: 12 }, 'form.size.ask'],
  ['a question is new', { size: 4 }, 'form.colour.ask'],
])('asks what a deploy left open before it takes the last yes, when %s', async (_what, answers, question) => {
  const talk = openTalk(toyFlows);
  const asked = { step: 'confirm', at: '2026-11-22T10:00:00Z', choices: [{ id: 'yes', label: 'form.yes' }] };
  talk.start({ active: { flow: 'form', answers, trail: [], asked }, parked: [] });
  await talk.say({ choiceId: 'yes' }); // somebody must say first who they are
  expect(await talk.say('minati')).toEqual([question]);
  expect(talk.session().active).toMatchObject({ flow: 'form' });
});

it('lets only two forms wait', async () => {
  const parked = ['form', 'guest', 'form'].map((flow) => ({ flow, answers: { colour: 'red' }, trail: [] }));
  const talk = openTalk(toyFlows);
  talk.start({ parked: parked.slice(1), active: parked[0] } as Session);
  await talk.say('মেনু');
  expect(talk.session().parked).toHaveLength(2);
});

it('decides the same when a turn is computed twice', async () => {
  const [one, two] = [await openAtSize(), await openAtSize()];
  expect(await one.say('3')).toEqual(await two.say('3'));
  expect(one.session()).toEqual(two.session());
});

const notice = (id: string, minute: number, target: string) => ({
  messageId: id,
  sentAt: new Date(`2026-11-23T09:${minute}:00+05:30`),
  choices: [
    { id: `to/${target}/start`, label: `open ${target}` },
    { id: 'to/menu/open', label: 'later on' },
  ],
});
const withNotices = buildLook({ notices: [notice('newest', 50, 'form'), notice('older', 40, 'guest')] });

it('takes a bare number as the answer to the newest notice when nothing is being asked', async () => {
  expect(await openTalk(toyFlows, withNotices).say('১')).toEqual(['form.colour.ask']);
});

it('takes a bare number as the answer to the question that is being asked, not to a notice', async () => {
  const talk = openTalk(toyFlows, withNotices);
  await talk.say({ choiceId: 'to/form/start' });
  await talk.say({ choiceId: 'red' });
  expect(await talk.say('1')).toEqual(['form.confirm.ask']);
  expect(talk.session().active?.answers).toEqual({ colour: 'red', size: 1 });
});

it('takes a number that quotes an older notice as the answer to that one', async () => {
  expect(await openTalk(toyFlows, withNotices).say({ text: '1', quotedId: 'older' })).toEqual(['guest.who.ask']);
});

it("takes a notice's own label at any time", async () => {
  const talk = openTalk(toyFlows, withNotices);
  await talk.say('form');
  expect(await talk.say('Later on')).toEqual(['menu.ask']);
});

it('tells kindly what it cannot make anything of, and asks its question again', async () => {
  const talk = await openAtSize();
  expect(await talk.say({ voice: true })).toEqual(['words.cannotHear', 'form.size.ask']);
  expect(await talk.say({ place: true })).toEqual(['words.cannotUsePlace', 'form.size.ask']);
  expect(await talk.say({ unsupported: 'sticker' })).toEqual(['words.cannotRead', 'form.size.ask']);
});
