import { ABOUT, forms, type Rule, refused } from './rule.ts';

/** What is not to come, to be sent or wanted. */
const NOT_TO_COME = refused(
  `${forms('SEND', 'imp fut2 inf noun want')} ${forms('GIVE', 'imp fut2 inf noun want')} ${forms('DO', 'imp fut2 inf noun want')} ${forms('WRITE', 'imp fut2 inf')} ${forms('COME', 'imp fut2 want noun')} ${forms('GET', 'want')} WANT NEED`,
);
const ENDS = `${forms('BOND', 'imp inf fut2 want noun conj')} STOPW STOPW.imp STOPW.want ${forms('STOP', 'imp inf')} PINGS.want`;
const NOT_TO_PING = refused(forms('PINGS', 'imp fut2 inf'));
/** The sending or coming that is to end: মেসেজ *পাঠানো* বন্ধ করুন. */
const BRINGS = `${forms('SEND', 'noun inf conj imp')} ${forms('GIVE', 'noun inf conj imp')} ${forms('COME', 'noun inf fut2')} ${forms('DO', 'noun inf imp')} ${forms('WRITE', 'noun inf')}`;
/** Said beside it: mine, any more, again, no. */
const BESIDE = 'MORE AGAIN MINE NO CONTACT CALL LISTW NEG';

/** Asked for, promised or done now; not "it is cancelled", "if cancelled". */
const CALLED_OFF = 'imp inf fut2 fut1 want past pres noun';
/** What she will not do or have after all, said to explain it. */
const GIVES_UP = refused('WANT NEED TAKE BUY SELL SELLW GIVE LIFT DO');

const NOT_OFFERED = refused('GIVE.fut1 SELL.fut1 SELLW.fut1 LIFT.fut1');

/** Stopping what comes and cancelling: the gravest, so the strictest. */
export const ENDING: readonly Rule[] = [
  // What is not wanted is the stopping.
  { intent: 'none', all: ['MSG', 'BOND', '!WANT'], only: 'MSG BOND !WANT MORE' },
  // Stop: what comes is not to come any more. Messages must be named, and every word accounted for.
  {
    intent: 'stop',
    all: ['MSG', NOT_TO_COME],
    only: `MSG ${NOT_TO_COME} ${ENDS} ${BESIDE}`,
    none: '!GIVE.plea GET.pres',
  },
  // "আর এসব পাঠাবেন না", of nothing that is on the screen.
  {
    intent: 'stop',
    after: /^(?:idle|any)$/,
    all: ['ALLTHIS', 'MORE', refused(forms('SEND', 'imp fut2'))],
    only: `MORE NO ${refused(forms('SEND', 'imp fut2'))}`,
  },
  { intent: 'stop', all: ['MSG', ENDS], only: `MSG ${ENDS} ${NOT_TO_COME} ${BRINGS} ${BESIDE} OFTEN` },
  { intent: 'stop', all: [`UNSUB ${forms('UNSUB')}`], only: `UNSUB ${forms('UNSUB')} MSG MORE LISTW`, spare: 1 },
  { intent: 'stop', all: ['MSG', 'NEG'], none: 'NEG.pres', only: 'MSG NEG MORE AGAIN' },
  {
    intent: 'stop',
    all: ['LISTW', 'MINE CONTACT ME MSG', `${forms('ERASE', 'imp fut2 want inf')} BOND TAKE.imp STOPW`],
    only: `LISTW MINE CONTACT MSG ${forms('ERASE', 'imp fut2 want inf')} BOND TAKE.imp STOPW MORE`,
  },
  { intent: 'stop', all: [NOT_TO_PING], only: `${NOT_TO_PING} PINGS MSG ${NOT_TO_COME} ${BRINGS} ${BESIDE} OFTEN` },
  // Cancel: the word and nobody refusing it, asked for or done now.
  {
    intent: 'cancel',
    all: [forms('CANCEL', CALLED_OFF)],
    only: `${forms('CANCEL', CALLED_OFF)} CANCEL ${ABOUT} WRONG MORE NO LATER SAY.pres YES OK`,
  },
  {
    intent: 'cancel',
    all: ['CANCEL'],
    only: `CANCEL ${ABOUT} NO YES OK`,
  },
  {
    intent: 'cancel',
    all: ['CANCEL', 'MORE STAY.imp', refused('WRITE TAKE BUY SELL GIVE LIFT')],
    only: `CANCEL ${ABOUT} NO MORE STAY.imp ${refused('WRITE TAKE BUY SELL GIVE LIFT')}`,
  },
  {
    intent: 'cancel',
    all: [forms('CANCEL', 'imp want fut1')],
    only: `${forms('CANCEL', 'imp want fut1')} CANCEL ${ABOUT} NO YES OK MORE LATER STAY.imp MIND CHANGE.perf SELLW.perf SELLW.conj SELL.perf ${GIVES_UP}`,
  },
  // "বাতিল করে আবার লিখব": dropped, to begin anew.
  {
    intent: 'cancel',
    after: /^(?:listing|photos|confirm_listing|.*_q)$/,
    all: ['CANCEL.conj ERASE.conj', 'AGAIN START0'],
    only: `CANCEL.conj ERASE.conj AGAIN START0 NEWW LISTING NO ${forms('WRITE', 'fut1 want')} ${forms('DO', 'fut1 want')} ${forms('LIFT', 'fut1 want')} ${forms('STARTW', 'fut1 want pres')}`,
  },
  // Nothing more from her, and drop it.
  {
    intent: 'cancel',
    after: /^(?!optional|more_photos|yes_no)(?:listing|photos|confirm_listing|.*_q)$/,
    all: ['MORE', refused('WRITE GIVE LIFT SELL SEND SAY'), 'ERASE.imp BOND.imp LEAVE.imp DROP.imp'],
    only: `MORE ${refused('WRITE GIVE LIFT SELL SEND SAY')} ERASE.imp BOND.imp LEAVE.imp DROP.imp STAY.imp LISTING`,
  },
  // "रहने दो, नहीं डालना", "I don't want to list it any more".
  {
    intent: 'cancel',
    after: /^(?:listing|photos|confirm_listing)$/,
    all: ['STAY.imp', `${NOT_OFFERED} !LIFT.inf !SELL.inf !LIFT.want !SELL.want`],
    only: `STAY.imp ITEM LISTING MORE NO ${NOT_OFFERED} !LIFT !SELL`,
  },
  {
    intent: 'cancel',
    after: /^(?:listing|photos|confirm_listing)$/,
    all: ['!WANT.pres', 'LISTW SELLW'],
    only: '!WANT LISTW SELLW ITEM MORE',
  },
  // "এই শাড়িটা আর দেব না".
  {
    intent: 'cancel',
    after: /^(?:listing|photos|confirm_listing)$/,
    all: ['ITEM LISTING', 'MORE', NOT_OFFERED],
    only: `ITEM LISTING MORE NO ${NOT_OFFERED}`,
  },
  {
    intent: 'cancel',
    after: /^(?:listing|photos|confirm_listing|confirm_order)$/,
    all: [forms('ERASE', 'imp fut2 fut1 want inf')],
    only: `${forms('ERASE', 'imp fut2 fut1 want inf')} ${refused('DO LIFT SELL SELLW')} LISTING LISTW ORDER NO ITEM MINE SELLW.perf SELLW.conj SELL.perf`,
  },
];
