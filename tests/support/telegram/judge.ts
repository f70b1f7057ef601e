import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv, type AnySchema, type ValidateFunction } from 'ajv';
import { createGenerator } from 'ts-json-schema-generator';

/**
 * What the published description of the Bot API says of a request: @gramio/types is generated from Telegram's own pages, by
 * others. Fields it does not know, wrong types, missing ones: each is a violation.
 */
export interface Judge {
  violations(method: string, body: object): readonly string[];
  readonly methods: readonly string[];
  /** The parameters a method cannot do without. */
  required(method: string): readonly string[];
}

let opened: Judge | undefined;

/** Reads the description; once a process, for it takes about a second. */
export function openJudge(): Judge {
  opened ??= read();
  return opened;
}

function read(): Judge {
  const types = fileURLToPath(new URL('../../../node_modules/@gramio/types/out/', import.meta.url));
  const schema = createGenerator({
    path: path.join(types, 'params.d.ts'),
    type: '*',
    skipTypeCheck: true,
    additionalProperties: false,
    expose: 'all',
  }).createSchema('*');
  const ajv = new Ajv({ strict: false, allErrors: true });
  // Ajv's own type of a schema is wider than the generator's JSON Schema 7.
  ajv.addSchema(schema as AnySchema, 'api');
  const methods = Object.keys(schema.definitions ?? {}).filter((name) => name.endsWith('Params'));
  const known = new Map<string, ValidateFunction>();
  const validatorOf = (name: string) => {
    const found = known.get(name) ?? ajv.compile({ $ref: `api#/definitions/${name}` });
    known.set(name, found);
    return found;
  };
  return {
    methods: methods.map((name) => `${name.charAt(0).toLowerCase()}${name.slice(1, -'Params'.length)}`),
    required(method) {
      const definition = schema.definitions?.[nameOf(method)];
      return typeof definition === 'object' ? (definition.required ?? []) : [];
    },
    violations(method, body) {
      const name = nameOf(method);
      if (!methods.includes(name)) return Object.keys(body).length === 0 ? [] : [`${method}: takes no parameters`];
      const validate = validatorOf(name);
      if (validate(body)) return [];
      return (validate.errors ?? []).map((error) => `${method}${error.instancePath} ${error.message}`);
    },
  };
}

function nameOf(method: string): string {
  return `${method.charAt(0).toUpperCase()}${method.slice(1)}Params`;
}
