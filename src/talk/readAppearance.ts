import { readFilms } from '../load/film/readFilms.ts';
import { readAssets } from '../load/readAssets.ts';
import type { Assets } from '../model/asset.ts';
import type { Deck } from '../model/deck.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { didYouMean } from '../model/didYouMean.ts';
import type { Films } from '../model/film.ts';
import type { Project } from '../model/project.ts';
import { report } from '../model/report.ts';
import { noMarks, type ThemeMarks } from '../model/themeMarks.ts';
import { findThemes } from '../themes/findThemes.ts';
import { readThemeStyles } from '../themes/readTheme.ts';
import { themeChain } from '../themes/themeChain.ts';

/** What a deck's slides are dressed in: its pictures, its films and its theme. */
export interface DeckAppearance {
  readonly assets: Assets;
  readonly films: Films;
  /** The kit's own when there is no such theme. */
  readonly themeCss: string;
  /** The theme's fonts and pictures: address → `data:` URI. */
  readonly themeFiles: ReadonlyMap<string, string>;
  /** Names of the theme's own fonts, as PDFs name them. */
  readonly themeFonts: readonly string[];
  /** What it sets on slides beside colours and type. */
  readonly marks: ThemeMarks;
  /** Project paths of pictures and films that could not be read. */
  readonly missing: readonly string[];
  /** Pictures, films and themes that are not there, or not what they should be. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads a deck's pictures, films and theme.
 * @param external whether the deck was written for another tool, which is built without a picture that is too large. @param letters what
 * the deck prints, as `readThemeStyles` takes it.
 */
export function readAppearance(
  deck: Deck,
  project: Project,
  { external, letters }: { readonly external: boolean; readonly letters: () => string },
): DeckAppearance {
  const assets = readAssets(project, deck.assets);
  const films = readFilms(project, deck.assets);
  const theme = readThemeStyles(project, deck.manifest.theme, letters);
  // Without its theme a deck is shown in the kit's own: what else is wrong with it is told, too.
  const dress = theme ?? readThemeStyles(project, 'steppe');
  return {
    assets: assets.value,
    films: films.value,
    themeCss: dress?.css ?? '',
    themeFiles: dress?.files ?? new Map(),
    themeFonts: dress?.fonts ?? [],
    marks: theme?.marks ?? noMarks,
    missing: [...assets.missing, ...films.missing],
    diagnostics: [
      ...(external ? assets.diagnostics.map(mild) : assets.diagnostics),
      ...films.diagnostics,
      ...(theme?.diagnostics ?? [noTheme(deck, project)]),
    ],
  };
}

function mild(one: Diagnostic): Diagnostic {
  return one.code === 'too-large' ? { ...one, severity: 'warning' } : one;
}

/** Says that the theme is not there, or that one which it extends is not. */
function noTheme(deck: Deck, project: Project): Diagnostic {
  const { noBase } = themeChain(project, deck.manifest.theme);
  if (noBase !== undefined) return noBase;
  const themes = findThemes(project);
  return report('bad-value', {
    message: `There is no theme \`${deck.manifest.theme}\`.`,
    at: deck.manifest.themeAt,
    hint: `${didYouMean(deck.manifest.theme, themes)}There are ${themes.join(', ')} in assets/themes.`,
  });
}
