import { describe, expect, it } from 'vitest';
import { pictureStore } from '../../../src/import/pictureStore.ts';
import { readRevealHtml } from '../../../src/import/reveal/readRevealHtml.ts';
import { makePng } from '../../support/makePng.ts';

function read(slides: string) {
  const page = `<html lang="de"><title>Lakes</title>\n<div class="reveal"><div class="slides">\n${slides}\n</div></div></html>`;
  const readBeside = (href: string) => (href === 'img/a b.png' ? makePng({}) : undefined);
  const source = { file: 'lakes.html', bytes: Buffer.from(page), readBeside };
  const { value, diagnostics } = readRevealHtml(source, pictureStore('lakes'));
  return { value, told: diagnostics.map(({ code, at }) => `${at?.line}:${at?.column} ${code}`) };
}

const texts = (slides: string) => read(slides).value?.slides.map(({ text }) => text);

describe('a page of reveal.js', () => {
  it('has slides, slides below them, its title and its language', () => {
    const { value } = read('<section>One</section><section><section>Two</section><section>Three</section></section>');
    expect(value?.slides.map(({ text, below }) => [text, below])).toEqual([
      ['One', false],
      ['Two', false],
      ['Three', true],
    ]);
    expect([value?.title, value?.language]).toEqual(['Lakes', 'de']);
  });

  it.each([
    ['headings', '<h3>Salt</h3><h2>Deep</h2>', '## Salt\n\n### Deep'],
    [
      'lists that are not closed',
      '<ul><li>a<ul><li>b</ul><li class="fragment">c</ul>',
      '- a\n   - b\n- c <!-- .element: class="fragment" -->',
    ],
    [
      'words of several looks',
      '<p>a <b>b </b><a href="https://x.example/">c</a><br>d</p>',
      'a **b** [c](<https://x.example/>)<br>d',
    ],
    ['signs of Markdown', '<p>Note: a_b {fact:c} &lt;d&gt;</p>', 'Note\\: a\\_b \\{fact:c\\} \\<d\\>'],
    ['tables', '<table><tr><th>a<th>b<tr><td>1<td>2</table>', '| a | b |\n| --- | --- |\n| 1 | 2 |'],
    ['code', '<pre><code class="hljs language-js">a\n&lt;b</code></pre>', '```js\na\n<b\n```'],
    ['boxes', '<div><p>a</p><div>b</div></div>', 'a\n\nb'],
  ])('has %s', (_, inside, text) => {
    expect(texts(`<section>${inside}</section>`)).toEqual([text]);
  });

  it('keeps what says how a slide is shown, and tells of colours', () => {
    const { value, told } = read(
      '<section id="a" data-visibility="hidden" data-background-color="#000"><h2>A</h2></section>',
    );
    expect(value?.slides[0]?.text).toBe('<!-- .slide: id="a" data-visibility="hidden" data-ground="dark" -->\n\n## A');
    expect(told).toEqual(['3:1 not-imported']);
  });

  it('has notes in both spellings, and none of them on the slide', () => {
    const { value } = read(
      '<section data-notes="First."><div>A<aside class="notes"><p>Then.</p></aside></div></section>',
    );
    expect(value?.slides[0]).toMatchObject({ text: 'A', notes: 'Then.\n\nFirst.' });
  });

  it('has pictures, and tells of those that are not there, and of what runs', () => {
    const { value, told } = read(
      '<section><img alt="A" data-src="img/a%20b.png">\n<img src="gone.png">\n<iframe src="https://x.example/"></iframe><script>go()</script></section>',
    );
    expect(value?.slides[0]?.text).toBe('![A](../../../assets/pictures/lakes/a-b.png)  <https://x.example/>');
    expect(told).toEqual(['4:1 not-imported', '5:1 not-imported', '5:43 not-imported']);
  });

  it('has slides in Markdown as Markdown, by its own separators and at its own places', () => {
    const { value, told } = read(
      '<section data-markdown data-separator="^===$"><script type="text/template">\n  ## A\n\n  Note: b\n===\n  ![](c.png)\n</script></section>',
    );
    expect(value?.slides.map(({ title, notes }) => [title, notes])).toEqual([
      ['A', 'b'],
      ['', ''],
    ]);
    expect(told).toEqual(['8:3 not-imported']);
  });

  it('is refused without slides', () => {
    const { value, told } = read('<p>Nothing</p>');
    expect(value).toBeUndefined();
    expect(told).toEqual(['1:1 bad-import']);
  });
});
