import { PUTS_SOMETHING } from './contexts.ts';
import { ABOUT, CONTENT, forms, type Rule, refused } from './rule.ts';

const NOT_DONE = refused(
  `${forms('DO', 'imp fut2 fut1 pres want can inf')} ${forms('GIVE', 'imp fut2 fut1 pres want can inf')} ${forms('TAKE', 'fut1 pres want can inf')} ${forms('LIFT', 'imp fut2 fut1 want inf')} ${forms('BUY', 'fut1 pres want can')} ${forms('LEAVE', 'fut1 can')} ${forms('DROP', 'fut1 can')} ${forms('ORDERV', 'fut1 want pres imp fut2 can')} DEED WANT NEED CAN AGREED WILLDO BE.fut2 BE.pres OK WONTDO LOSS`,
);
/** The price is not to come down. */
const NOT_LESS = refused(`${forms('CUT', 'imp fut2 fut1 pres want can inf')}`);
const NO_BESIDE = `NO NEG ${ABOUT} PRICEW PRICEAT LESS MONEY LATER MORE MUCH STAY STAY.imp WONTDO LOSS HAVE ${refused('DO GIVE TAKE LIFT BUY LEAVE DROP ORDERV DEED WANT NEED CAN AGREED WILLDO BE OK WONTDO LOSS SEND HAVE YES')}`;

const NO_MORE_COME = refused(`${forms('GIVE', 'fut1 can')} ${forms('SEND', 'fut1 can')} ${forms('LIFT', 'fut1 can')}`);

/** No, done and neither, by what was asked. */
export const ANSWERING: readonly Rule[] = [
  // A no before a yes is neither; nor is what would not do if it were so.
  { intent: 'none', after: PUTS_SOMETHING, all: ['GIVE.cond TAKE.cond DO.cond BE.cond', '!WILLDO !BE !CAN'] },
  { intent: 'none', after: PUTS_SOMETHING, all: ['SAY.cond', 'WHAT WHY HOW ISIT'], asked: true },
  { intent: 'none', after: /^confirm_|^(?:offer|more_photos|optional|yes_no)_q$/, all: ['FIXIT'], none: 'CANCEL' },
  { intent: 'none', after: PUTS_SOMETHING, all: ['NO', 'OK'], only: 'NO OK' },
  { intent: 'none', after: PUTS_SOMETHING, all: ['NO', 'YES', 'SAY.imp'], only: 'NO YES OK SAY SAY.imp' },
  // "একটা না দুটো দিন": another number.
  {
    intent: 'none',
    after: PUTS_SOMETHING,
    all: ['NO NEG', 'FEW NUM', 'GIVE.imp SEND.imp DO.imp TAKE.fut1'],
    none: 'PRICEW',
  },
  // "না দুটো নয় তিনটে": a number put right.
  { intent: 'none', after: PUTS_SOMETHING, all: ['NO', 'FEW NUM', 'NEG'], none: 'PRICEW PRICEAT' },
  // "no make it two".
  {
    intent: 'none',
    after: PUTS_SOMETHING,
    all: ['NO NEG', 'FEW NUM'],
    none: 'NEG.pres PRICEW PRICEAT',
    only: 'NO NEG FEW NUM HAVE ITEM BE.fut2 BE.imp WANT.pres NEED.pres',
    spare: 2,
  },
  // "না আগেরটা": not this one but the one before.
  { intent: 'none', after: PUTS_SOMETHING, all: ['NO', 'BACK'], only: 'NO BACK' },
  { intent: 'no', after: PUTS_SOMETHING, all: ['THANKS', 'NO NEG'], only: 'NO NEG BUT' },
  // Not done yet.
  { intent: 'none', after: /^(?:photos|more_photos_q)$/, all: ['!BE.perf'], only: '!BE' },
  {
    intent: 'none',
    after: PUTS_SOMETHING,
    all: ['NO', 'TAKE.fut1 TAKE.pres TAKE.want BUY.fut1 GIVE.fut1 GIVE.pres SEND.fut1 SEND.pres AGREED'],
    only: `NO ${ABOUT} LATER BYDAY TAKE.fut1 TAKE.pres TAKE.want BUY.fut1 GIVE.fut1 GIVE.pres SEND.fut1 SEND.pres AGREED`,
  },
  {
    intent: 'yes',
    after: /^more_photos_q$/,
    all: ['PHOTO', `${forms('SEND', 'fut1 pres')} ${forms('GIVE', 'fut1 pres')}`],
    none: 'NUM FEW BUT WHY HOW WHEN ISIT WHAT WAIT THINK NO NEG LATER',
    spare: 1,
  },
  {
    intent: 'done',
    after: /^photos$/,
    all: ['GIVE.perf GIVE.past SEND.perf SEND.past'],
    only: 'GIVE.perf GIVE.past SEND.perf SEND.past NO MINE END PHOTO YES OK',
  },
  {
    intent: 'done',
    after: /^photos$/,
    all: ['PHOTO', 'FEW NUM', 'GIVE.perf GIVE.past SEND.perf SEND.past'],
    only: 'PHOTO FEW NUM GIVE.perf GIVE.past SEND.perf SEND.past MINE END',
    spare: 1,
  },
  { intent: 'done', after: /^photos$/, all: ['BE.perf', 'PHOTO END'], only: 'BE.perf PHOTO END' },
  {
    intent: 'done',
    after: /^photos$/,
    all: ['MORE', '!HAVE NEG.pres'],
    only: 'MORE HAVE !HAVE NEG MINE PHOTO END NO',
  },
  { intent: 'done', after: /^photos$/, all: ['MORE', 'PHOTO', 'NEG'], only: 'MORE PHOTO NEG NO MINE END' },
  {
    intent: 'done',
    after: /^photos$/,
    all: ['MORE', NO_MORE_COME],
    only: `MORE ${NO_MORE_COME} PHOTO END ONLYTHIS NO`,
  },
  { intent: 'done', after: /^photos$/, all: ['ONLYTHIS'], only: 'ONLYTHIS END HAVE NO PHOTO MORE BE.perf' },
  {
    intent: 'no',
    after: /^confirm_order$/,
    by: 'seller',
    all: ['NO', 'SELLW.perf SELL.perf SELLW.conj'],
    only: 'NO ORDER ITEM LATER SELLW.perf SELL.perf SELLW.conj',
  },
  // No.
  {
    intent: 'done',
    after: /^more_photos_q$/,
    all: ['ONLYTHIS'],
    only: 'ONLYTHIS END HAVE NO PHOTO BE.perf NEWW GIVE.perf SEND.perf',
  },
  {
    intent: 'no',
    after: /^more_photos_q$/,
    all: [
      'PHOTO MORE',
      `NEG !HAVE ${refused(`${forms('LIFT', 'noun perf')} ${forms('GIVE', 'noun fut1')} ${forms('SEND', 'noun fut1')}`)}`,
    ],
    none: `${CONTENT} YES OK`,
  },
  {
    intent: 'no',
    after: /^optional_q$/,
    all: ['BLOUSE', 'NEG !HAVE NO !GIVE'],
    none: `${CONTENT} YES`,
    spare: 1,
  },
  {
    intent: 'no',
    after: PUTS_SOMETHING,
    all: ['NO LOSS !WONTDO'],
    none: '!BE',
    only: `${NO_BESIDE} BE.fut2 BE.pres GIVE.cond SELL.cond LEAVE.cond DROP.cond`,
  },
  {
    intent: 'no',
    after: /^offer_q$/,
    all: ['FIXEDPRICE !BARGAIN LOWBALL'],
    only: `${NO_BESIDE} FIXEDPRICE BARGAIN LOWBALL HAVE BE.perf BE.fut2 BE.pres`,
  },
  {
    intent: 'no',
    after: /^offer_q$/,
    all: ['THEM', 'SAY.imp !SAY.imp', 'NO NEG !SAY.imp'],
    only: 'NO NEG SAY !SAY GIVE.imp',
  },
  {
    intent: 'no',
    after: PUTS_SOMETHING,
    all: [forms('DENY', 'imp fut1 past')],
    only: `${forms('DENY', 'imp fut1 past')} SAY.imp GIVE.imp NO`,
  },
  {
    intent: 'no',
    after: PUTS_SOMETHING,
    all: ['MIND MINDCHANGED', 'MINDCHANGED CHANGE.perf CHANGE.conj'],
    only: 'MINDCHANGED MIND MINE CHANGE GO.perf GIVE.perf NO BE.perf LATER',
  },
  {
    intent: 'no',
    after: /^offer_q$/,
    all: [NOT_LESS],
    only: `${NO_BESIDE} ${NOT_LESS} PRICEW LESS FEW`,
    spare: 1,
  },
  {
    intent: 'no',
    after: /^optional_q$/,
    all: ['APART', `${forms('BUY', 'want fut2 inf')} ${forms('TAKE', 'want fut2')} NEED`],
    only: `APART BLOUSE ${forms('BUY', 'want fut2 inf')} ${forms('TAKE', 'want fut2')} NEED`,
  },
  {
    intent: 'no',
    after: PUTS_SOMETHING,
    all: [NOT_DONE],
    only: NO_BESIDE,
    spare: 2,
  },
];
