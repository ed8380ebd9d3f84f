import { color, serializeRGB } from '@csstools/css-color-parser';
import { type ComponentValue, isFunctionNode, parseComponentValue } from '@csstools/css-parser-algorithms';
import { NumberType, TokenType, tokenize } from '@csstools/css-tokenizer';

/**
 * Whether a background is dark or light, by reveal.js's measure: the brightness of its colour, `(299 r + 587 g + 114 b) / 1000` of
 * 255, against 128. A gradient counts by the mean of its colours.
 * @param background a CSS colour or gradient. @returns undefined when it cannot be told, or when it lets the ground through.
 */
export function groundOf(background: string): 'light' | 'dark' | undefined {
  const value = parseComponentValue(tokenize({ css: background.trim() }));
  const levels = value === undefined ? [] : colorLevels(value);
  if (levels.length === 0) return undefined;
  return levels.reduce((sum, level) => sum + level, 0) / levels.length < 128 ? 'dark' : 'light';
}

/** The brightness of each colour in a value; what is half transparent is none. */
function colorLevels(value: ComponentValue): number[] {
  const data = color(value);
  if (data !== false) {
    if (typeof data.alpha !== 'number' || data.alpha < 0.5) return [];
    const [red = 0, green = 0, blue = 0] = serializeRGB(data)
      .tokens()
      .flatMap((token) =>
        token[0] === TokenType.Number && token[4].type === NumberType.Integer ? [token[4].value] : [],
      );
    return [(299 * red + 587 * green + 114 * blue) / 1000];
  }
  return isFunctionNode(value) ? value.value.flatMap(colorLevels) : [];
}
