import * as z from 'zod';
import { hexColor } from '../html/cssColor.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { didYouMean } from '../model/didYouMean.ts';
import { report } from '../model/report.ts';
import type { SourceSpan } from '../model/sourceSpan.ts';
import { sceneNames, type ThemeRecord, themeSchema } from '../schema/themeSchema.ts';
import { normaliseText } from './frontMatter.ts';
import { parseYaml } from './parseYaml.ts';
import type { YamlPath } from './yamlNodes.ts';

/** A colour that a theme's settings give a custom property. */
export interface SetColor {
  /** Without its dashes: `night-ink`. */
  readonly property: string;
  /** `#rrggbb` */
  readonly hex: string;
  /** As its author names it: `colors.dark.ink`. */
  readonly name: string;
  readonly at: SourceSpan;
}

/** The settings of a theme as far as they can be read. */
export interface ParsedTheme {
  readonly value: ThemeRecord;
  readonly colors: readonly SetColor[];
  readonly diagnostics: readonly Diagnostic[];
  spanOf(path: YamlPath): SourceSpan;
}

/** Groups of colours, and what stands before their names in custom properties. */
const prefixes = { light: '', dark: 'night-', code: 'code-' } as const;

/** The text of a `theme.yaml` → its settings. A colour that is none is left out and told of. */
export function parseTheme(file: string, source: string): ParsedTheme {
  const { diagnostics, spanOf, salvage } = parseYaml(normaliseText(source), file, themeSchema);
  const value = salvage()?.value ?? themeSchema.parse({});
  const written = Object.entries(prefixes).flatMap(([group, prefix]) =>
    Object.entries(value.colors[group as keyof typeof prefixes] ?? {}).map(([token, text]) => ({
      property: prefix + token,
      name: `colors.${group}.${token}`,
      text: text ?? '',
      hex: hexColor(text ?? ''),
      at: spanOf(['colors', group, token]),
    })),
  );
  return {
    value,
    colors: written.flatMap(({ hex, property, name, at }) => (hex === undefined ? [] : [{ property, name, hex, at }])),
    diagnostics: [
      ...diagnostics,
      ...written.filter(({ hex }) => hex === undefined).map(({ name, text, at }) => noColor(name, text, at)),
      ...unknownScene(value.scene, spanOf(['scene'])),
    ],
    spanOf,
  };
}

/** Whether a scene is a file, and none of those that the kit draws. */
function isScenePicture(scene: string): boolean {
  return /\.(?:svg|png|jpe?g|webp|avif)$/i.test(scene);
}

function unknownScene(scene: string | undefined, at: SourceSpan): Diagnostic[] {
  if (scene === undefined || isScenePicture(scene) || sceneNames.some((name) => name === scene)) return [];
  return [
    report('unknown-name', {
      message: `There is no scene \`${scene}\`.`,
      at,
      hint: `${didYouMean(scene, sceneNames)}There are ${sceneNames.join(', ')}; or name a picture of the theme’s folder.`,
    }),
  ];
}

/** `theme.json`, which says no more than `extends`; what else it says is passed over. */
export function parseThemeJson(
  file: string,
  source: string,
): { base: string | undefined; diagnostics: readonly Diagnostic[] } {
  const { value, diagnostics } = parseYaml(normaliseText(source), file, z.unknown());
  const base = typeof value === 'object' && value !== null && 'extends' in value ? value.extends : undefined;
  return { base: typeof base === 'string' ? base : undefined, diagnostics };
}

/** A token whose value is no colour, or one that the ground shines through. */
export function noColor(name: string, text: string, at: SourceSpan): Diagnostic {
  return report('bad-value', {
    message: `\`${name}\` is no color: \`${text}\`.`,
    at,
    hint: 'Write it as "#0a5874", or as any color that CSS knows; it must cover what lies behind it.',
  });
}
