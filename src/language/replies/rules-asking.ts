import { CONTENT, forms, MATTER, type Rule, refused } from './rule.ts';

/** What one asks how to do oneself: কীভাবে কিনব, কিনতে হয়. */
const LEARNS = 'fut1 want can inf pres';

/** What people ask of the haat by themselves. */
export const ASKING: readonly Rule[] = [
  // What is on the screen, wanted.
  {
    intent: 'order',
    after: /^item$/,
    by: 'buyer',
    all: [forms('ORDERV', 'imp fut2 fut1 pres past want')],
    only: `${forms('ORDERV', 'imp fut2 fut1 pres past want')} ORDERV ORDER ITEM YES OK AGREED`,
  },
  // Somebody to talk with, and help.
  {
    intent: 'human',
    all: [
      'PERSON WHO HELP',
      `TALK ${forms('TALK')} ${forms('SAY', 'want fut1 imp can')} CALL CALL.want CALL.imp CALL.can CALL.fut1`,
    ],
    none: 'NUM FEW ITEM PRICEW PRICEAT !TALK !SAY',
    asked: true,
    spare: 3,
  },
  {
    intent: 'human',
    all: [`ME ${forms('CALL', 'imp fut2')}`, `CALL ${forms('CALL', 'imp fut2 want')}`],
    only: `CALL ${forms('CALL', 'imp fut2 want')} GIVE.imp BACK PERSON AGAIN NEWW WHO`,
    spare: 1,
  },
  { intent: 'human', all: ['CALL.inf TALK.inf', 'SAY.imp SAY.fut2'], none: 'NUM FEW ITEM', spare: 2 },
  { intent: 'human', all: ['PERSON', 'HAVE'], only: 'PERSON HAVE WHO ISIT', asked: true },
  {
    intent: 'human',
    all: ['CALL.conj ME MINE YOU', forms('TALK', 'imp fut2 want')],
    only: `CALL CALL.conj ${forms('TALK', 'imp fut2 want')} MINE`,
  },
  {
    intent: 'none',
    all: ['LANGB LANGE LANGH', '!UNDERSTAND !KNOW !CAN !SAY.can !READ'],
    only: 'LANGB LANGE LANGH !UNDERSTAND !KNOW !CAN !SAY WRITE SAY',
  },
  {
    intent: 'help',
    all: ['HELP !UNDERSTAND !ENTER EXPLAIN.imp EXPLAIN.fut2 EXPLAIN.plea'],
    none: 'PERSON WHO CALL NUM FEW LANGB LANGE LANGH FACT PRICEW PRICEAT MSG WHEN',
    spare: 2,
  },
  {
    intent: 'help',
    after: /^(?:idle|any|listing|photos)$|_q$/,
    all: [
      'WHAT ISIT WHY HOW',
      `${forms('DO', 'want fut1 can')} ${forms('WRITE', 'want fut1')} ${forms('GIVE', 'want')} ${forms('SEND', 'want')}`,
    ],
    only: `WHAT ISIT WHY HOW ME ${forms('DO', 'want fut1 can')} ${forms('WRITE', 'want fut1')} ${forms('GIVE', 'want')} ${forms('SEND', 'want')} SAY.imp`,
    asked: true,
  },
  {
    intent: 'help',
    after: /^(?:idle|any|listing|photos|results)$|_q$/,
    all: [
      'HOW',
      `BUYW ${forms('BUY', LEARNS)} ${forms('SELL', LEARNS)} ${forms('SELLW', LEARNS)} ${forms('LIFT', LEARNS)} ${forms('SEND', LEARNS)} ${forms('GIVE', LEARNS)} ${forms('WRITE', LEARNS)} ${forms('DO', LEARNS)} ${forms('ORDERV', LEARNS)}`,
    ],
    none: 'NUM FEW PRICEW PRICEAT LESS MONEY ADDRESS WHEN CANCEL PARCEL LANGB LANGE LANGH',
    asked: true,
    spare: 1,
  },
  {
    intent: 'help',
    after: /^item$/,
    all: ['HOW', `BUYW ${forms('BUY', LEARNS)} ${forms('ORDERV', LEARNS)} ORDER`],
    only: `HOW BUYW ${forms('BUY', LEARNS)} ORDERV ${forms('ORDERV', LEARNS)} ORDER ITEM BE.pres BE.fut2 GO.fut2`,
    asked: true,
    spare: 1,
  },
  // The trade.
  {
    intent: 'sell',
    by: 'seller',
    after: /^(?:idle|any)$/,
    all: [`${forms('SELL', 'fut1 want inf pres')} ${forms('SELLW', 'fut1 want inf pres imp')}`],
    none: `${CONTENT} ${refused('SELL SELLW')} SELL.perf SELLW.perf`,
    spare: 3,
  },
  {
    intent: 'sell',
    by: 'seller',
    after: /^(?:idle|any)$/,
    all: [forms('LIFT', 'fut1 want'), 'ITEM'],
    none: `${MATTER} ORDER PHOTO`,
    spare: 1,
  },
  {
    intent: 'sell',
    by: 'seller',
    after: /^(?:idle|any)$/,
    all: ['ITEM', 'HAAT', forms('GIVE', 'fut1 want')],
    none: `${MATTER} ORDER PHOTO`,
  },
  {
    intent: 'search',
    after: /^(?:idle|any|opted_out)$/,
    all: [`${forms('BUY', 'fut1 want inf pres')} ${forms('SEEK', 'fut1 want inf pres')} TAKE.want BUYW SEEKW`],
    none: `${CONTENT} MINE ${refused('BUY SEEK TAKE')} ORDER`,
  },
  {
    intent: 'search',
    after: /^(?:idle|any)$/,
    by: 'buyer',
    all: [forms('SEE', 'imp want fut1'), 'ITEM'],
    only: `ITEM NEWW SHOP ${forms('SEE', 'imp want fut1')}`,
  },
  {
    intent: 'search',
    after: /^(?:idle|any)$/,
    all: ['WHAT', 'HAVE'],
    only: 'WHAT HAVE ITEM NEWW SEE.imp SHOP',
  },
  {
    intent: 'search',
    by: 'buyer',
    after: /^(?:idle|any)$/,
    all: ['ISIT WHAT', 'ITEM', 'HAVE', 'YOU'],
    only: 'ISIT WHAT ITEM HAVE NEWW',
    asked: true,
  },
  { intent: 'available_q', by: 'buyer', after: /^item$/, all: ['HAVE', 'YOU'], only: 'HAVE ITEM', asked: true },
  {
    intent: 'my_items',
    by: 'seller',
    after: /^(?:idle|any)$/,
    all: [`${forms('LIFT', 'perf noun')} LISTED LISTW.perf LISTW`, 'SEE HOWMANY WHAT', 'ME MINE WHAT HOWMANY'],
    none: 'ORDER PRICEW PRICEAT NUM FEW PHOTO WHY HOW CANCEL',
    asked: true,
    spare: 1,
  },
  {
    intent: 'my_items',
    by: 'seller',
    after: /^(?:idle|any)$/,
    all: ['MINE', 'HOWMANY WHAT', 'ITEM'],
    only: 'MINE HOWMANY WHAT ITEM HAVE YES ISIT SHOP LISTW LISTED LISTED.perf LIFT LIFT.perf NEED.pres SEE.imp SEE.fut1',
    asked: true,
  },
  {
    intent: 'my_orders',
    after: /^(?:idle|any)$/,
    all: [
      'ORDER PARCEL',
      'WHERE WHEN MINE NEWW HOWMANY',
      `WHERE WHEN HAVE ${forms('GET', 'perf pres fut1')} ${forms('COME', 'perf fut2 pres')}`,
    ],
    none: 'BOND STOPW CANCEL ORDERV DO.fut1 DO.want NUM FEW WHY HOW ADDRESS MONEY',
    asked: true,
    spare: 1,
  },
  {
    intent: 'my_orders',
    by: 'buyer',
    after: /^(?:idle|any)$/,
    all: ['ORDERV.perf', 'WHAT HOWMANY'],
    only: 'ORDERV.perf WHAT HOWMANY ITEM SEE.imp',
    asked: true,
  },
  {
    intent: 'my_orders',
    by: 'buyer',
    after: /^(?:idle|any)$/,
    all: ['ITEM', 'WHEN', 'COME.fut2 GET.fut1'],
    only: 'ITEM WHEN MINE COME.fut2 GET.fut1 ISIT',
    asked: true,
  },
  {
    intent: 'my_orders',
    after: /^(?:idle|any)$/,
    all: ['ORDER PARCEL', `TRACK ${forms('TRACK')}`],
    none: 'CANCEL NEG',
    asked: true,
  },
  {
    intent: 'available_q',
    by: 'buyer',
    after: /^item$/,
    all: ['ASKED', 'SELLW.perf SELLW.conj SELL.conj SELL.perf SELL.noun HAVE'],
    only: 'ISIT SELLW SELL HAVE BE.perf ITEM SHOP',
    asked: true,
  },
  ...(['B', 'E', 'H'] as const).map(
    (letter): Rule => ({
      intent: letter === 'B' ? 'language_bn' : letter === 'E' ? 'language_en' : 'language_hi',
      all: [
        `LANG${letter}`,
        `${forms('SAY', 'imp plea fut2 want')} ${forms('WRITE', 'imp plea fut2 want')} ${forms('GIVE', 'imp plea fut2')} ${forms('DO', 'imp plea fut2')} ${forms('TALK', 'imp plea fut2 want')} WANT CHANGE.imp`,
      ],
      only: `LANG${letter} ${forms('SAY', 'imp plea fut2 want')} ${forms('WRITE', 'imp plea fut2 want')} ${forms('GIVE', 'imp plea fut2')} ${forms('DO', 'imp plea fut2')} TALK ${forms('TALK', 'imp fut2 want')} WANT ${forms('CHANGE', 'imp')} MSG`,
    }),
  ),
  {
    intent: 'start',
    after: /^opted_out$/,
    all: [
      `${forms('SEND', 'imp fut2 inf want')} ${forms('GIVE', 'imp fut2 want')} WANT STARTW ${forms('GET', 'want')} COME.imp`,
      'AGAIN MSG STARTW YES',
    ],
    none: `${CONTENT} NEG NO ${refused('SEND GIVE WANT STARTW GET COME')} ITEM SEE`,
  },
  {
    intent: 'start',
    after: /^opted_out$/,
    all: [
      `${forms('SEND', 'imp fut2 inf want')} ${forms('GIVE', 'imp fut2 want')} WANT ${forms('GET', 'want')}`,
      'MSG',
    ],
    none: `${CONTENT} NEG NO ${refused('SEND GIVE WANT GET')} SEE`,
    spare: 1,
  },
  {
    intent: 'menu',
    all: ['MENU START0'],
    only: `TAKE.imp MENU START0 ${forms('GO')} ${forms('RETURN')} ${forms('SEE')} GIVE.imp GIVE.fut2 WANT BACK ${forms('COME')} DO.imp STARTW ${forms('STARTW')} AGAIN`,
  },
  {
    intent: 'back',
    all: ['BROUGHTBACK', forms('GO', 'imp fut1 want inf')],
    only: `BROUGHTBACK BUT BACK STEP ${forms('GO', 'imp fut1 want inf')}`,
  },
  {
    intent: 'back',
    all: ['BACK'],
    only: `BUT BACK STEP NUM FEW NEWW ${forms('GO', 'imp fut1 want inf')} ${forms('RETURN')} ${forms('DO', 'imp')} GIVE.imp WANT AGAIN NEXT TAKE.imp WRONG BE.perf`,
    spare: 0,
  },
];
