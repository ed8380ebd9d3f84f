import { color, serializeRGB } from '@csstools/css-color-parser';
import { parseComponentValue } from '@csstools/css-parser-algorithms';
import { NumberType, TokenType, tokenize } from '@csstools/css-tokenizer';

/** A CSS colour as `#rrggbb`; undefined for what is none, and for one that lets its ground through. */
export function hexColor(text: string): string | undefined {
  const value = parseComponentValue(tokenize({ css: text.trim() }));
  const data = value === undefined ? false : color(value);
  if (data === false || data.alpha !== 1) return undefined;
  const channels = serializeRGB(data)
    .tokens()
    .flatMap((token) =>
      token[0] === TokenType.Number && token[4].type === NumberType.Integer ? [token[4].value] : [],
    );
  return `#${channels
    .slice(0, 3)
    .map((channel) => Math.round(channel).toString(16).padStart(2, '0'))
    .join('')}`;
}
