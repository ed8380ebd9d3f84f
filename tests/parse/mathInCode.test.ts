import { expect, it } from 'vitest';
import { applyEdits } from '../../src/parse/dialect/applyEdits.ts';
import { mathInCodeEdits } from '../../src/parse/mathInCode.ts';

const read = (text: string): string => applyEdits(text, mathInCodeEdits(text)).text;

it.each([
  ['a `$$ b $$` c', 'a $$ b $$ c'],
  ['`` $x^2$ `` and `$a_1$`', '$x^2$ and $a_1$'],
  ['`$\\alpha$`', '$\\alpha$'],
  ['`$a = b$`', '$a = b$'],
  ['`$=$`', '$=$'],
])('%j is a formula', (text, expected) => {
  expect(read(text)).toBe(expected);
});

it.each([
  '`$HOME`',
  '`$HOME and $PATH`',
  '`$a$`',
  '`$ a=b$`',
  '`$a=b $`',
  '`x $a=b$`',
  '`$a=b$ x`',
  '`$$a$$ x`',
  '`x $$a$$`',
  '`$$$$`',
  '`$a=b$c$`',
  '```\n`$$ a $$`\n```',
  '<!-- $$ a $$ --> `$`',
  '$$ a $$',
])('%j stays as it is', (text) => {
  expect(mathInCodeEdits(text)).toEqual([]);
});
