import { checkDeck } from '../check/checkDeck.ts';
import type { CheckedCounts, WrittenFile } from '../check/rule.ts';
import type { FontLibrary } from '../load/readFonts.ts';
import { readText } from '../load/readText.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Project } from '../model/project.ts';
import type { LoadedDeck } from './loadTalk.ts';
import { type DeckAppearance, readAppearance } from './readAppearance.ts';
import { type ProjectRules, readRules, ruleFiles } from './readRules.ts';

/** A deck that has been held against every rule that needs no browser. */
export interface CheckedDeck extends LoadedDeck, Pick<DeckAppearance, 'assets' | 'themeCss'> {
  /** What the project says about the rules; outputs are held against it too. */
  readonly rules: ProjectRules;
  /** How many things each gate has looked at. */
  readonly checked: CheckedCounts;
}

/** Reads a loaded deck's pictures and theme, and runs every rule. `today` as YYYY-MM-DD. */
export function checkTalk(loaded: LoadedDeck, project: Project, fonts: FontLibrary, today: string): CheckedDeck {
  const { deck } = loaded;
  const rules = readRules(project);
  if (deck === undefined) {
    const diagnostics = sorted([...loaded.diagnostics, ...rules.diagnostics]);
    return { ...loaded, diagnostics, assets: new Map(), themeCss: '', rules, checked: {} };
  }
  const { assets, themeCss, diagnostics } = readAppearance(deck, project);
  const pictures = [...assets.values()].map((asset) => asset.path);
  const ruled = checkDeck(deck, {
    today,
    layouts: layoutsOf(themeCss),
    missingGlyphs: fonts.missing,
    external: loaded.external,
    ...rules,
    files: writtenFiles(project, [...loaded.inputs, ...pictures]),
  });
  return {
    ...loaded,
    diagnostics: sorted([...loaded.diagnostics, ...rules.diagnostics, ...diagnostics, ...ruled.diagnostics]),
    inputs: [...loaded.inputs, ...Object.values(ruleFiles), ...pictures],
    assets,
    themeCss,
    rules,
    checked: ruled.checked,
  };
}

/** What authors wrote by hand: text files whole, of photographs the name alone. */
function writtenFiles(project: Project, paths: readonly string[]): WrittenFile[] {
  return [...new Set(paths)].map((path) => ({
    path,
    text: /\.(png|jpe?g|gif|webp|avif)$/i.test(path) ? '' : (readText(project, path) ?? ''),
  }));
}

/** A theme has the layouts that its styles name. */
function layoutsOf(css: string): string[] {
  return [...new Set([...css.matchAll(/data-layout="([\w-]+)"/g)].map((match) => match[1] ?? ''))].sort();
}

/** By file and place, each mistake once: decks that share a section would else say it twice. */
function sorted(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const seen = new Map(
    diagnostics.map((one) => [`${one.code} ${one.at?.file}:${one.at?.line}:${one.at?.column} ${one.message}`, one]),
  );
  return [...seen.values()].sort(
    (a, b) =>
      (a.at?.file ?? '').localeCompare(b.at?.file ?? '') ||
      (a.at?.line ?? 0) - (b.at?.line ?? 0) ||
      (a.at?.column ?? 0) - (b.at?.column ?? 0),
  );
}
