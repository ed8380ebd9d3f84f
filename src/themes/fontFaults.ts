import type { FontFault } from '../load/readFontFile.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { likelyWord } from '../model/likelyWord.ts';
import type { Project } from '../model/project.ts';
import { report } from '../model/report.ts';
import type { SourceSpan } from '../model/sourceSpan.ts';
import { fontPackageNames } from './fontPackage.ts';
import type { ThemeFolder } from './themeChain.ts';
import { kitFamilies } from './themeFamily.ts';

/** What cannot be used as a font, at its place in theme.yaml. */
export function badFont(message: string, at: SourceSpan, hint: string): Diagnostic {
  return report('bad-font', { message, at, hint });
}

/** A family that neither the kit nor a package has. */
export function unknownFamily(source: string, at: SourceSpan, theme: ThemeFolder, project: Project): Diagnostic {
  if (source.startsWith('@fontsource-variable/'))
    return badFont(
      `\`${source}\` is a variable font, which a PDF cannot hold as letters.`,
      at,
      `Take @fontsource/${source.slice(source.indexOf('/') + 1)}, whose weights are files of their own.`,
    );
  const known = [...kitFamilies, ...fontPackageNames(project)];
  const bare = (name: string): string => name.replace(/^@fontsource\//, '').toLowerCase();
  const near = likelyWord(bare(source), known.map(bare));
  const likely = known.find((name) => bare(name) === near);
  const id = source
    .replace(/^@fontsource\//, '')
    .toLowerCase()
    .replace(/\s+/g, '-');
  return badFont(
    `There is no font \`${source}\`.`,
    at,
    `${likely === undefined ? 'Add' : `Did you mean ${likely}? Else add`} it: npm install @fontsource/${id}; or put its TTF file into ${theme.path} and name that.`,
  );
}

/** A file that is not there, or may not be read. */
export function notThere(
  source: string,
  kind: 'missing' | 'outside' | 'large',
  at: SourceSpan,
  theme: ThemeFolder,
): Diagnostic {
  const what = { missing: 'is not there', outside: 'leads out of the project', large: 'is larger than any font' }[kind];
  return badFont(`\`${source}\` ${what}.`, at, `Fonts are looked for in ${theme.path}.`);
}

/** A file that is there and cannot be printed as letters. */
export function unprintable(source: string, { fault, hint }: FontFault, at: SourceSpan): Diagnostic {
  return badFont(`\`${source}\` ${fault}.`, at, hint);
}
