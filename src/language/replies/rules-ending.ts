import { ABOUT, CONTENT, forms, type Rule, refused } from './rule.ts';

/** Stopping what comes and cancelling: the gravest, so the strictest. */
export const ENDING: readonly Rule[] = [
  // What is not wanted is the stopping.
  { intent: 'none', all: ['MSG', 'BOND', '!WANT'], only: 'MSG BOND !WANT MORE' },
  // Stop: what comes is not to come any more. Messages must be named.
  {
    intent: 'stop',
    all: [
      'MSG',
      refused(
        `${forms('SEND', 'imp fut2 inf noun want')} ${forms('GIVE', 'imp fut2 inf noun want')} ${forms('DO', 'imp fut2 inf noun want')} ${forms('WRITE', 'imp fut2 inf')} ${forms('COME', 'imp fut2 want noun')} ${forms('GET', 'want')} WANT NEED`,
      ),
    ],
    none: `${CONTENT} !GIVE.plea GET.pres ORDER LISTING PARCEL`,
    spare: 3,
  },
  {
    intent: 'stop',
    all: [
      'MSG',
      `${forms('BOND', 'imp inf fut2 want noun conj')} STOPW STOPW.imp STOPW.want ${forms('STOP', 'imp inf')} PINGS.want`,
    ],
    none: `${CONTENT} ${refused('BOND STOPW STOP UNSUB')} STARTW BOND.perf BOND.cond !WANT`,
    spare: 2,
  },
  { intent: 'stop', all: [`UNSUB ${forms('UNSUB')}`], only: `UNSUB ${forms('UNSUB')} MSG MORE LISTW`, spare: 1 },
  {
    intent: 'stop',
    all: ['MSG', 'NEG'],
    only: 'MSG NEG MORE AGAIN',
  },
  {
    intent: 'stop',
    all: ['LISTW', 'MINE CONTACT ME MSG', `${forms('ERASE', 'imp fut2 want inf')} BOND TAKE.imp STOPW`],
    none: `${CONTENT} ${refused('ERASE BOND')} LISTING ORDER ITEM`,
    spare: 1,
  },
  {
    intent: 'stop',
    all: [refused(forms('PINGS', 'imp fut2 inf'))],
    none: CONTENT,
    spare: 1,
  },
  // Cancel: the word and nobody refusing it, asked for or done now.
  {
    intent: 'cancel',
    all: [`${forms('CANCEL')}`],
    only: `${forms('CANCEL')} CANCEL ${ABOUT} WRONG MORE NO LATER SAY.pres YES OK`,
  },
  {
    intent: 'cancel',
    all: ['CANCEL'],
    only: `CANCEL ${ABOUT} NO YES OK`,
  },
  {
    intent: 'cancel',
    all: [forms('CANCEL', 'imp want fut1')],
    none: `${CONTENT} ${refused('CANCEL')} LANGB LANGE LANGH MSG HAVE`,
    spare: 2,
  },
  {
    intent: 'cancel',
    after: /^(?:listing|photos|confirm_listing|confirm_order)$/,
    all: [forms('ERASE', 'imp fut2 fut1 want inf')],
    only: `${forms('ERASE', 'imp fut2 fut1 want inf')} LISTING ORDER NO ITEM MINE`,
  },
];
