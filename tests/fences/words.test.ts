import { describe, expect, it } from 'vitest';
import type { HelpLineRecord } from '../../src/schema/helpLineSchema.ts';
import { drawWritten } from '../support/drawing.ts';

const nht: HelpLineRecord = {
  name: 'National Hotline',
  phone: '1-888-373-7888',
  text: { number: '233733', keyword: 'HELP' },
  chat: 'https://humantraffickinghotline.org',
  hours: '24/7',
  languages: ['English', 'Spanish'],
  region: 'US',
  for: 'Anyone who worries.',
  verifiedOn: '2025-12-19',
};
const helpLines = new Map([
  ['nht', nht],
  ['danger', { ...nht, name: 'Emergency', phone: '911' }],
  ['abroad', { ...nht, name: 'Abroad', phone: '+7 727 000 00 00' }],
]);

describe('help lines', () => {
  it('can be dialled', async () => {
    const { html } = await drawWritten('helplines', { ids: ['nht', 'danger', 'abroad'] }, { helpLines });
    expect(html).toContain('<a class="helpline-number" href="tel:+18883737888">1-888-373-7888</a>');
    expect(html).toContain('href="tel:911">911<');
    expect(html).toContain('href="tel:+77270000000"');
    expect(html).toContain('Text <b>233733</b> (HELP)');
  });

  it('stand in the order of the author', async () => {
    const { html } = await drawWritten('helplines', { ids: ['danger', 'nht'] }, { helpLines });
    expect(html.indexOf('Emergency')).toBeLessThan(html.indexOf('National Hotline'));
  });
});

describe('a quiz', () => {
  const questions = [
    { id: 'a', kind: 'choice', ask: 'Which place?', choices: ['second', 'ninth'], answer: 'ninth, of course' },
  ];

  it('never shows its answers', async () => {
    const { html } = await drawWritten('quiz', { show: 'cards', questions });
    expect(html).toContain('Which place?');
    expect(html).toContain('<li>second</li><li>ninth</li>');
    expect(html).not.toContain('of course');
  });

  it('draws nothing when it feeds worksheets alone', async () => {
    expect(await drawWritten('quiz', { questions })).toEqual({ html: '' });
  });
});

describe('words in drawings', () => {
  it('are the author’s, and never markup', async () => {
    const title = '<b onclick="x">&amp;';
    const { html } = await drawWritten('diagram', {
      kind: 'rings',
      items: [{ title }, { title: 'B' }],
      alt: 'a "quoted" alt',
    });
    expect(html).toContain('&lt;b onclick=&quot;x&quot;&gt;&amp;amp;');
    expect(html).toContain('aria-label="a &quot;quoted&quot; alt"');
    const icons = await drawWritten('icons', { items: [{ icon: 'wheat', label: title }], alt: 'x', caption: title });
    expect(icons.html.match(/&lt;b onclick/g)).toHaveLength(2);
  });

  it('come from the fact when an event has none of its own', async () => {
    const written = {
      events: [
        { when: 1991, fact: 'hist-soviet' },
        { when: 1997, what: 'Astana' },
      ],
      alt: 'Time',
    };
    const { html, textAlternative } = await drawWritten('timeline', written, { fact: (id) => `what ${id} says` });
    expect(html).toContain('<b>1991</b><span>what hist-soviet says</span>');
    expect(textAlternative).toMatchObject({
      rows: [
        ['1991', 'what hist-soviet says'],
        ['1997', 'Astana'],
      ],
    });
  });

  it('have their language', async () => {
    const { html } = await drawWritten('letters', {
      letters: ['Ә'],
      lang: 'kk',
      words: [{ word: 'дала', meaning: 'steppe' }],
      alt: 'x',
    });
    expect(html).toContain('<li lang="kk">Ә</li>');
    expect(html).toContain('<dt lang="kk">дала</dt><dd>steppe</dd>');
  });

  it('stand under the picture when they are its caption, in a block that is no figure', async () => {
    const written = { items: [{ icon: 'wheat', label: 'Fields' }], alt: 'x' };
    expect((await drawWritten('icons', written)).html).toMatch(/^<div class="drawing drawing-icons">.*<\/div>$/);
    expect((await drawWritten('icons', { ...written, caption: 'Work' })).html).toMatch(
      /^<div class="drawing drawing-icons">.*<p class="caption">Work<\/p><\/div>$/,
    );
  });
});
