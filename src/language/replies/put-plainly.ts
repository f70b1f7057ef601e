import type { Intent, ReplyLine } from '../replies.ts';
import { asksUsToSell } from './asked-of-us.ts';
import { saysNothingAgainst } from './consenting.ts';
import { wantedLanguage } from './language-wanted.ts';
import { hasNothingToChange } from './nothing-to-change.ts';
import { promisesToSend } from './promising.ts';

/** What a line says in all its words, so that no likeness to other lines weighs against it. */
export function putPlainly({ normalised, context, role }: Omit<ReplyLine, 'words'>): Intent | undefined {
  if (context === 'confirm_order' && role === 'seller' && promisesToSend(normalised)) return 'yes';
  if (context === 'confirm_listing' && role !== 'buyer' && hasNothingToChange(normalised)) return 'yes';
  if (context === 'offer_q' && saysNothingAgainst(normalised)) return 'yes';
  if (LOOKS_AROUND.test(context) && role !== 'staff' && asksUsToSell(normalised)) return 'search';
  return wantedLanguage(normalised);
}

/** Where nothing is asked of a thing. */
const LOOKS_AROUND = /^(?:idle|any|results|search_q|photos)$/;
