import { TokenType, tokenize } from '@csstools/css-tokenizer';

/**
 * Styles that were written for a page of reveal.js, so that they dress slides, on screen and on paper, and nothing around them: what
 * they say of the page (`:root`, `body`, `.reveal`, `.slides`) is said of each slide, and every rule ends at its edge.
 */
export function slideStyles(css: string): string {
  const written: string[] = [];
  const blocks: string[] = [];
  let prelude = '';
  let rule = '';
  for (const token of tokenize({ css })) {
    const [type, raw] = token;
    switch (type) {
      case TokenType.Comment:
        continue;
      case TokenType.AtKeyword:
        if (prelude.trim() === '') rule = token[4].value.toLowerCase();
        prelude += raw;
        continue;
      case TokenType.OpenCurly:
        written.push(rule !== '' || blocks.some(isKeyframes) ? prelude : selectors(prelude), raw);
        blocks.push(rule);
        break;
      case TokenType.CloseCurly:
        written.push(prelude, raw);
        blocks.pop();
        break;
      case TokenType.Semicolon:
        written.push(prelude, raw);
        break;
      default:
        prelude += raw;
        continue;
    }
    prelude = '';
    rule = '';
  }
  return `${written.join('')}${prelude}`;
}

function isKeyframes(rule: string): boolean {
  return rule.endsWith('keyframes');
}

function selectors(prelude: string): string {
  const list = splitAtCommas(prelude).filter((one) => one.trim() !== '');
  return list.map((one) => (one.includes('&') ? one : ofSlide(one.trim()))).join(',');
}

const page = String.raw`(?::root|html|body|\.reveal-viewport|\.reveal|\.slides)`;
const around = new RegExp(`^${page}(?:\\s*>\\s*|\\s+)(?=\\S)`, 'i');
const itself = new RegExp(`^${page}(?=$|[:[])`, 'i');

function ofSlide(selector: string): string {
  let rest = selector;
  let weight = 0;
  for (; around.test(rest); weight += 1) rest = rest.replace(around, '');
  rest = rest.replace(itself, '.slide').replace(/(^|[\s>+~])(section(?:[.#:[][^\s>+~]*)?)\s*>\s*/gi, '$1$2 ');
  const pseudo = rest.search(/::|:(?:before|after|first-line|first-letter)(?![\w-])/i);
  const end = pseudo === -1 ? rest.length : pseudo;
  // What was said of the page weighs as it did there.
  const within = weight === 0 ? ':where(.slide,.slide *)' : ':is(.slide,.slide *)'.repeat(weight);
  return `${rest.slice(0, end)}${within}${rest.slice(end)}`;
}

/** A list of selectors, parted at the commas that stand in no brackets and no quotes. */
function splitAtCommas(text: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const [piece] of text.matchAll(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\\.|[\s\S]/g)) {
    if (piece === '(' || piece === '[') depth += 1;
    if (piece === ')' || piece === ']') depth -= 1;
    if (piece === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += piece;
  }
  return parts;
}
