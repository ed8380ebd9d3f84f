import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFontFile } from '../load/readFontFile.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Project } from '../model/project.ts';
import { badFont, unknownFamily, unprintable } from './fontFaults.ts';
import { type FontPackage, findFontPackage } from './fontPackage.ts';
import { nearestWeight, usualHeading, weightFaults } from './fontWeights.ts';
import type { ThemeFolder } from './themeChain.ts';
import { type AskedFont, type FontFace, type FoundFamily, familyName, kitFamilies } from './themeFamily.ts';

/** A family of the kit's, or one of a package. */
export function packageFamily(source: string, asked: AskedFont, theme: ThemeFolder, project: Project): FoundFamily {
  const ofKit = kitFamilies.find((family) => family.toLowerCase() === source.toLowerCase());
  // Where the kit brings it in the weights that are asked for: else its package may have them.
  if (ofKit !== undefined && suits(kitWeights[ofKit], asked))
    return { family: { name: ofKit, faces: [], names: [], weights: kitWeights[ofKit] }, diagnostics: [] };
  const found = findFontPackage(project, source);
  if (found === undefined) return { family: undefined, diagnostics: [unknownFamily(source, asked.at, theme, project)] };
  const diagnostics: Diagnostic[] = [];
  const names = new Set([found.family]);
  const faces: FontFace[] = [];
  for (const { weight, style } of wantedFaces(found, asked)) {
    for (const { name, range } of found.subsets) {
      if (name !== 'latin' && asked.points?.some((point) => isInRange(range, point)) === false) continue;
      const file = fileOf(found, name, weight, style);
      if (file === undefined) continue;
      const font = readFontFile(file);
      if (font.kind === 'fault') {
        diagnostics.push(unprintable(`${found.name}, weight ${weight}`, font, asked.at));
        continue;
      }
      for (const one of font.names) names.add(one);
      faces.push({ file, mime: 'font/woff2', weight, italic: style === 'italic', range });
    }
  }
  if (diagnostics.length > 0) return { family: undefined, diagnostics: diagnostics.slice(0, 1) };
  if (faces.length === 0)
    return {
      family: undefined,
      diagnostics: [
        badFont(
          `${found.name} has no files that can be used.`,
          asked.at,
          `Install it anew: npm install ${found.name}.`,
        ),
      ],
    };
  return {
    family: { name: familyName(found.family), faces, names: [...names], weights: found.weights },
    diagnostics: weightFaults(found.family, found.weights, asked),
  };
}

function suits(weights: readonly number[], { role, headingWeight = usualHeading }: AskedFont): boolean {
  return weights.includes(role === 'heading' ? headingWeight : 400);
}

/** In which weights the kit brings its families (assets/fonts/families.json). */
const kitWeights: Readonly<Record<(typeof kitFamilies)[number], readonly number[]>> = {
  Literata: [600, 700],
  'Source Sans 3': [400, 600, 700],
  'Source Code Pro': [400, 700],
};

/** The files of a package that a role needs: headings one weight, words regular, bold and italic. */
function wantedFaces(
  { weights, styles }: FontPackage,
  { role, headingWeight }: AskedFont,
): { weight: number; style: string }[] {
  const upright = styles.includes('normal') ? 'normal' : 'italic';
  const one = (wanted: number, style: string) => ({ weight: nearestWeight(weights, wanted), style });
  if (role === 'heading') return [one(headingWeight ?? usualHeading, upright)];
  if (role === 'code') return [one(400, upright)];
  const both = [one(400, upright), one(700, upright)].filter(
    ({ weight }, index, all) => index === 0 || weight !== all[0]?.weight,
  );
  return styles.includes('italic') && upright === 'normal'
    ? [...both, ...both.map(({ weight }) => one(weight, 'italic'))]
    : both;
}

function fileOf({ folder, id }: FontPackage, subset: string, weight: number, style: string): Buffer | undefined {
  try {
    return readFileSync(join(folder, 'files', `${id}-${subset}-${weight}-${style}.woff2`));
  } catch {
    return undefined;
  }
}

/** `U+0590-05FF,U+200C` */
function isInRange(range: string, point: number): boolean {
  return range.split(',').some((part) => {
    const [first = '', last = first] = part.trim().replace(/^U\+/i, '').split('-');
    return Number.parseInt(first, 16) <= point && point <= Number.parseInt(last, 16);
  });
}
