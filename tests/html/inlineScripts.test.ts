import { expect, it } from 'vitest';
import { inlineScripts } from '../../src/html/inlineScripts.ts';

it('finds what a browser would run, and leaves data and what stands elsewhere', () => {
  const page = `<!doctype html><title><script>no()</script></title>
<script>a()\r\nb()</script><SCRIPT TYPE="module">c < d</SCRIPT ><script type="importmap">{}</script>
<script type="speculationrules">{"prefetch":[]}</script><script type="text/ecmascript">e()</script>
<script type="application/json">{"f":1}</script><script src="g.js">g()</script><!-- <script>h()</script> -->
<script><!-- <script>i()</script> --></script><p title="<script>j()</script>">`;
  expect(inlineScripts(page)).toEqual([
    'a()\nb()',
    'c < d',
    '{}',
    '{"prefetch":[]}',
    'e()',
    '<!-- <script>i()</script> -->',
  ]);
});
