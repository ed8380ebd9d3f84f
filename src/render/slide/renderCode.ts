import { attributeList, type Html, html, raw } from '../../html/html.ts';
import type { CodeToken } from '../../model/tokens.ts';
import type { SlideContext } from './slideContext.ts';

/**
 * A code block, one element a line.
 * `[1-3|5]` after the language marks lines, step by step, as in reveal.js: each step after the first is a fragment.
 * `[10: 1-3]` numbers the lines from 10.
 */
export function renderCode(code: CodeToken, context: Pick<SlideContext, 'highlight'>): Html {
  const { language, steps, first, numbered } = readInfo(code.info, code.attributes['data-line-numbers']);
  const lines = splitMarkup(context.highlight(code.text, language));
  const rows = lines.map((line, index) => {
    const number = index + 1;
    const marked = steps.flatMap((step, at) => (step.has(number) ? [String(at)] : []));
    const data = steps.length === 0 ? undefined : marked.join(' ');
    return html`<span${attributeList({ class: 'line', 'data-steps': data })}>${raw(line)}\n</span>`;
  });
  const marks = steps
    .slice(1)
    .map(
      (_, index) =>
        html`<span${attributeList({ class: 'fragment code-step', 'data-step': String(index + 1) })}></span>`,
    );
  const { 'data-line-numbers': _, ...attributes } = code.attributes;
  const state = { class: numbered ? 'code numbered' : 'code', 'data-step': steps.length === 0 ? undefined : '0' };
  const start = first === 1 ? undefined : `counter-reset:line ${first - 1}`;
  return html`<pre${attributeList({ ...state, style: start, ...attributes })}><code>${rows}</code>${marks}</pre>\n`;
}

interface CodeInfo {
  readonly language: string;
  readonly steps: readonly ReadonlySet<number>[];
  readonly first: number;
  readonly numbered: boolean;
}

function readInfo(info: string, attribute: string | undefined): CodeInfo {
  const language = /^[^\s[{]*/.exec(info)?.[0] ?? '';
  const bracket = /\[\s*(?:(\d+)\s*:)?\s*([\d,\s|-]*)\]/.exec(info);
  const marks = attribute ?? bracket?.[2];
  const steps = (marks ?? '').split('|').map(lineSet);
  return {
    language,
    steps: steps.every((step) => step.size === 0) ? [] : steps,
    first: Number(bracket?.[1] ?? 1),
    numbered: marks !== undefined,
  };
}

/** `1-3,7` → {1, 2, 3, 7}. */
function lineSet(text: string): ReadonlySet<number> {
  const lines = text.split(',').flatMap((part) => {
    const [from, to] = part.split('-').map((number) => Number.parseInt(number, 10));
    if (from === undefined || Number.isNaN(from)) return [];
    const last = to === undefined || Number.isNaN(to) ? from : Math.min(to, from + 10_000);
    return Array.from({ length: Math.max(0, last - from + 1) }, (_, index) => from + index);
  });
  return new Set(lines);
}

/** Splits highlighted markup at line breaks; spans that run over a break are closed and opened again. */
function splitMarkup(markup: string): string[] {
  const open: string[] = [];
  return markup
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => {
      const before = open.join('');
      for (const tag of line.match(/<\/?span[^>]*>/g) ?? []) {
        if (tag.startsWith('</')) open.pop();
        else open.push(tag);
      }
      return `${before}${line}${'</span>'.repeat(open.length)}`;
    });
}
