import type { ShapeField, ValueShape } from '../../../../../model/insertForm.ts';
import type { YamlValue } from '../../../../../model/projectEdit.ts';
import { type ChartRows, chartRows } from '../rows/chartRows.ts';
import { emptyTable, type TableDraft, tableCells } from '../rows/tableDraft.ts';

/** What stands in a form while it is filled in: what is typed, as it is typed. */
export type Draft = YamlValue | TableDraft | undefined;
export type GroupDraft = { readonly [key: string]: Draft };

/** What a form begins with: room for as much as is needed, and for nothing more. */
export function freshDraft(shape: ValueShape): Draft {
  switch (shape.type) {
    case 'list':
      return Array.from({ length: shape.least }, () => freshDraft(shape.item)) as YamlValue;
    case 'group':
      return Object.fromEntries(
        shape.fields.filter(({ isNeeded }) => isNeeded).map(({ key, shape: inner }) => [key, freshDraft(inner)]),
      ) as YamlValue;
    case 'table':
    case 'cells':
      return emptyTable;
    case 'either':
      return shape.ways[0] === undefined ? '' : freshDraft(shape.ways[0]);
    default:
      return '';
  }
}

/** A draft as the value that it means: figures as figures, and nothing where nothing was filled in. */
export function tidyDraft(shape: ValueShape, draft: Draft): YamlValue | undefined {
  if (draft === undefined) return undefined;
  switch (shape.type) {
    case 'text':
    case 'choice':
      return draft === '' ? undefined : (draft as YamlValue);
    case 'amount':
      return typeof draft === 'string' ? amountOf(draft) : (draft as YamlValue);
    case 'flag':
      return draft === true ? true : undefined;
    case 'figures':
      return typeof draft === 'string' ? figuresOf(draft) : (draft as YamlValue);
    case 'list':
      return tidyList(shape, draft);
    case 'table':
      return isTable(draft) ? [...chartRows(draft).rows] : undefined;
    case 'cells':
      return isTable(draft) ? tableCells(draft) : undefined;
    case 'group':
      return tidyGroup(shape.fields, asGroup(draft));
    case 'either': {
      const way = wayOf(shape.ways, draft);
      return way === undefined ? undefined : tidyDraft(way, draft);
    }
  }
}

/** Which of several shapes a draft has. */
export function wayOf(ways: readonly ValueShape[], draft: Draft): ValueShape | undefined {
  const isOf = ({ type }: ValueShape): boolean => {
    if (Array.isArray(draft)) return type === 'list';
    return typeof draft === 'object' && draft !== null ? type === 'group' : type !== 'list' && type !== 'group';
  };
  return ways.find(isOf);
}

export function asGroup(draft: Draft): GroupDraft {
  return typeof draft === 'object' && draft !== null && !Array.isArray(draft) ? (draft as GroupDraft) : {};
}

export function asList(draft: Draft): readonly Draft[] {
  return Array.isArray(draft) ? draft : [];
}

export function isTable(draft: Draft): draft is TableDraft {
  return typeof draft === 'object' && draft !== null && 'cells' in draft && 'decimal' in draft;
}

/** Blank entries are kept, so that each that is wrong is told of at its own place. */
function tidyList(shape: ValueShape & { readonly type: 'list' }, draft: Draft): YamlValue | undefined {
  const items = asList(draft).map((item) => tidyDraft(shape.item, item) ?? '');
  if (shape.oneBare) {
    const said = items.filter((item) => item !== '');
    return said.length > 1 ? said : said[0];
  }
  return items;
}

function tidyGroup(fields: readonly ShapeField[], draft: GroupDraft): YamlValue {
  const pairs = fields.flatMap(({ key, shape, isNeeded }) => {
    const value = tidyDraft(shape, draft[key]);
    const isNothing = !isNeeded && Array.isArray(value) && value.length === 0;
    return value === undefined || isNothing ? [] : [[key, value] as const];
  });
  const value: Readonly<Record<string, YamlValue>> = Object.fromEntries(pairs);
  const table = chartTable(fields, draft);
  return table === undefined ? value : withTable(value, chartRows(table), fields);
}

/** What stands in the rows of a chart; undefined of a form that has none. */
export function chartTable(fields: readonly ShapeField[], draft: GroupDraft): TableDraft | undefined {
  return fields.flatMap(({ key, shape }) => (shape.type === 'table' ? [draft[key]] : [])).find(isTable);
}

/**
 * What a table says beside its rows: that its figures are shares of a hundred, and the order of its columns where the rows alone would not
 * keep it, as JavaScript puts names that are numbers first.
 */
function withTable(
  value: Readonly<Record<string, YamlValue>>,
  { rows, series, arePercent }: ChartRows,
  fields: readonly ShapeField[],
): YamlValue {
  const has = (key: string): boolean => fields.some((field) => field.key === key);
  const kept = Object.keys(rows[0] ?? {}).filter((key) => key !== 'label');
  const isKept = kept.join('\n') === series.join('\n');
  return {
    ...value,
    ...(has('series') && !isKept && series.length > 0 ? { series: [...series] } : {}),
    ...(has('unit') && value.unit === undefined && arePercent ? { unit: '%' } : {}),
  };
}

/** A figure where it would be written the same way. */
function amountOf(text: string): YamlValue | undefined {
  if (text === '') return undefined;
  return /^-?\d{1,15}(?:\.\d{1,6})?$/.test(text) && String(Number(text)) === text ? Number(text) : text;
}

function figuresOf(text: string): YamlValue | undefined {
  if (text.trim() === '') return undefined;
  const figures = text
    .split(/[\s,;]+/)
    .filter(Boolean)
    .map(Number);
  return figures.every(Number.isFinite) ? figures : text;
}
