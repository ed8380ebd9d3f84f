import { expect, it } from 'vitest';
import { withAttributes } from '../../src/parse/markupAttributes.ts';

const given = { class: 'fragment', id: 'x' };

it.each([
  ['<b>a</b>', '<b class="fragment" id="x">a</b>'],
  ['<b>a</b> <i>c</i>', '<b>a</b> <i class="fragment" id="x">c</i>'],
  ['<div><b>a</b></div>', '<div class="fragment" id="x"><b>a</b></div>'],
  ['<b>a</b><br>', '<b>a</b><br class="fragment" id="x">'],
  ['<br><b>a</b>', '<br><b class="fragment" id="x">a</b>'],
  ['<div><p>a</div><i>b</i>', '<div><p>a</div><i class="fragment" id="x">b</i>'],
  ['</p><b>a</b>', '</p><b class="fragment" id="x">a</b>'],
  ['<div></p><b>a</b></div>', '<div class="fragment" id="x"></p><b>a</b></div>'],
  ['a <img src="a.png"/> b', 'a <img class="fragment" id="x" src="a.png"/> b'],
  ['<b title="t" CLASS=wide id=\'y\' lang="kk">a</b>', '<b class="wide fragment" id="x" title="t" lang="kk">a</b>'],
  ['<b class="wide" class="other">a</b>', '<b class="wide fragment" id="x">a</b>'],
])('%j gets them', (markup, expected) => {
  expect(withAttributes(markup, given)).toBe(expected);
});

it('are written as they are, their signs by name', () => {
  expect(withAttributes('<b>', { onclick: '"a" & <b>' })).toBe('<b onclick="&quot;a&quot; &amp; &lt;b&gt;">');
});

it.each(['a', '', '</b>', '<!-- <b> -->'])('%j has no element for them', (markup) => {
  expect(withAttributes(markup, given)).toBeUndefined();
});
