import { expect, it } from 'vitest';
import { type LexedToken, lexedChildren, lexInline, lexMarkdown } from '../../src/parse/markdown.ts';
import { nestingLimit } from '../../src/parse/nestingLimit.ts';

/** Tokens in each other: how many, and what the innermost is. */
function chain(tokens: readonly LexedToken[]): { depth: number; last: LexedToken | undefined } {
  const [token] = tokens;
  const inside = token === undefined ? [] : (lexedChildren(token)[0] ?? []);
  if (token === undefined || inside.length === 0) return { depth: 1, last: token };
  const { depth, last } = chain(inside);
  return { depth: depth + 1, last };
}

it('reads quotes down to the limit, and what stands deeper as one text', () => {
  const within = chain(lexMarkdown(`${'>'.repeat(nestingLimit - 1)}a`));
  expect(within.last).toMatchObject({ type: 'text', raw: 'a' });
  expect(within.last?.tooDeep).toBeUndefined();
  const beyond = chain(lexMarkdown(`${'>'.repeat(nestingLimit + 3)}a`));
  expect(beyond.depth).toBe(nestingLimit + 1);
  expect(beyond.last).toMatchObject({ type: 'text', raw: '>>>a', text: '>>>a', tooDeep: true });
});

it('reads emphasis down to the limit', () => {
  const strong = (count: number): string => `${'*a _b '.repeat(count / 2)}x${' b_ a*'.repeat(count / 2)}`;
  const deep = (count: number): boolean => JSON.stringify(lexInline(strong(count))).includes('"tooDeep":true');
  expect([deep(nestingLimit - 2), deep(nestingLimit + 2)]).toEqual([false, true]);
});

it('counts what stands in each other, and not what stands side by side or was read before', () => {
  const many = '> a\n\n- *b*\n\n'.repeat(nestingLimit + 5);
  expect(JSON.stringify(lexMarkdown(many))).not.toContain('tooDeep');
});
