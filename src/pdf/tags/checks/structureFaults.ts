import { nameOf, type PdfFile, resolve } from '../../pdfFile.ts';
import type { PdfValue } from '../../pdfSyntax.ts';
import type { TagFault } from '../fault.ts';
import { childTags, type Tag } from '../tagTree.ts';

/**
 * Only types of ISO 32000-1 (02-001); tables and lists are built as its tables 336 and 337 want them (09-004, 09-005); heads of
 * tables say of which cells (15-003); notes have names of their own (19-003).
 */
export function structureFaults(pdf: PdfFile, tags: readonly Tag[]): TagFault[] {
  return tags.flatMap((tag) => [
    ...typeFaults(tag),
    ...nestingFaults(tag),
    ...headFaults(pdf, tag),
    ...noteFaults(tag),
  ]);
}

function typeFaults({ role, object }: Tag): TagFault[] {
  return standardTypes.has(role)
    ? []
    : [{ condition: '02-001', what: `object ${object} is of the unknown type ${role}` }];
}

function nestingFaults(tag: Tag): TagFault[] {
  const rule = allowedInside.get(tag.role);
  if (rule === undefined) return [];
  const [condition, allowed] = rule;
  const wrong = childTags(tag).filter(({ role }) => !allowed.includes(role));
  return wrong.map(({ role }) => ({
    condition,
    what: `${role} stands directly inside ${tag.role}, object ${tag.object}`,
  }));
}

function headFaults(pdf: PdfFile, { role, object, dictionary }: Tag): TagFault[] {
  if (role !== 'TH' || dictionary.has('ID')) return [];
  const attributes = resolve(pdf, dictionary.get('A'));
  const list: readonly PdfValue[] = Array.isArray(attributes) ? attributes : [attributes];
  const scoped = list.some((one) => one instanceof Map && nameOf(one.get('Scope')) !== undefined);
  return scoped ? [] : [{ condition: '15-003', what: `the head in object ${object} does not say of which cells` }];
}

function noteFaults({ role, object, dictionary }: Tag): TagFault[] {
  return role === 'Note' && !dictionary.has('ID')
    ? [{ condition: '19-003', what: `the note in object ${object} has no name` }]
    : [];
}

const allowedInside: ReadonlyMap<string, readonly [condition: string, roles: readonly string[]]> = new Map([
  ['Table', ['09-004', ['TR', 'THead', 'TBody', 'TFoot', 'Caption']]],
  ['THead', ['09-004', ['TR']]],
  ['TBody', ['09-004', ['TR']]],
  ['TFoot', ['09-004', ['TR']]],
  ['TR', ['09-004', ['TH', 'TD']]],
  ['L', ['09-005', ['LI', 'L', 'Caption']]],
  ['LI', ['09-005', ['Lbl', 'LBody']]],
]);

/** ISO 32000-1, 14.8.4. */
const standardTypes: ReadonlySet<string> = new Set(
  (
    'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody ' +
    'Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure ' +
    'Formula Form'
  ).split(' '),
);
