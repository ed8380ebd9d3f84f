import { describe, expect, it } from 'vitest';
import { drawFence } from '../../src/fences/drawFence.ts';
import { deckDrawingContext } from '../../src/fences/drawing/deckDrawingContext.ts';
import { type MermaidSpec, mermaidFence } from '../../src/fences/mermaid.ts';
import { makeDeck, sectionText } from '../support/makeDeck.ts';

const data = { maps: undefined, icons: new Map(), tables: new Map(), diagnostics: [] };
const { deck } = makeDeck({ sections: { 'part/one': sectionText('## A headline') } });
const context = { ...deckDrawingContext(deck, data), idPrefix: 'slide-1-1-', height: 400 };

const drawn = {
  body: '<g><marker id="mermaid~1"></marker><path marker-end="url(#mermaid~1)"></path><use href="#mermaid~1"></use></g>',
  width: 200,
  height: 100,
  words: ['A & B', 'C'],
  remote: [],
};

function draw(changes: Partial<MermaidSpec>, size: { width?: number; height?: number } = {}) {
  const spec: MermaidSpec = { source: 'pie', alt: 'What it shows', drawn, ...changes };
  return drawFence({ kind: 'mermaid', spec }, { ...context, ...size });
}

describe('a drawn diagram on its slide', () => {
  it('says what it shows, or else its words', () => {
    expect(draw({}).html).toContain('role="img" aria-label="What it shows"');
    expect(draw({ alt: undefined }).html).toContain('aria-label="Diagram: A &amp; B; C"');
    expect(draw({}).textAlternative).toEqual({ kind: 'text', text: 'A & B; C.' });
    expect(draw({ drawn: { ...drawn, words: [] } })).not.toHaveProperty('textAlternative');
  });

  it('is as large as its room allows, and no larger than other drawings', () => {
    expect(draw({}).html).toContain('viewBox="0 0 350 175" width="350"');
    expect(draw({}, { width: 100 }).html).toContain('viewBox="0 0 100 50"');
    expect(draw({}, { height: 50 }).html).toContain('viewBox="0 0 100 50"');
    expect(draw({}, { height: 50 }).html).toContain('scale(0.5)');
  });

  it('has ids of its own place', () => {
    const { html } = draw({});
    expect(html).toContain('<marker id="slide-1-1-1">');
    expect(html).toContain('url(#slide-1-1-1)');
    expect(html).toContain('href="#slide-1-1-1"');
    expect(html).not.toContain('mermaid~');
  });

  it('is nothing where nobody drew it, or nothing was drawn', () => {
    expect(draw({ drawn: undefined })).toEqual({ html: '' });
    expect(draw({ drawn: { ...drawn, width: 0 } })).toEqual({ html: '' });
  });
});

it('is read as its lines, but for those that style and comment', () => {
  const source =
    '---\nalt: x\n---\nflowchart TD\n%% why\n  A[A lake] --> B\n  classDef warm fill:#402000\n  class A warm\n  style A fill:#402000\n\nclass Duck {\n';
  expect(mermaidFence.text({ source, alt: 'x', drawn: undefined } satisfies MermaidSpec)).toEqual([
    ...['flowchart TD', '  A[A lake] --> B', 'class Duck {'].map((text) => ({ text, role: 'other' })),
    { text: 'x', role: 'alt' },
  ]);
});
