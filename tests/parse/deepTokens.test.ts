import { describe, expect, it } from 'vitest';
import { parseExternalDeck } from '../../src/parse/parseExternalDeck.ts';
import { parseSection } from '../../src/parse/parseSection.ts';

const front = '---\ntitle: One\nminutes: 1\n---\n';
const many = 3000;

const said = (body: string): string[] =>
  parseSection('one', 'one.md', front + body).diagnostics.map(({ code, at }) => `${at?.line}:${at?.column} ${code}`);

describe('what stands in each other too deep is told once, where it becomes too deep:', () => {
  it.each([
    ['quotes', '>'.repeat(many), '5:51'],
    ['quotes with spaces', '> '.repeat(many), '5:101'],
    ['lists on a line', '- '.repeat(many), '5:101'],
    ['numbered lists', '1. '.repeat(many), '5:151'],
    ['lists in quotes', '> - '.repeat(many), '5:101'],
    ['lists line by line', Array.from({ length: 60 }, (_, level) => `${'  '.repeat(level)}- x`).join('\n'), '54:1'],
    ['emphasis', `${'*'.repeat(many)}x${'*'.repeat(many)}`, '5:101'],
    ['emphasis in emphasis', `${'*a _b '.repeat(60)}x${' b_ a*'.repeat(60)}`, '5:149'],
  ])('%s', (_, body, place) => {
    expect(said(`${body}x\n\n---\n\n## Two\n`)).toEqual([`${place} too-deep`]);
  });

  it('in columns, at the fence', () => {
    expect(said(`\`\`\`columns\n- "${'>'.repeat(many)}"\n- b\n\`\`\`\n`)).toEqual(['5:1 too-deep']);
  });

  it('in decks of other tools, which have their slides all the same', () => {
    const { value, diagnostics } = parseExternalDeck('talk', 'talk.md', `${'>'.repeat(many)} x`);
    expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([['too-deep', 'error']]);
    expect(value?.section.slides).toHaveLength(1);
  });
});

describe('what people write is deep enough:', () => {
  it.each([
    ['forty quotes', '>'.repeat(40)],
    ['forty lists', '- '.repeat(40)],
    ['forty emphases', `${'*'.repeat(80)}x${'*'.repeat(80)}`],
    ['thousands side by side', '> a\n\n- b\n\n*c*\n\n'.repeat(1000)],
    ['brackets that are no links', `${'['.repeat(many)}x${']'.repeat(many)}`],
  ])('%s', (_, body) => {
    expect(said(`${body}x\n`)).toEqual([]);
  });
});
