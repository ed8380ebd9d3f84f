import { hexColor } from '../html/cssColor.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { likelyWord } from '../model/likelyWord.ts';
import { report } from '../model/report.ts';
import type { SourceSpan } from '../model/sourceSpan.ts';
import { spanInside } from '../model/spanInside.ts';
import { themeProperties } from '../model/themeTokens.ts';
import { noColor } from '../parse/parseTheme.ts';

/** A custom property that a theme sets for all slides, and where. */
export interface TokenPlace {
  /** Without its dashes. */
  readonly property: string;
  readonly value: string;
  /** As its author writes it: `--ink`, `colors.light.ink`. */
  readonly name: string;
  readonly at: SourceSpan;
  /** Whether the project sets it, and not the kit. */
  readonly own: boolean;
}

/** The custom properties that a style sheet sets on `:root`. @param file its path in the project. */
export function sheetTokens(file: string, css: string, own: boolean): TokenPlace[] {
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '));
  return [...plain.matchAll(/(?<=^|[}\s])(?::root|html)\s*\{([^{}]*)\}/g)].flatMap((block) => {
    const start = block.index + block[0].indexOf('{') + 1;
    return [...(block[1] ?? '').matchAll(/--([\w-]+)\s*:\s*([^;]+)/g)].map((found) => {
      const [declaration, property = '', value = ''] = found;
      const at = spanInside({ file, line: 1, column: 1 }, css, start + found.index, declaration.trimEnd().length);
      return { property, value: value.trim(), name: `--${property}`, at, own };
    });
  });
}

/**
 * Tokens of the project's own styles that no style asks for and that are spelled like one that is; and colours that are none. One that
 * is reckoned out of others, `var(…)`, is left to the browser.
 * @param css of the whole theme.
 */
export function tokenMistakes(tokens: readonly TokenPlace[], css: string): Diagnostic[] {
  const used = new Set([...css.matchAll(/var\(\s*--([\w-]+)/g)].map((match) => match[1]));
  const known = [...themeProperties.keys()];
  return tokens
    .filter(({ own, at }) => own && at.file.endsWith('.css'))
    .flatMap((token) => {
      const { property, value, name, at } = token;
      if (themeProperties.get(property) === true) {
        const isReckoned = value.includes('(') && !/^(?:rgb|hsl)a?\(/i.test(value);
        return isReckoned || hexColor(value) !== undefined ? [] : [noColor(name, value, at)];
      }
      if (used.has(property) || themeProperties.has(property)) return [];
      const near = likelyWord(property, known);
      if (near === undefined) return [];
      return [
        report('unknown-key', {
          message: `\`${name}\` is no token, and no style uses it.`,
          at,
          hint: `Did you mean \`--${near}\`?`,
        }),
      ];
    });
}
