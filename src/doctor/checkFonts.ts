import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fontPoints } from '../load/fontPoints.ts';
import type { DoctorLine } from '../model/doctorLine.ts';
import { installAdvice } from './installAdvice.ts';

/** The kit's fonts, and the letters that they must have: `assets/fonts/{families,coverage}.json`. */
interface WantedFonts {
  readonly families: readonly {
    readonly name: string;
    readonly package?: string;
    /** Below assets/fonts, where no package has them. */
    readonly folder?: string;
    readonly prefix: string;
    readonly subsets: readonly string[];
    readonly faces: readonly { readonly weight: number; readonly style: string }[];
  }[];
  readonly coverage: Readonly<
    Record<string, Readonly<Record<string, readonly (readonly [first: number, last: number])[]>>>
  >;
}

/** Whether every font file is there, whole, and has all the letters that the kit counts on. @param kit the kit's own folder. */
export function checkFonts(kit: string, { families, coverage }: WantedFonts): DoctorLine {
  const resolve = createRequire(join(kit, 'package.json')).resolve;
  const files = families.flatMap((family) =>
    family.subsets.flatMap((subset) =>
      family.faces.map(({ weight, style }) => ({
        folder: () =>
          family.package === undefined
            ? join(kit, 'assets', 'fonts', family.folder ?? '')
            : join(dirname(resolve(`${family.package}/package.json`)), 'files'),
        file: `${family.prefix}-${subset}-${weight}-${style}.woff2`,
        ranges: coverage[family.name]?.[subset] ?? [],
      })),
    ),
  );
  const faults = files.flatMap((font) => {
    const fault = faultOf(font);
    return fault === undefined ? [] : [`${font.file}: ${fault}`];
  });
  if (faults.length === 0)
    return {
      name: 'fonts',
      ok: true,
      found: `${families.map(({ name }) => name).join(', ')}: ${files.length} files, every letter there`,
    };
  return {
    name: 'fonts',
    ok: false,
    found: `${faults.length} of ${files.length} files are wrong: ${faults.slice(0, 3).join('; ')}`,
    mend: installAdvice(kit),
  };
}

interface FontFile {
  /** @throws Error when its package is missing. */
  readonly folder: () => string;
  readonly file: string;
  readonly ranges: readonly (readonly [first: number, last: number])[];
}

function faultOf(font: FontFile): string | undefined {
  try {
    const points = fontPoints(readFileSync(join(font.folder(), font.file)));
    const lacking = font.ranges
      .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, index) => first + index))
      .filter((point) => !points.has(point));
    return lacking.length === 0
      ? undefined
      : `it lacks ${lacking.length} letters, such as ${String.fromCodePoint(lacking[0] ?? 0)}`;
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'MODULE_NOT_FOUND'))
      return 'it is missing';
    return error instanceof Error ? error.message : String(error);
  }
}
