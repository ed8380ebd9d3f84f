import { describe, expect, it } from 'vitest';
import { attributeList, escapeHtml, html, raw } from '../../src/html/html.ts';

describe('a template of HTML', () => {
  it('escapes what it is given, and leaves markup as it is', () => {
    expect(html`<p title="${'"a" & <b>'}">${raw('<b>c</b>')}${'<d>'}</p>`.markup).toBe(
      '<p title="&quot;a&quot; &amp; &lt;b&gt;"><b>c</b>&lt;d&gt;</p>',
    );
  });

  it('leaves out what is nothing, and joins lists', () => {
    expect(html`${null}${undefined}${false}${0}${''}|${['<', [raw('<br>'), null], 2]}`.markup).toBe('0|&lt;<br>2');
  });
});

it('escapes the signs of HTML and no others', () => {
  expect(escapeHtml(`&<>"'a é`)).toBe(`&amp;&lt;&gt;&quot;'a é`);
});

it('writes attributes that are given and safe', () => {
  expect(
    attributeList({ id: 'a', title: '"b"', hidden: '', lang: undefined, onclick: 'go()', href: 'javascript:go()' })
      .markup,
  ).toBe(' id="a" title="&quot;b&quot;" hidden=""');
});
