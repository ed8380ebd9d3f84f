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
    expect(places(parse('<!-- .slide: layout=care -->\n## One\n').diagnostics)).toEqual(['5:1 unknown-attribute']);
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
    expect(value).toBeUndefined();
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
