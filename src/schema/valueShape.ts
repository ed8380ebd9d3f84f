import * as z from 'zod';
import {
  nameKinds,
  type PlacedFieldFault,
  type ShapeField,
  type TextKind,
  type ValueShape,
} from '../model/insertForm.ts';
import { faultWords } from './faultWords.ts';
import { namedThings } from './namedThings.ts';

/** What reads the value of a form. */
export type ValueSchema = z.ZodType;

/** What texts of a schema are that name nothing, by their own definitions. */
export type TextKinds = ReadonlyMap<z.core.$ZodType, TextKind>;

/** What the kit knows by name and a form offers, of all that is named somewhere (namedThings). */
const offered: Readonly<Partial<Record<string, TextKind>>> = {
  ...Object.fromEntries(nameKinds.map((kind) => [kind, kind])),
  focus: 'land',
};

/** What a schema reads, as a form: made from the definition itself. */
export function valueShape(schema: ValueSchema, kinds: TextKinds): ValueShape {
  const json = z.toJSONSchema(schema, {
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      const of = kinds.get(zodSchema) ?? offered[namedThings.get(zodSchema)?.kind ?? ''];
      if (of !== undefined) Object.assign(jsonSchema, { of });
    },
  });
  return shapeOf(json as JsonShape);
}

/** What a schema says of a value, by path; none when it reads it. */
export function valueFaults(schema: ValueSchema, value: unknown): PlacedFieldFault[] {
  const result = schema.safeParse(value, { reportInput: true });
  return result.success ? [] : result.error.issues.flatMap((issue) => placed(issue, []));
}

/** As much of a JSON Schema as fences use. */
interface JsonShape {
  readonly type?: string | readonly string[];
  readonly title?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly JsonShape[];
  readonly items?: JsonShape | false;
  readonly prefixItems?: readonly JsonShape[];
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly properties?: Readonly<Record<string, JsonShape>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: JsonShape | boolean;
  readonly of?: TextKind;
}

function shapeOf(json: JsonShape): ValueShape {
  const { anyOf, properties, items } = json;
  if (anyOf !== undefined) return eitherOf(anyOf);
  if (json.const !== undefined) return { type: 'choice', choices: [String(json.const)], otherwise: undefined };
  if (json.enum !== undefined) {
    const otherwise = json.default === undefined ? undefined : String(json.default);
    return { type: 'choice', choices: json.enum.map(String), otherwise };
  }
  if (json.prefixItems !== undefined) return { type: 'figures', count: json.prefixItems.length };
  if (typeof items === 'object') {
    if (isRow(items)) return { type: 'table', most: json.maxItems };
    if (isWords(items)) return { type: 'cells' };
    const item = shapeOf(items);
    return { type: 'list', item, least: json.minItems ?? 0, most: json.maxItems, oneBare: false };
  }
  if (properties !== undefined) return { type: 'group', fields: fieldsOf(json) };
  if (json.type === 'boolean') return { type: 'flag' };
  if (json.type === 'string') return { type: 'text', of: json.of };
  return { type: 'amount' };
}

function eitherOf(ways: readonly JsonShape[]): ValueShape {
  if (ways.every(({ type }) => type === 'string' || type === 'number')) return { type: 'amount' };
  const shapes = ways.map(shapeOf);
  const [single, several] = shapes;
  return several?.type === 'list' && shapes.length === 2 && several.item.type === single?.type
    ? { ...several, least: 0, oneBare: true }
    : { type: 'either', ways: shapes };
}

function fieldsOf({ properties = {}, required = [] }: JsonShape): ShapeField[] {
  return Object.entries(properties).map(([key, json]) => ({
    key,
    label: json.title ?? `${key.charAt(0).toUpperCase()}${key.slice(1)}`,
    help: (json.description ?? '').replaceAll('`', ''),
    isNeeded: required.includes(key),
    shape: shapeOf(json),
  }));
}

/** Whether beside its own keys it takes others, each a figure or a word. */
function isRow({ additionalProperties }: JsonShape): boolean {
  return typeof additionalProperties === 'object' && Object.keys(additionalProperties).length > 0;
}

/** Whether it is a list of plain words. */
function isWords({ type, items }: JsonShape): boolean {
  return type === 'array' && typeof items === 'object' && items.type === 'string' && items.of === undefined;
}

/** Where several shapes would do, what is told is what is wrong with the one that was meant. */
function placed(issue: z.core.$ZodIssue, above: PlacedFieldFault['path']): PlacedFieldFault[] {
  const path = [...above, ...issue.path.map((step) => (typeof step === 'number' ? step : String(step)))];
  if (issue.code === 'invalid_union') {
    const meant = issue.errors.find(
      (issues) => !issues.some((one) => one.path.length === 0 && one.code === 'invalid_type'),
    );
    if (meant !== undefined) return meant.flatMap((one) => placed(one, path));
  }
  return [{ path, message: faultWords(issue) }];
}
