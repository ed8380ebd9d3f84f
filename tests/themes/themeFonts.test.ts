import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readThemeStyles } from '../../src/themes/readTheme.ts';
import { kitProject } from '../support/kitProject.ts';
import { tempFolder } from '../support/tempFolder.ts';

const liberation = 'node_modules/pdfjs-dist/standard_fonts/LiberationSans-';

/** A project whose theme `bee` names these fonts; beside it lie LiberationSans, regular and bold, and a package. */
function theme(fonts: string, letters?: string) {
  const { root } = tempFolder({ 'assets/themes/bee/theme.yaml': `extends: base\nfonts:\n${fonts}` });
  const kit = tempFolder({ 'assets/themes/base/tokens.css': '' }).root;
  const folder = join(root, 'assets/themes/bee');
  for (const name of ['Regular', 'Bold', 'Italic']) cpSync(`${liberation}${name}.ttf`, join(folder, `${name}.ttf`));
  const modules = join(root, 'node_modules/@fontsource');
  mkdirSync(modules, { recursive: true });
  cpSync(join(kitProject.kit, 'node_modules/@fontsource/noto-sans-hebrew'), join(modules, 'noto-sans-hebrew'), {
    recursive: true,
    filter: (path) => !/-(?:100|200|300|500|800|900)-|\.woff$|\.css$/.test(path),
  });
  const styles = readThemeStyles({ root, kit }, 'bee', letters === undefined ? undefined : () => letters);
  const faces = [...(styles?.css ?? '').matchAll(/font-family:'([^']*)';font-weight:(\d+);font-style:(\w+)/g)];
  return {
    faces: faces.map(([, family, weight, style]) => `${family} ${weight} ${style}`),
    properties: [...(styles?.css ?? '').matchAll(/--[\w-]+: [^;]+/g)].map(([one]) => one),
    fonts: styles?.fonts ?? [],
    files: styles?.files.size,
    told: styles?.diagnostics.map(({ severity, code, at }) => `${severity} ${code} ${at?.line}:${at?.column}`),
    hints: styles?.diagnostics.map(({ hint }) => hint).join(),
  };
}

describe('fonts of a theme', () => {
  it('come from files of its folder, one for each weight', () => {
    expect(theme('  text: [Regular.ttf, Bold.ttf, Italic.ttf]\n  heading: Bold.ttf\n')).toMatchObject({
      faces: ['Liberation Sans 700 normal', 'Liberation Sans 400 normal', 'Liberation Sans 400 italic'],
      properties: ['--font-heading: "Liberation Sans"', '--weight-heading: 700', '--font-text: "Liberation Sans"'],
      fonts: expect.arrayContaining(['LiberationSans-Bold', 'LiberationSans', 'Liberation Sans']),
      files: 3,
      told: [],
    });
  });

  it.each(['"@fontsource/noto-sans-hebrew"', 'Noto Sans Hebrew', 'noto sans hebrew'])(
    'come from the package %s',
    (name) => {
      const { faces, told } = theme(`  heading: ${name}\n  text: ${name}\n`);
      expect([...new Set(faces)]).toEqual([
        'Noto Sans Hebrew 600 normal',
        'Noto Sans Hebrew 400 normal',
        'Noto Sans Hebrew 700 normal',
      ]);
      expect(told).toEqual([]);
    },
  );

  it('of a package bring only files with letters that are printed', () => {
    expect(theme('  heading: Noto Sans Hebrew\n', 'Bees').files).toBe(1);
    expect(theme('  heading: Noto Sans Hebrew\n', 'Bees דבורים').files).toBe(2);
  });

  it('may be the kit’s own, which bring no files', () => {
    expect(theme('  heading: Source Sans 3\n')).toMatchObject({
      faces: [],
      properties: ['--font-heading: "Source Sans 3"', '--weight-heading: 600'],
      told: [],
    });
    // As words they need the regular weight, which the kit itself does not bring.
    expect(theme('  text: Source Code Pro\n').told).toEqual([]);
  });

  it.each([
    ['  heading: none.ttf\n', ['error bad-font 3:12']],
    ['  heading: ../../../../out.ttf\n', ['error bad-font 3:12']],
    ['  text: [Regular.ttf, theme.yaml.ttf]\n', ['error bad-font 3:23']],
    ['  text: [Bold.ttf]\n', ['error bad-font 3:9']],
    ['  text: Regular.ttf\n', ['warning bad-font 3:9']],
    ['  heading: Bold.ttf\n  headingWeight: 650\n', ['error bad-font 4:18']],
    ['  heading: Noto Sans Hebrw\n', ['error bad-font 3:12']],
    ['  heading: "@fontsource-variable/noto-sans-hebrew"\n', ['error bad-font 3:12']],
  ])('are told of where they are named: %j', (fonts, told) => {
    expect(theme(fonts).told).toEqual(told);
  });

  it('names the likely one', () => {
    expect(theme('  heading: Noto Sans Hebrw\n').hints).toContain('@fontsource/noto-sans-hebrew');
    expect(theme('  heading: "@fontsource-variable/bitter"\n').hints).toContain('@fontsource/bitter');
    expect(theme('  heading: Bitter\n').hints).toContain('npm install @fontsource/bitter');
  });
});
