import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { plainText } from '../../src/model/plainText.ts';
import { parseSection } from '../../src/parse/parseSection.ts';

const front = '---\ntitle: A\nminutes: 1\n---\n';

function places(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map((one) => `${one.at?.line}:${one.at?.column} ${one.code}`);
}

function parse(body: string) {
  return parseSection('a', 'a.md', front + body);
}

describe('parseSection', () => {
  it('cuts slides at --- and parts notes from handout text', () => {
    const { value, diagnostics } = parse(
      '## One\n\nshown\n\nNote:\nsaid\n\nHandout:\nprinted\n\n---\n## Two\n\n--\n\n## Below\n',
    );
    expect(diagnostics).toEqual([]);
    expect(value?.slides.map((slide) => slide.direction)).toEqual(['horizontal', 'horizontal', 'vertical']);
    const [first] = value?.slides ?? [];
    expect(first?.tokens.map((token) => token.type)).toContain('paragraph');
    expect(plainText(first?.notes ?? [])).toBe('said');
    expect(plainText(first?.handout ?? [])).toBe('printed');
  });

  it('never cuts inside a fence or a comment', () => {
    const { value } = parse(
      '## One\n\n```yaml\n---\na: 1\n---\n```\n\n<!--\n---\n-->\n\n- item\n\n  ```\n  ---\n  ```\n',
    );
    expect(value?.slides).toHaveLength(1);
  });

  it('says where a fence that never closes begins', () => {
    expect(places(parse('## One\n\ntext\n\n```js\nlet a;\n').diagnostics)).toContain('9:1 unclosed-fence');
  });

  it('finds dashes right under text', () => {
    expect(places(parse('## One\n\ntext\n---\n## Two\n').diagnostics)).toEqual(['8:1 setext-trap']);
  });

  it('reads slide and element comments', () => {
    const { value } = parse(
      '<!-- .slide: layout="care" form="full" data-x -->\n## One\n\n- a <!-- .element: class="fragment" -->\n\nlast\n<!-- .element: class="quiet" -->\n',
    );
    const [slide] = value?.slides ?? [];
    expect(slide?.form).toBe('full');
    expect(slide?.attributes).toEqual({ layout: 'care', 'data-x': '' });
    const list = slide?.tokens.find((token) => token.type === 'list') as
      | { items: { attributes?: object }[] }
      | undefined;
    expect(list?.items[0]?.attributes).toEqual({ class: 'fragment' });
    expect(slide?.tokens.find((token) => token.type === 'paragraph')?.attributes).toEqual({ class: 'quiet' });
  });

  it('refuses comments it cannot read', () => {
    expect(places(parse('<!-- .slide: care -->\n## One\n').diagnostics)).toEqual(['5:1 unknown-attribute']);
    expect(places(parse('<!-- .slide: form="long" -->\n## One\n').diagnostics)).toEqual(['5:1 unknown-attribute']);
  });

  it('checks fences against their schema, with the line inside the fence', () => {
    const { diagnostics } = parse('## One\n\n```qr\nurl: https://example.org\nlable: x\nalt: a code\n```\n');
    expect(places(diagnostics)).toEqual(['9:1 unknown-key']);
    expect(diagnostics[0]?.hint).toContain('`label`');
  });

  it('asks drawings for alternative text', () => {
    expect(places(parse('## One\n\n```qr\nurl: https://example.org\n```\n').diagnostics)).toEqual([
      expect.stringContaining('bad-value'),
    ]);
  });

  it('names the likely key of front matter', () => {
    const { diagnostics, value } = parseSection('a', 'a.md', '---\ntitle: A\nminuts: 1\nminutes: 1\n---\n## One\n');
    expect(value?.minutes.full).toBe(1);
    expect(places(diagnostics)).toEqual(['3:1 unknown-key']);
    expect(diagnostics[0]?.hint).toContain('`minutes`');
  });

  it('takes a why with its answer, or without', () => {
    const why = (written: string) =>
      parseSection('a', 'a.md', `---\ntitle: A\nminutes: 1\nwhy: ${written}\n---\n## One\n`).value?.why;
    expect(why('{ ask: Why so?, answer: It is so. }')).toEqual({ ask: 'Why so?', answer: 'It is so.' });
    expect(why('Why so?')).toEqual({ ask: 'Why so?', answer: undefined });
    expect(why('{ ask: Why so? }')).toBeUndefined();
  });

  it('says where YAML breaks', () => {
    expect(places(parseSection('a', 'a.md', '---\ntitle: "A\nminutes: 1\n---\n').diagnostics)[0]).toMatch(
      /^\d+:\d+ bad-yaml$/,
    );
  });

  it('asks for front matter', () => {
    expect(places(parseSection('a', 'a.md', '## One\n').diagnostics)).toEqual(['1:1 missing-front-matter']);
    expect(places(parseSection('a', 'a.md', '---\ntitle: A\n').diagnostics)).toEqual(['1:1 missing-front-matter']);
  });

  it('reads files from Windows and files with a byte-order mark', () => {
    const { value, diagnostics } = parseSection(
      'a',
      'a.md',
      `\uFEFF${`${front}## One\n\n---\n\n## Two\n`.replaceAll('\n', '\r\n')}`,
    );
    expect(diagnostics).toEqual([]);
    expect(value?.slides.map((slide) => slide.at.line)).toEqual([5, 9]);
  });
});

describe('a section’s record', () => {
  const record = (...lines: readonly string[]) => {
    const { value } = parseSection('part/one', 'decks/sections/part/one.md', `---\n${lines.join('\n')}\n---\n## One\n`);
    if (value === undefined) return undefined;
    const { slides, at, ...rest } = value;
    expect(slides).toHaveLength(1);
    expect(at).toEqual({ file: 'decks/sections/part/one.md', line: 1, column: 1, length: 3 });
    return rest;
  };

  it('has every default', () => {
    expect(record('title: A', 'minutes: 2.5')).toEqual({
      id: 'part/one',
      title: 'A',
      message: undefined,
      why: undefined,
      audience: { full: 'general', short: 'general' },
      minutes: { full: 2.5, short: undefined },
      topics: [],
      role: undefined,
      after: [],
    });
  });

  it('keeps what is written', () => {
    expect(
      record(
        'title: A',
        'message: Grass is wide.',
        'minutes: { full: 4, short: 2 }',
        'audience: { full: adult, short: teen }',
        'topics: [trafficking]',
        'role: care',
        'after: [b, c/d]',
      ),
    ).toMatchObject({
      message: 'Grass is wide.',
      minutes: { full: 4, short: 2 },
      audience: { full: 'adult', short: 'teen' },
      topics: ['trafficking'],
      role: 'care',
      after: ['b', 'c/d'],
    });
  });

  it('takes one audience for both forms, and minutes of a full form alone', () => {
    expect(record('title: A', 'minutes: { full: 4 }', 'audience: professional')).toMatchObject({
      minutes: { full: 4, short: undefined },
      audience: { full: 'professional', short: 'professional' },
    });
  });

  it.each<[string, string[], string[]]>([
    ['no title', ['minutes: 1'], ['2:1+10 bad-value']],
    ['an empty title', ['title: ""', 'minutes: 1'], ['2:8+2 bad-value']],
    ['no minutes', ['title: A'], ['2:1+8 bad-value']],
    ['minutes of nothing', ['title: A', 'minutes: 0'], ['3:10+1 bad-value']],
    ['a short form alone', ['title: A', 'minutes: { short: 1 }'], ['3:10+12 bad-value']],
    ['a role that there is not', ['title: A', 'minutes: 1', 'role: hero'], ['4:7+4 bad-value']],
    [
      'an audience that there is not',
      ['title: A', 'minutes: 1', 'audience: { full: adult, short: kids }'],
      ['4:33+4 bad-value'],
    ],
    ['nothing at all', [], ['2:1+1 bad-value']],
  ])('is refused with %s', (_, lines, expected) => {
    const { value, diagnostics } = parseSection('a', 'a.md', `---\n${lines.join('\n')}\n---\n## One\n`);
    expect(value?.title ?? 'A').toBe('A');
    expect(diagnostics.map(({ code, at }) => `${at?.line}:${at?.column}+${at?.length} ${code}`)).toEqual(expected);
  });

  it('tells of its slides’ mistakes even when the front matter is wrong', () => {
    const { diagnostics } = parseSection('a', 'a.md', '---\ntitle: A\n---\n## One\n\n```js\n');
    expect(places(diagnostics)).toEqual(['2:1 bad-value', '6:1 unclosed-fence']);
  });
});
