import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { fenceSchemas } from '../../src/fences/fences.ts';

const folder = 'docs/guide';
const pages = readdirSync(folder);
const text = (page: string): string => readFileSync(join(folder, page), 'utf8');

/** Fences of drawings as the guide writes them, those inside an example of Markdown too. */
const examples = pages.flatMap((page) =>
  [...text(page).matchAll(/^( *)```([a-z-]+)\n([\s\S]*?)\n\1```/gm)]
    .map(([, indent = '', kind = '', body = '']) => ({
      page,
      kind,
      body: body.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
    }))
    .filter(({ kind }) => fenceSchemas[kind] !== undefined),
);

describe('the guide', () => {
  it.each(examples)('$page draws a $kind that its schema takes', ({ kind, body }) => {
    expect(fenceSchemas[kind]?.safeParse(parse(body)).error).toBeUndefined();
  });

  it('has an example of each fence', () => {
    expect(Object.keys(fenceSchemas).filter((kind) => !examples.some((example) => example.kind === kind))).toEqual([]);
  });

  it('is read from the first page to the last, and all of it is listed', () => {
    const order: string[] = [];
    for (let page: string | undefined = 'first-section.md'; page !== undefined; ) {
      order.push(page);
      page = /^Next: \[[^\]]+\]\(([^)]+)\)$/m.exec(text(page))?.[1];
    }
    expect([...order].sort()).toEqual(pages);
    const listed = (index: string): string[] =>
      [...readFileSync(index, 'utf8').matchAll(/\]\((?:\.\.\/docs\/)?guide\/([^)]+)\)/g)].map(
        (match) => match[1] ?? '',
      );
    expect(listed('docs/README.md')).toEqual(order);
    expect(listed('decks/README.md')).toEqual(order);
  });
});
