import type { GraphDouble } from './graph-double.ts';
import type { Objection, TakenMessage } from './limits.ts';

const DAY = 24 * 60 * 60 * 1_000;

/** What Meta knows and a body cannot tell: files that are gone, closed windows, templates that were never approved. */
export function objectionTo(message: TakenMessage, to: string, double: GraphDouble, now: Date): Objection | undefined {
  return (
    unknownFile(message, double) ??
    closedWindow(message, double.lastWrote.get(to), now) ??
    wrongTemplate(message, double)
  );
}

function unknownFile(message: TakenMessage, { files }: GraphDouble): Objection | undefined {
  const found = [...JSON.stringify(message).matchAll(/"(?:image|audio)":\{"id":"(\d+)"/g)];
  const gone = found.map((match) => match[1] ?? '').find((id) => !files.has(id));
  return gone === undefined ? undefined : { code: 131009, details: `Media ${gone} not found.` };
}

function closedWindow(message: TakenMessage, wrote: number | undefined, now: Date): Objection | undefined {
  const isClosed = wrote !== undefined && now.getTime() - wrote > DAY;
  return isClosed && message.type !== 'template' ? { code: 131047, details: 'Re-engagement message' } : undefined;
}

function wrongTemplate(message: TakenMessage, { templates }: GraphDouble): Objection | undefined {
  if (message.type !== 'template') return undefined;
  const { name, language, components = [] } = message.template;
  const approved = templates.get(`${name}/${language.code}`);
  if (approved === undefined)
    return { code: 132001, details: `template name (${name}) does not exist in ${language.code}` };
  const given = components.find((component) => component.type === 'body')?.parameters.length ?? 0;
  if (given !== approved.parameters)
    return { code: 132000, details: `number of parameters (${given}) does not match (${approved.parameters})` };
  const replies = components.filter((component) => component.type === 'button').length;
  const image = components.some((component) => component.type === 'header');
  const fits = replies === approved.replies && image === (approved.image ?? false);
  return fits ? undefined : { code: 132012, details: 'parameter format does not match' };
}
