import { forms, type Rule } from './rule.ts';

/** Leaving a question unanswered, or for later. */
export const SKIPPING: readonly Rule[] = [
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
  // "oi ta thak".
  { intent: 'skip', after: /^(?!confirm|offer|more_photos|stock).*_q$/, all: ['STAY.imp', 'EMPTY'], only: 'STAY.imp' },
  // What comes in a moment is not skipped.
  {
    intent: 'none',
    after: /^(?:photos|more_photos_q)$/,
    all: ['LATER', 'GIVE.pres SEND.pres LIFT.pres'],
    only: 'LATER PHOTO GIVE.pres SEND.pres LIFT.pres',
  },
  {
    intent: 'none',
    after: /^more_photos_q$/,
    all: ['LATER', 'GIVE.fut1 SEND.fut1 LIFT.fut1'],
    only: 'LATER PHOTO GIVE.fut1 SEND.fut1 LIFT.fut1',
  },
  {
    intent: 'skip',
    after: /^photos$/,
    all: ['LATER', 'GIVE.fut1 SEND.fut1 LIFT.fut1'],
    only: 'LATER PHOTO GIVE.fut1 SEND.fut1 LIFT.fut1',
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
    all: ['SAY KNOW', '!CAN'],
    only: 'SAY KNOW !CAN LATER NO',
  },
  // জেনে বলব, মেপে দেব: she has to find out.
  {
    intent: 'skip',
    after: /^(?!confirm|offer|more_photos).*_q$/,
    all: ['KNOW.conj ASK ASK.conj MEASURE.conj', 'SAY.fut1 KNOW.fut1 GIVE.fut1 WRITE.fut1 SEND.fut1'],
    none: 'NUM FEW CANCEL BACK ORDER BUT',
    spare: 2,
  },
  {
    intent: 'skip',
    after: /^listing$/,
    all: ['NEXT', `LEAVE.imp DROP.imp ${forms('GO', 'imp fut1')}`],
    only: `NEXT STEP NO LEAVE.imp DROP.imp ${forms('GO', 'imp fut1')}`,
  },
  {
    intent: 'skip',
    after: /^(?!confirm|offer|more_photos).*_q$/,
    all: ['NEXT ERASE.imp LEAVE.imp DROP.imp'],
    only: `NEXT ${forms('NEXT')} ERASE.imp LEAVE.imp DROP.imp STEP ${forms('SAY', 'imp')} ${forms('GO', 'imp fut1')} ${forms('DO', 'imp')} GIVE.imp NO`,
  },
];
