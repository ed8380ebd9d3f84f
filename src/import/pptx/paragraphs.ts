import { escapeMarkdown } from '../../parse/escapeMarkdown.ts';
import { allOf, childAt, type XmlElement } from './parseXml.ts';
import type { Relation } from './relations.ts';

/** A paragraph of a shape. */
export interface Paragraph {
  /** Markdown. */
  readonly text: string;
  /** From 0. */
  readonly level: number;
  /** As the paragraph itself says; undefined where its layout does. */
  readonly bullet: 'none' | 'sign' | 'number' | undefined;
}

/** The paragraphs of a text body that have words. */
export function paragraphsOf(body: XmlElement | undefined, relations: ReadonlyMap<string, Relation>): Paragraph[] {
  return (body?.children ?? [])
    .filter(({ name }) => name === 'p')
    .map((paragraph) => {
      const about = childAt(paragraph, 'pPr');
      const level = Math.min(8, Math.max(0, Number(about?.attributes.lvl ?? 0) || 0));
      return { text: wordsOf(paragraph, relations), level, bullet: bulletOf(about) };
    })
    .filter(({ text }) => text !== '');
}

function bulletOf(about: XmlElement | undefined): Paragraph['bullet'] {
  if (childAt(about, 'buNone') !== undefined) return 'none';
  if (childAt(about, 'buAutoNum') !== undefined) return 'number';
  return childAt(about, 'buChar') !== undefined || childAt(about, 'buBlip') !== undefined ? 'sign' : undefined;
}

/** Runs of one look stand together: programs part them at every word that was ever changed. */
function wordsOf(paragraph: XmlElement, relations: ReadonlyMap<string, Relation>): string {
  const runs: { look: string; href: string | undefined; text: string }[] = [];
  for (const child of paragraph.children) {
    if (child.name === 'br') runs.push({ look: '', href: undefined, text: '\v' });
    if (child.name !== 'r' && child.name !== 'fld') continue;
    const about = childAt(child, 'rPr');
    const look = `${isOn(about?.attributes.b) ? '**' : ''}${isOn(about?.attributes.i) ? '*' : ''}`;
    const link = childAt(about, 'hlinkClick')?.attributes['r:id'];
    const relation = link === undefined ? undefined : relations.get(link);
    const href =
      relation?.isExternal === true && /^(?:https?|mailto):/i.test(relation.target) ? relation.target : undefined;
    const text = allOf(child, 't')
      .map((one) => one.text)
      .join('');
    const last = runs.at(-1);
    if (last !== undefined && last.look === look && last.href === href && last.text !== '\v') last.text += text;
    else runs.push({ look, href, text });
  }
  const all = runs.map(({ look, href, text }) => {
    const parts = text.replace(/[\v\s\u00a0]+/g, (space) => (space.includes('\v') ? '\v' : ' '));
    const [, before = '', words = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(parts) ?? [];
    if (words === '') return parts;
    const marked = `${look}${escapeMarkdown(words)}${[...look].reverse().join('')}`;
    return `${before}${href === undefined ? marked : `[${marked}](<${href.replace(/[<>\s]/g, encodeURIComponent)}>)`}${after}`;
  });
  return all
    .join('')
    .trim()
    .replace(/\s*\v\s*/g, '<br>')
    .trim();
}

function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

/** Paragraphs as Markdown: lists by their levels, the others by themselves. @param isList whether a paragraph that does not say so is an item. */
export function paragraphText(paragraphs: readonly Paragraph[], isList: boolean): string {
  /** How deep the item before stands; -1 where none stands. */
  let depth = -1;
  return paragraphs
    .map(({ text, level, bullet }, index) => {
      const isItem = bullet === undefined ? isList : bullet !== 'none';
      const gap = index === 0 ? '' : isItem && depth >= 0 ? '\n' : '\n\n';
      // An item deeper by two levels than the one above would be code.
      depth = isItem ? Math.min(level, depth + 1) : -1;
      if (!isItem) return `${gap}${text}`;
      return `${gap}${'   '.repeat(depth)}${bullet === 'number' ? '1.' : '-'} ${text}`;
    })
    .join('');
}
