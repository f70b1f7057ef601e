import { type TemplateBook, templateName, valuesOf } from '../i18n/templates.ts';

/** A template as `POST /<business account>/message_templates` takes it. */
export interface MetaTemplate {
  readonly name: string;
  readonly language: string;
  readonly category: 'UTILITY' | 'MARKETING';
  readonly components: readonly object[];
}

/** Every template of every language, values numbered as Meta numbers them, with an example for each. */
export function metaTemplates(books: ReadonlyMap<string, TemplateBook>): readonly MetaTemplate[] {
  return [...books].flatMap(([language, { templates, examples }]) =>
    Object.entries(templates).map(([key, { body, buttons }]) => {
      const values = valuesOf(body);
      const text = body.replace(/\{\{(\w+)\}\}/g, (_match, name: string) => `{{${values.indexOf(name) + 1}}}`);
      const example =
        values.length === 0 ? {} : { example: { body_text: [values.map((name) => examples[name] ?? '')] } };
      const labels = Object.values(buttons);
      return {
        name: templateName(key),
        language,
        // What nobody asked for by an order of their own is marketing, however kindly it is meant.
        category: key === 'knock.broadcast' ? ('MARKETING' as const) : ('UTILITY' as const),
        components: [
          { type: 'BODY', text, ...example },
          ...(labels.length === 0
            ? []
            : [{ type: 'BUTTONS', buttons: labels.map((label) => ({ type: 'QUICK_REPLY', text: label })) }]),
        ],
      };
    }),
  );
}
