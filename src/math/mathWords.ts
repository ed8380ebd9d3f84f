import { attributeOf } from '../html/attributeOf.ts';
import type { HtmlElement } from '../html/htmlParts.ts';
import { readHtml } from '../html/readHtml.ts';

/** A MathML element with what is in it. */
interface MathNode {
  readonly name: string;
  readonly accent: boolean;
  readonly children: MathNode[];
  text: string;
}

/** MathML → the words in which a formula is read aloud, in English: `a squared plus b`. */
export function mathWords(mathml: string): string {
  return said(treeOf(mathml))
    .replace(/\s+/g, ' ')
    .replace(/ (?=[,;])/g, '')
    .replace(/[,;]?\s*$/, '')
    .trim();
}

function treeOf(mathml: string): MathNode {
  const root: MathNode = { name: 'math', accent: false, children: [], text: '' };
  const open = [root];
  for (const part of readHtml(mathml)) {
    const top = open.at(-1) ?? root;
    if (part.type === 'element') {
      const node = nodeOf(part);
      if (part.name !== 'mspace') top.children.push(node);
      open.push(node);
    } else if (part.type === 'closing') {
      if (open.length > 1) open.pop();
    } else if (part.type === 'text') {
      top.text += part.text;
    }
  }
  return root;
}

function nodeOf(element: HtmlElement): MathNode {
  return { name: element.name, accent: attributeOf(element, 'accent') === 'true', children: [], text: '' };
}

function said(node: MathNode): string {
  const [first, second, third] = node.children;
  const word = (one: MathNode | undefined): string => (one === undefined ? '' : said(one));
  switch (node.name) {
    case 'mi':
    case 'mn':
    case 'mo':
    case 'mtext':
      return ` ${names.get(node.text.trim()) ?? node.text} `;
    case 'mfrac':
      return isShort(first) && isShort(second)
        ? ` ${word(first)} over ${word(second)} `
        : ` the fraction ${word(first)} over ${word(second)}, end of fraction, `;
    case 'msqrt':
      return ` the square root of ${inside(node)}${node.children.every(isShort) && node.children.length < 2 ? '' : ', end of root,'} `;
    case 'mroot':
      return ` the root of order ${word(second)} of ${word(first)} `;
    case 'msup':
      return raised(word(first), word(second));
    case 'msub':
      return isLarge(first) ? ` ${word(first)} over ${word(second)} of ` : ` ${word(first)} sub ${word(second)} `;
    case 'msubsup':
      return isLarge(first)
        ? ` ${word(first)} from ${word(second)} to ${word(third)} of `
        : raised(`${word(first)} sub ${word(second)}`, word(third));
    case 'munder':
      return ` ${word(first)} over ${word(second)} of `;
    case 'munderover':
      return ` ${word(first)} from ${word(second)} to ${word(third)} of `;
    case 'mover':
      return ` ${word(first)} ${accents.get(second?.text.trim() ?? '') ?? `with ${word(second)} above`} `;
    case 'mtr':
      return ` row: ${node.children.map(said).join(', ')}; `;
    case 'annotation':
    case 'mphantom':
      return '';
    default:
      return inside(node);
  }
}

function inside(node: MathNode): string {
  return node.children.map(said).join(' ');
}

function raised(base: string, power: string): string {
  const plain = power.trim();
  const short = powers.get(plain);
  return short === undefined ? ` ${base} to the power of ${power} ` : ` ${base} ${short} `;
}

function isShort(node: MathNode | undefined): boolean {
  if (node === undefined) return true;
  return node.name === 'mrow' ? node.children.length < 2 && node.children.every(isShort) : node.children.length === 0;
}

/** Signs that reach over a range. */
function isLarge(node: MathNode | undefined): boolean {
  return node !== undefined && /^(?:[∑∏∫∬∭∮⋃⋂]|lim|max|min|sup|inf)$/.test(node.text.trim());
}

const powers: ReadonlyMap<string, string> = new Map([
  ['2', 'squared'],
  ['3', 'cubed'],
  ['prime', 'prime'],
  ['double prime', 'double prime'],
  ['degrees', 'degrees'],
]);

const accents: ReadonlyMap<string, string> = new Map([
  ['→', 'vector'],
  ['⃗', 'vector'],
  ['^', 'hat'],
  ['ˆ', 'hat'],
  ['¯', 'bar'],
  ['‾', 'bar'],
  ['_', 'bar'],
  ['~', 'tilde'],
  ['˜', 'tilde'],
  ['˙', 'dot'],
  ['.', 'dot'],
]);

const greek =
  'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho final-sigma sigma tau upsilon phi chi psi omega';

const names: ReadonlyMap<string, string> = new Map([
  ...greek.split(' ').flatMap((name, index): [string, string][] => [
    [String.fromCodePoint(0x3b1 + index), name],
    [String.fromCodePoint(0x391 + index), `capital ${name}`],
  ]),
  ['ϵ', 'epsilon'],
  ['ϕ', 'phi'],
  ['ϑ', 'theta'],
  ['=', 'equals'],
  ['≠', 'is not equal to'],
  ['≈', 'is about'],
  ['≡', 'is equivalent to'],
  ['∼', 'is like'],
  ['∝', 'is proportional to'],
  ['<', 'is less than'],
  ['>', 'is greater than'],
  ['≤', 'is at most'],
  ['≥', 'is at least'],
  ['≪', 'is much less than'],
  ['≫', 'is much greater than'],
  ['+', 'plus'],
  ['−', 'minus'],
  ['-', 'minus'],
  ['±', 'plus or minus'],
  ['∓', 'minus or plus'],
  ['×', 'times'],
  ['·', 'times'],
  ['⋅', 'times'],
  ['∗', 'times'],
  ['÷', 'divided by'],
  ['/', 'over'],
  ['∈', 'is in'],
  ['∉', 'is not in'],
  ['⊂', 'is a subset of'],
  ['⊆', 'is a subset of'],
  ['∪', 'union'],
  ['∩', 'intersection'],
  ['∅', 'the empty set'],
  ['∀', 'for all'],
  ['∃', 'there is'],
  ['¬', 'not'],
  ['∧', 'and'],
  ['∨', 'or'],
  ['→', 'to'],
  ['⟶', 'to'],
  ['⇒', 'implies'],
  ['⟹', 'implies'],
  ['⇔', 'if and only if'],
  ['⟺', 'if and only if'],
  ['∑', 'the sum'],
  ['∏', 'the product'],
  ['∫', 'the integral'],
  ['∬', 'the double integral'],
  ['∮', 'the closed integral'],
  ['∂', 'partial'],
  ['∇', 'nabla'],
  ['∞', 'infinity'],
  ['°', 'degrees'],
  ['∘', 'degrees'],
  ['′', 'prime'],
  ['″', 'double prime'],
  ['…', 'and so on'],
  ['⋯', 'and so on'],
  ['ℝ', 'the real numbers'],
  ['ℕ', 'the natural numbers'],
  ['ℤ', 'the integers'],
  ['ℚ', 'the rational numbers'],
  ['ℂ', 'the complex numbers'],
  ['%', 'percent'],
  // Signs that are neither seen nor said.
  ['\u2061', ''],
  ['\u2062', ''],
  ['\u2063', ''],
  ['\u2064', ''],
  ['\u200b', ''],
]);
