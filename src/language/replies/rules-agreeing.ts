import { PUTS_SOMETHING } from './contexts.ts';
import { ABOUT, forms, type Rule } from './rule.ts';

const YES = 'YES OK AGREED WILLDO';

/** Yes, by what was asked: nothing else said, and nobody but her agreeing. */
export const AGREEING_TO: readonly Rule[] = [
  // Yes, by what was put to her.
  {
    intent: 'yes',
    after: /^confirm_order$/,
    all: [
      `${YES} DEED ORDERV ${forms('DO', 'imp fut2')} ${forms('GIVE', 'imp fut2')} ${forms('SEND', 'imp fut2')} ${forms('TAKE', 'fut1 pres past want')} ${forms('BUY', 'fut1 pres want')}`,
    ],
    only: `${YES} PRAISE ${forms('DEED')} DEED ${forms('ORDERV')} ${ABOUT} ${forms('DO', 'imp fut2 past')} ${forms('GIVE', 'imp fut2')} ${forms('SEND', 'imp fut2')} ${forms('TAKE', 'fut1 pres past want imp inf')} ${forms('BUY', 'fut1 pres want')} WANT NEED BE.perf SEE.past SEE.perf BE.imp`,
  },
  // A seller's promise: "হ্যাঁ, দু'দিনের মধ্যে পাঠিয়ে দেব".
  {
    intent: 'yes',
    after: /^confirm_order$/,
    by: 'seller',
    all: [`${forms('SEND', 'fut1 pres can')} ${forms('GIVE', 'fut1 can')} CAN.fut1`],
    none: 'YOU',
    only: `${YES} PRAISE ${ABOUT} PACK LATER BYDAY DO.conj DO.fut1 ${forms('SEND', 'fut1 pres can')} ${forms('GIVE', 'fut1 can')} CAN.fut1`,
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
    only: `${YES} PRAISE HAVE ${ABOUT} ${forms('LEAVE', 'imp fut2')} ${forms('DROP', 'imp fut2')}`,
  },
  // Of a part there is nothing wrong.
  { intent: 'none', after: PUTS_SOMETHING, all: ['FAULTLESS', 'PRICEW PRICEAT FACT ADDRESS PHOTO ITEM'] },
  {
    intent: 'yes',
    after: /^confirm_listing$/,
    all: ['CHANGE.inf', '!HAVE.pres'],
    only: 'CHANGE.inf !HAVE',
  },
  {
    intent: 'yes',
    after: /^confirm_listing$/,
    all: ['FAULTLESS !CHANGE.want !CHANGE.noun !CHANGE.inf'],
    only: `${YES} FAULTLESS WHO PRAISE !CHANGE ${forms('DEED')} DEED LISTING ${forms('DO', 'imp fut2')} ${forms('GIVE', 'imp fut2')} ${forms('LIFT', 'imp fut2')} SEE.past SEE.perf HAVE`,
  },
  {
    intent: 'yes',
    after: /^confirm_listing$/,
    all: ['PRAISE OK', 'HAVE'],
    only: `${YES} PRAISE HAVE LISTING WRITE.perf ${forms('DEED')} DEED ${forms('DO', 'imp fut2')} ${forms('GIVE', 'imp fut2')} ${forms('LIFT', 'imp fut2')}`,
  },
  { intent: 'yes', after: PUTS_SOMETHING, all: ['AGREED'], only: `${YES} MINE HAVE PRICEAT` },
  {
    intent: 'yes',
    after: /^confirm_order$/,
    by: 'buyer',
    all: ['WANT.pres NEED.pres'],
    only: 'WANT.pres NEED.pres YES OK ITEM',
  },
  { intent: 'yes', after: /^confirm_order$/, all: ['TAKE.imp', 'ME'], only: 'TAKE TAKE.imp YES OK ITEM' },
  {
    intent: 'yes',
    after: /^confirm_order$/,
    all: ['PACK', 'DO.imp SEND.imp GIVE.imp'],
    only: `${YES} PACK DO DO.imp DO.conj SEND SEND.imp GIVE GIVE.imp ITEM`,
  },
  {
    intent: 'yes',
    after: /^confirm_listing$/,
    all: ['LISTW', 'DO.imp'],
    only: `${YES} LISTW DO DO.imp GIVE GIVE.imp ITEM`,
  },
  { intent: 'yes', after: /^offer_q$/, all: ['AGREED'], only: `${YES} MINE HAVE PRICEAT PRICEW` },
  { intent: 'yes', after: /^confirm_order$/, all: ['ORDER', 'LIFT.imp'], only: `${YES} ORDER LIFT LIFT.imp` },
  { intent: 'yes', after: /^confirm_order$/, all: ['BUYW.want'], only: `${YES} BUYW BUYW.want ITEM` },
  // Let others hear it: "হ্যাঁ বলে দিন ওনাকে".
  {
    intent: 'yes',
    after: /^offer_q$/,
    all: ['YES', 'SAY.imp', 'THEM'],
    only: 'YES OK SAY SAY.imp GIVE.imp',
  },
  // "ঠিক আছে, নিতে বলুন".
  {
    intent: 'yes',
    after: /^offer_q$/,
    by: 'seller',
    all: ['TAKE.inf', 'SAY.imp'],
    only: 'TAKE TAKE.inf SAY SAY.imp YES OK AGREED GIVE.imp',
  },
  {
    intent: 'yes',
    after: /^offer_q$/,
    by: 'seller',
    all: ['GIVE.imp'],
    only: 'GIVE GIVE.imp PRICEAT YES OK AGREED',
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
    only: `${YES} PRAISE ${forms('GIVE', 'fut1 pres past imp can want')} ${forms('TAKE', 'imp fut2')} ${forms('LEAVE', 'fut1 pres past can')} ${forms('DROP', 'fut1 pres past can')} ${forms('SELL', 'fut1 can')} ${forms('SEND', 'fut1 pres')} ${forms('DO', 'imp past fut1')} ${ABOUT} PRICEAT BE.fut2 BE.imp GO.imp DEED.imp SEND.imp`,
  },
  {
    intent: 'yes',
    after: /^(?:optional|blouse)_q$/,
    all: ['HAVE.pres', 'YES BLOUSE'],
    only: 'HAVE HAVE.pres YES BLOUSE OK ITEM GIVE.perf GIVE.noun',
    spare: 1,
  },
  {
    intent: 'yes',
    after: /^(?:optional|blouse)_q$/,
    all: ['BLOUSE', 'GIVE.perf GIVE.past GIVE.pres'],
    only: 'BLOUSE GIVE GIVE.perf GIVE.past GIVE.pres YES OK ITEM HAVE',
  },
  {
    intent: 'yes',
    after: /^more_photos_q$/,
    all: [`MORE YES ${forms('SEND', 'fut1 pres')} ${forms('GIVE', 'fut1 pres')}`],
    only: `YES MORE PHOTO FEW HAVE WAIT ${forms('SEND', 'fut1 pres')} ${forms('GIVE', 'fut1 pres')} ${forms('LIFT', 'pres fut1')} NEWW ME`,
  },
];
