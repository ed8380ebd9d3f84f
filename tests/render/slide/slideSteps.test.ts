import { describe, expect, it } from 'vitest';
import { makeDeck, sectionText } from '../../support/makeDeck.ts';
import { slidesOf } from '../../support/slideMarkup.ts';

const body = [
  '## A',
  '- one **bold**\n  - inner\n- two <!-- .element: class="fragment fade-up" -->',
  '| h |\n|---|\n| x |\n| y |',
  '```icons\nalt: Two things\nitems: [{ icon: bus, label: Bus }, { icon: map, label: Map }]\n```',
].join('\n\n');

const on = '<!-- .slide: steps="true" -->\n\n';
const off = '<!-- .slide: steps="false" -->\n\n';
/** Icons as the fence draws them. */
const draw = () => ({ html: '<ul class="icon-grid"><li>Bus</li><li>Map</li></ul>' });

/** The elements of the first slide that come by themselves, and its opening tag. */
function steps(text: string, manifest: Readonly<Record<string, string>> = {}) {
  const [slide] = slidesOf(text, { manifest: { titleSlide: 'false', ...manifest } }, { draw });
  const markup = slide?.section.markup ?? '';
  return {
    tag: /^<section[^>]*>/.exec(markup)?.[0] ?? '',
    found: [...markup.matchAll(/<(\w+) class="((?:[\w-]+ )*fragment(?: [\w-]+)*)"/g)].map(
      ([, tag, name]) => `${tag} ${name}`,
    ),
    notes: slide?.notes.markup,
    handout: slide?.handout.markup,
    same: slide?.printed.markup === markup,
  };
}

const all = [
  'li fragment',
  'li fragment',
  'li fragment fade-up',
  'tr fragment',
  'tr fragment',
  'li fragment',
  'li fragment',
];

describe('steps', () => {
  it('are what their author marked, where nobody asks for more', () => {
    expect(steps(body).found).toEqual(['li fragment fade-up']);
    expect(steps(off + body).found).toEqual(['li fragment fade-up']);
  });

  it('are list items at any depth, rows below the head, and icons, each once, where slide or manifest says so', () => {
    expect(steps(on + body).found).toEqual(all);
    expect(steps(body, { steps: 'true' }).found).toEqual(all);
  });

  it('follow the slide rather than the manifest', () => {
    expect(steps(off + body, { steps: 'true' }).found).toEqual(['li fragment fade-up']);
    expect(steps(on + body, { steps: 'false' }).found).toEqual(all);
  });

  it('leave no attribute behind, and notes and handouts alone', () => {
    const { tag, notes, handout, same } = steps(`${on}${body}\n\nNote:\n- said\n\nHandout:\n- read\n`);
    expect(tag).not.toContain('steps');
    expect([notes, handout].join('')).toContain('<li>');
    expect([notes, handout].join('')).not.toContain('fragment');
    expect(same).toBe(true);
  });

  it('are either on or off', () => {
    const { diagnostics } = makeDeck({ sections: { 'part/one': sectionText('<!-- .slide: steps="yes" -->\n## A') } });
    expect(diagnostics.map(({ code, at }) => `${code} ${at?.line}:${at?.column}`)).toEqual(['unknown-attribute 5:1']);
    expect(makeDeck({ sections: { 'part/one': sectionText(`${on}## A`) } }).diagnostics).toEqual([]);
  });
});
