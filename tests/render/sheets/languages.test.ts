import { describe, expect, it } from 'vitest';
import { parseSection } from '../../../src/parse/parseSection.ts';
import { paperTalk } from '../../support/paperTalk.ts';

const section = (body: string) => parseSection('a/b', 'a/b.md', `---\ntitle: One\nminutes: 1\n---\n${body}`);

describe('handout text in other languages', () => {
  it('is parted by its markers, with facts and terms as everywhere', () => {
    const { value, diagnostics } = section(
      '## A\n\nNote:\nsaid\n\nHandout:\nown\n\nHandout (kk):\nә ==ғ==\n\nHandout (es-MX):\n{fact:one}\n',
    );
    expect(diagnostics).toEqual([]);
    const [token] = value?.slides[0]?.handout ?? [];
    expect(token).toMatchObject({
      type: 'languages',
      children: [{ language: undefined }, { language: 'kk' }, { language: 'es-MX' }],
    });
    expect(JSON.stringify(token)).toContain('"type":"term"');
    expect(JSON.stringify(token)).toContain('"type":"fact"');
  });

  it('stands beside nothing where the deck’s own language says nothing', () => {
    const [token] = section('## A\n\nHandout (ru):\nа б в\n').value?.slides[0]?.handout ?? [];
    expect(token).toMatchObject({ type: 'languages', children: [{ language: 'ru' }] });
  });

  it('leaves words in brackets alone that are no marker', () => {
    const { value } = section('## A\n\nHandout:\nHandout (see below): yes\n');
    expect(value?.slides[0]?.handout.map(({ type }) => type)).toEqual(['paragraph']);
  });

  it.each(['article', 'notes', 'large-print', 'booklet'] as const)(
    'is marked with its language in %s',
    async (layout) => {
      const { html } = (await paperTalk()).handout(layout);
      for (const language of ['kk', 'ru', 'es'])
        expect(html).toMatch(new RegExp(`<div id="passage-\\d+" lang="${language}">`));
      expect(html).toMatch(/ә ғ қ ң ө ұ ү һ і/);
    },
  );

  it('counts as none of the deck’s own words', async () => {
    const { deck } = await paperTalk();
    const texts = deck.slides.map(({ handoutText }) => handoutText).join(' ');
    expect(texts).toContain('Roads meet there');
    expect(texts).not.toMatch(/\p{Script=Cyrillic}/u);
  });
});
