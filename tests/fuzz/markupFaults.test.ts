import { expect, it } from 'vitest';
import { markupFaults } from './markupFaults.ts';

it.each([
  '',
  '<p>A<br>B<img src="a.png" alt="A"></p><svg viewBox="0 0 1 1"><path d="M0 0"/></svg>',
  '<a href="https://example.org/">A</a><p title="on: javascript">B</p>',
])('has nothing against %s', (markup) => expect(markupFaults(markup)).toEqual([]));

it.each([
  '<script>x()</script>',
  '<iframe src="a.html"></iframe>',
  '<p onclick="x()">A</p>',
  '<a href=" java\nscript:x()">A</a>',
  '<p>A',
  'A</p>',
  '<p><b>A</p></b>',
])('sees what is wrong with %s', (markup) => expect(markupFaults(markup)).toHaveLength(1));
