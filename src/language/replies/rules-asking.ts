import { CONTENT, forms, type Rule, refused } from './rule.ts';

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
      `TALK COMPLAIN ${forms('TALK')} ${forms('SAY', 'want fut1 imp can')} CALL CALL.want CALL.imp CALL.can CALL.fut1`,
    ],
    none: 'NUM FEW ITEM PRICEW PRICEAT !TALK !SAY',
    asked: true,
    spare: 3,
  },
  {
    intent: 'human',
    all: [`ME CALL.plea ${forms('CALL', 'imp fut2')}`, `CALL ${forms('CALL', 'imp fut2 want plea')}`],
    only: `CALL ${forms('CALL', 'imp fut2 want plea')} GIVE.imp BACK PERSON AGAIN NEWW WHO`,
    spare: 1,
  },
  // With the weaver: asked of what is on the screen, it is passed on to her.
  {
    intent: 'human',
    all: ['MAKER', `TALK ${forms('TALK')} CALL.want CALL.can CALL.fut1`],
    none: 'NUM FEW PRICEW PRICEAT !TALK',
    spare: 1,
  },
  { intent: 'human', all: ['CALL.inf TALK.inf', 'SAY.imp SAY.fut2'], none: 'NUM FEW ITEM', spare: 2 },
  { intent: 'human', all: ['PERSON', 'NEED WANT'], only: 'PERSON NEED WANT WHO', asked: true },
  { intent: 'human', all: ['TALK.want'], only: 'TALK', asked: true },
  // "কার সাথে কথা বলব", "কাস্টমার কেয়ার নম্বর".
  {
    intent: 'human',
    all: ['ASKWHO', 'TALK.fut1 TALK.want TALK.can CALL.fut1 CALL.want'],
    only: 'ASKWHO TALK CALL',
    spare: 1,
    asked: true,
  },
  {
    intent: 'human',
    all: ['PERSON', 'CONTACT'],
    only: 'PERSON CONTACT CALL GIVE.imp SEND.imp WANT NEED HAVE ISIT',
    asked: true,
  },
  { intent: 'human', all: ['PERSON', 'HAVE ACHEN'], only: 'PERSON HAVE ACHEN WHO ISIT', asked: true },
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
  // "Aap kya kar sakte hain?"
  {
    intent: 'help',
    after: /^(?:idle|any)$/,
    all: ['ISIT WHAT', 'DO.can', 'YOU'],
    only: 'ISIT WHAT DO.can YES HAVE',
    asked: true,
  },
  // "এখানে কী হয়?", "ব্যবহার করতে জানি না".
  {
    intent: 'help',
    after: /^(?:idle|any)$/,
    all: ['HERE', 'ISIT WHAT', 'BE.pres'],
    only: 'ISIT WHAT BE HAVE',
    asked: true,
  },
  {
    intent: 'help',
    after: /^(?:idle|any|listing|photos|results)$/,
    all: ['USE.inf DO.inf WRITE.inf SEND.inf LIFT.inf GIVE.inf SELL.inf BUY.inf', '!KNOW'],
    only: 'USE DO WRITE SEND LIFT GIVE SELL BUY DO.inf WRITE.inf SEND.inf LIFT.inf GIVE.inf SELL.inf BUY.inf !KNOW PHOTO ORDER',
    spare: 1,
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
  // "english na bangla"
  { intent: 'language_bn', after: /^(?:idle|any|results)$/, all: ['LANGB'], only: 'LANGB' },
  { intent: 'language_en', after: /^(?:idle|any|results)$/, all: ['LANGE'], only: 'LANGE' },
  { intent: 'language_hi', after: /^(?:idle|any|results)$/, all: ['LANGH'], only: 'LANGH' },
  // "হিন্দিতে কথা বলতে পারেন?", "do you speak English?"
  ...(['B', 'E', 'H'] as const).map(
    (letter): Rule => ({
      intent: letter === 'B' ? 'language_bn' : letter === 'E' ? 'language_en' : 'language_hi',
      all: [`LANG${letter}`, `TALK TALK.can SAY.can WRITE.can TALK.imp`],
      only: `LANG${letter} TALK TALK.can TALK.imp SAY.can WRITE.can ISIT BE`,
      asked: true,
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
    after: /^(?:item|results)$/,
    all: ['PREVIOUS', 'SEE.imp SEE.fut1 SEE.want'],
    only: 'PREVIOUS ITEM AGAIN SEE.imp SEE.fut1 SEE.want',
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
