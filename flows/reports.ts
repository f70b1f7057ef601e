import { z } from 'zod';
import { defineFlow, finish, forget, leave, type Outcome, pass } from '../src/conversation/flow.ts';
import type { Look } from '../src/conversation/look.ts';
import { offer, type Reply, say, toFlow } from '../src/conversation/reply.ts';
import { sayEnquiryCode, sayListingCode } from '../src/domain/codes.ts';

const MAX_PASSED = 100;

/** Complaints one by one: what was said last, and a way to speak with who complained, see the item, or be done with it. */
export const reports = defineFlow({
  name: 'reports',
  parkable: false,
  draft: z.object({ id: z.string().optional(), passed: z.array(z.string()).optional() }),
  begin: ({ answers }, look) => show(look, z.array(z.string()).catch([]).parse(answers?.passed)),
  steps: {
    choice: {
      context: 'orders',
      ask: ({ passed = [] }, look) => sayReport(look, passed),
      read: ({ choice }, { id = '', passed = [] }, look): Outcome | Promise<Outcome> => {
        const seen = [...passed, id].slice(-MAX_PASSED);
        if (choice === 'talk') return finish({ do: 'reachOut', with: { about: 'report', id } });
        if (choice === 'pass') return show(look, seen);
        if (choice !== 'done') return pass;
        return finish(
          { do: 'closeReport', with: { id } },
          { flow: 'reports', start: { action: 'open', answers: { passed: seen } } },
        );
      },
    },
  },
});

async function show(look: Look, passed: readonly string[]): Promise<Outcome> {
  if (look.desk === undefined) return leave(say('staff.notYours'));
  const report = await look.desk.nextReport(passed);
  return report === undefined
    ? leave(say('reports.none', {}, { offers: [offer(toFlow('staff', 'start'), 'staff.desk.back')] }))
    : forget([], { id: report.id, passed: [...passed] });
}

async function sayReport(look: Look, passed: readonly string[]): Promise<Reply> {
  const report = await look.desk?.nextReport(passed);
  if (report === undefined) return say('reports.none');
  const lines = report.lastWords.map(({ side, words }) => say(`reports.said.${side}`, { words }));
  const params = { talk: sayEnquiryCode(report.talk), item: sayListingCode(report.itemCode), lines: { lines } };
  const offers = [
    offer('talk', 'reports.talk'),
    offer(toFlow('moderate', 'new', report.itemCode), 'reports.item'),
    offer('done', 'reports.done'),
    offer('pass', 'moderate.pass'),
  ];
  return say(`reports.by.${report.by}`, params, { offers });
}
