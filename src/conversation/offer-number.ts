import { type Offer, toFlow } from './reply.ts';

/** Lets somebody hand over her own number by a tap, on a channel that can ask for it. */
export const offerNumber: Offer = { id: toFlow('sharePhone', 'start'), key: 'sharePhone.button', asks: 'phone' };
