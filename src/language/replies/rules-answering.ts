import { ABOUT, CONTENT, forms, type Rule, refused } from './rule.ts';

const YES = 'YES OK AGREED WILLDO';
const PUT_TO_HER = /^(?:confirm_order|confirm_listing|offer_q)$/;
const NOT_DONE = refused(
  `${forms('DO', 'imp fut2 fut1 pres want can inf')} ${forms('GIVE', 'imp fut2 fut1 pres want can inf')} ${forms('TAKE', 'fut1 pres want can inf')} ${forms('LIFT', 'imp fut2 fut1 want inf')} ${forms('BUY', 'fut1 pres want can')} ${forms('LEAVE', 'fut1 can')} ${forms('DROP', 'fut1 can')} ${forms('ORDERV', 'fut1 want pres imp fut2 can')} DEED WANT NEED CAN AGREED WILLDO BE.fut2 BE.pres OK WONTDO LOSS`,
);
/** The price is not to come down. */
const NOT_LESS = refused(`${forms('CUT', 'imp fut2 fut1 pres want can inf')}`);
const NO_BESIDE = `NO NEG ${ABOUT} PRICEW PRICEAT LESS MONEY LATER MORE MUCH STAY STAY.imp WONTDO LOSS HAVE ${refused('DO GIVE TAKE LIFT BUY LEAVE DROP ORDERV DEED WANT NEED CAN AGREED WILLDO BE OK WONTDO LOSS SEND HAVE YES')}`;

/** Yes, no and skip, by what was asked. */
export const ANSWERING: readonly Rule[] = [
  // Yes, by what was put to her.
  {
    intent: 'yes',
    after: /^confirm_order$/,
    all: [
      `${YES} DEED ORDERV ${forms('DO', 'imp fut2')} ${forms('GIVE', 'imp fut2')} ${forms('SEND', 'imp fut2')} ${forms('TAKE', 'fut1 pres past want')} ${forms('BUY', 'fut1 pres want')}`,
    ],
    only: `${YES} PRAISE ${forms('DEED')} DEED ${forms('ORDERV')} ${ABOUT} ${forms('DO', 'imp fut2 past')} ${forms('GIVE', 'imp fut2')} ${forms('SEND', 'imp fut2')} ${forms('TAKE', 'fut1 pres past want imp inf')} ${forms('BUY', 'fut1 pres want')} WANT NEED BE.perf SEE.past SEE.perf BE.imp`,
  },
  {
    intent: 'yes',
    after: /^confirm_listing$/,
    all: [
      `${YES} PRAISE DEED ${forms('DO', 'imp fut2')} ${forms('GIVE', 'imp fut2')} ${forms('LIFT', 'imp fut2 past')} ${forms('SEND', 'imp fut2')}`,
    ],
    only: `${YES} PRAISE ${forms('DEED')} DEED ${ABOUT} ${forms('DO', 'imp fut2 past')} ${forms('GIVE', 'imp fut2')} ${forms('LIFT', 'imp fut2 past fut1 want inf')} ${forms('SEND', 'imp fut2')} BE.perf SEE.past SEE.perf WRITE.perf BE.imp`,
  },
  {
    intent: 'yes',
    after: /^confirm_listing$/,
    all: [YES, forms('LEAVE', 'imp fut2')],
    only: `${YES} PRAISE ${ABOUT} ${forms('LEAVE', 'imp fut2')} ${forms('DROP', 'imp fut2')}`,
  },
  {
    intent: 'yes',
    after: /^confirm_listing$/,
    all: ['ASIS', 'STAY.imp KEEP.imp GIVE.imp LIFT.imp DO.imp SEND.imp'],
    only: `${YES} ASIS !STAY STAY STAY.imp KEEP.imp GIVE.imp LIFT.imp DO.imp SEND.imp WRITE.perf LISTING HAVE SEE.past`,
  },
  {
    intent: 'yes',
    after: /^confirm_listing$/,
    all: ['EVERYONE', 'SEE.imp GIVE.imp SEND.imp KNOW.imp'],
    only: `${YES} PRAISE EVERYONE SEE.imp GIVE.imp SEND.imp KNOW.imp LIFT.imp DO.imp BE.perf ITEM`,
  },
  {
    intent: 'yes',
    after: /^offer_q$/,
    all: [
      `${YES} ${forms('GIVE', 'fut1 pres past can')} ${forms('TAKE', 'imp fut2')} ${forms('LEAVE', 'fut1 pres can')} ${forms('DROP', 'fut1 pres can')} ${forms('DO', 'past')} ${forms('SELL', 'fut1 can')}`,
    ],
    only: `${YES} PRAISE ${forms('GIVE', 'fut1 pres past imp can want')} ${forms('TAKE', 'imp fut2')} ${forms('LEAVE', 'fut1 pres past can')} ${forms('DROP', 'fut1 pres past can')} ${forms('SELL', 'fut1 can')} ${forms('SEND', 'fut1 pres')} ${forms('DO', 'imp past fut1')} ${ABOUT} PRICEAT BE.fut2 BE.imp GO.imp`,
  },
  {
    intent: 'yes',
    after: /^optional_q$/,
    all: ['HAVE.pres', 'YES BLOUSE'],
    only: 'HAVE HAVE.pres YES BLOUSE OK ITEM GIVE.perf GIVE.noun',
    spare: 1,
  },
  {
    intent: 'yes',
    after: /^more_photos_q$/,
    all: [`MORE YES ${forms('SEND', 'fut1 pres')} ${forms('GIVE', 'fut1 pres')}`],
    only: `YES MORE PHOTO FEW HAVE WAIT ${forms('SEND', 'fut1 pres')} ${forms('GIVE', 'fut1 pres')} ${forms('LIFT', 'pres fut1')} NEWW ME`,
  },
  // A no before a yes is neither; nor is what would not do if it were so.
  { intent: 'none', after: PUT_TO_HER, all: ['GIVE.cond TAKE.cond DO.cond BE.cond', '!WILLDO !BE !CAN'] },
  { intent: 'none', after: PUT_TO_HER, all: ['SAY.cond', 'WHAT WHY HOW ISIT'], asked: true },
  { intent: 'none', after: /^confirm_|^(?:offer|more_photos|optional|yes_no)_q$/, all: ['FIXIT'], none: 'CANCEL' },
  { intent: 'none', after: PUT_TO_HER, all: ['NO', 'OK'], only: 'NO OK' },
  // "না আগেরটা": not this one but the one before.
  { intent: 'none', after: PUT_TO_HER, all: ['NO', 'BACK'], only: 'NO BACK' },
  { intent: 'no', after: PUT_TO_HER, all: ['THANKS', 'NO NEG'], only: 'NO NEG BUT' },
  // Not done yet.
  { intent: 'none', after: /^(?:photos|more_photos_q)$/, all: ['!BE.perf'], only: '!BE' },
  {
    intent: 'none',
    after: PUT_TO_HER,
    all: ['NO', 'TAKE.fut1 TAKE.pres TAKE.want BUY.fut1 GIVE.fut1 GIVE.pres AGREED'],
    only: `NO ${ABOUT} TAKE.fut1 TAKE.pres TAKE.want BUY.fut1 GIVE.fut1 GIVE.pres AGREED`,
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
    only: 'GIVE.perf GIVE.past SEND.perf SEND.past NO MINE END',
  },
  { intent: 'done', after: /^photos$/, all: ['BE.perf', 'PHOTO END'], only: 'BE.perf PHOTO END' },
  { intent: 'done', after: /^photos$/, all: ['ONLYTHIS'], only: 'ONLYTHIS END HAVE NO PHOTO MORE BE.perf' },
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
    after: PUT_TO_HER,
    all: ['NO LOSS !WONTDO'],
    none: '!BE',
    only: `${NO_BESIDE} BE.fut2 BE.pres GIVE.cond SELL.cond LEAVE.cond DROP.cond`,
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
    after: PUT_TO_HER,
    all: [NOT_DONE],
    only: NO_BESIDE,
    spare: 2,
  },
  // Skipping a question.
  {
    intent: 'skip',
    after: /^(?!confirm|offer|more_photos|stock).*_q$/,
    all: ['BLANK', 'STAY.imp LEAVE.imp DROP.imp KEEP.imp'],
    only: 'BLANK STEP STAY.imp LEAVE.imp DROP.imp KEEP.imp NO NEWW MORE',
    spare: 1,
  },
  {
    intent: 'skip',
    after: /^(?!confirm|offer|more_photos).*_q$/,
    all: ['STEP', 'STAY.imp LEAVE.imp DROP.imp ERASE.imp'],
    only: 'STEP STAY.imp LEAVE.imp DROP.imp ERASE.imp NO',
  },
  // What comes in a moment is not skipped.
  {
    intent: 'none',
    after: /^(?:photos|more_photos_q)$/,
    all: ['LATER', 'GIVE.pres GIVE.fut1 SEND.pres SEND.fut1 LIFT.pres LIFT.fut1'],
    only: 'LATER PHOTO GIVE.pres GIVE.fut1 SEND.pres SEND.fut1 LIFT.pres LIFT.fut1',
  },
  {
    intent: 'skip',
    after: /^photos$/,
    all: ['PHOTO', '!BE.imp !DO.imp !GIVE.imp !LIFT.imp !GIVE.can !SEND.can !LIFT.can'],
    only: 'PHOTO LATER !BE !DO !GIVE !SEND !LIFT',
  },
  {
    intent: 'skip',
    after: /^(?!confirm|offer|more_photos).*_q$/,
    all: [`UNKNOWN0 !KNOW !MEM !SAY.can !SAY.fut1`],
    none: 'NUM FEW WHY HOW CANCEL BACK',
    spare: 3,
  },
  {
    intent: 'skip',
    after: /^(?!confirm|offer|more_photos).*_q$/,
    all: [
      'LATER',
      `ASK.fut2 SAY.fut2 ${forms('SAY', 'fut1 pres')} ${forms('GIVE', 'fut1 pres')} ${forms('WRITE', 'fut1 pres')} ${forms('DO', 'fut1 pres')} ${forms('KNOW', 'fut1 pres')}`,
    ],
    none: 'NUM FEW CANCEL BACK ORDER',
    spare: 2,
  },
  {
    intent: 'skip',
    after: /^(?!confirm|offer|more_photos).*_q$/,
    all: ['NEXT ERASE.imp LEAVE.imp DROP.imp'],
    only: `NEXT ${forms('NEXT')} ERASE.imp LEAVE.imp DROP.imp STEP ${forms('SAY', 'imp')} ${forms('GO', 'imp fut1')} ${forms('DO', 'imp')} GIVE.imp NO`,
  },
];
