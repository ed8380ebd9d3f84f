import * as z from 'zod';
import type { NameKind, YamlShape } from '../model/writingWords.ts';
import { namedThings } from './namedThings.ts';

/** What may be written where a definition reads YAML: its keys with their descriptions, its values, and what is named there. */
export function yamlShape(schema: z.ZodType): YamlShape {
  const json = z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    override({ zodSchema, jsonSchema }) {
      const kind = namedThings.get(zodSchema)?.kind;
      if (kind !== undefined) Object.assign(jsonSchema, { names: kind });
    },
  });
  return shapeOf(json as JsonShape);
}

/** As much of a JSON Schema as is asked here. */
interface JsonShape {
  readonly names?: NameKind;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly description?: string;
  readonly anyOf?: readonly JsonShape[];
  readonly items?: JsonShape;
  readonly properties?: Readonly<Record<string, JsonShape>>;
  readonly required?: readonly string[];
}

function shapeOf(json: JsonShape): YamlShape {
  if (json.anyOf !== undefined) return joined(json.anyOf.map(shapeOf), json.names);
  const { type, properties = {}, required = [], items, names } = json;
  const values = json.const === undefined ? (json.enum ?? []) : [json.const];
  return {
    keys: Object.entries(properties).map(([name, shape]) => ({
      name,
      detail: shape.description ?? '',
      isNeeded: required.includes(name),
      shape: shapeOf(shape),
    })),
    ...(items !== undefined && { items: shapeOf(items) }),
    values: type === 'boolean' && values.length === 0 ? ['true', 'false'] : values.map(String),
    ...(names !== undefined && { names }),
    isText: type === 'string' && values.length === 0 && names === undefined,
  };
}

/** What may be written in several ways: a name, a list of names, a mapping. */
function joined(shapes: readonly YamlShape[], own: NameKind | undefined): YamlShape {
  const items = shapes.flatMap((shape) => shape.items ?? []);
  const names = own ?? shapes.find((shape) => shape.names !== undefined)?.names;
  return {
    keys: shapes.flatMap(({ keys }) => keys),
    ...(items.length > 0 && { items: joined(items, undefined) }),
    values: shapes.flatMap(({ values }) => values),
    ...(names !== undefined && { names }),
    isText: names === undefined && shapes.some(({ isText }) => isText),
  };
}
