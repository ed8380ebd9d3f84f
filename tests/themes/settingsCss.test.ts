import { describe, expect, it } from 'vitest';
import { sceneNames } from '../../src/schema/themeSchema.ts';
import { readThemeStyles } from '../../src/themes/readTheme.ts';
import { kitProject } from '../support/kitProject.ts';
import { tempFolder } from '../support/tempFolder.ts';

const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 10" width="30" height="10"><path d="M0 0h30v10z"/></svg>';

/** A project's theme `bee` with these settings; `logo.svg` lies in its folder. */
function bee(settings: string) {
  const { root } = tempFolder({
    'assets/themes/bee/theme.yaml': `extends: plain\n${settings}`,
    'assets/themes/bee/logo.svg': svg,
    'assets/themes/bee/torn.png': 'no picture',
  });
  const styles = readThemeStyles({ root, kit: kitProject.kit }, 'bee');
  return {
    ...styles,
    css: styles?.css ?? '',
    told: styles?.diagnostics.map(({ code, at }) => `${code} ${at?.line}:${at?.column}`),
  };
}

describe('a theme.yaml', () => {
  it('sets a logo, a footer and a ground on slides', () => {
    const { marks, files, told } = bee(
      'logo: { file: logo.svg, alt: Bee Club }\ncorner: bottom-left\nfooter: Bees\nground: dark\n',
    );
    expect(marks).toEqual({
      logo: { address: expect.stringMatching(/^data:kit,/), alt: 'Bee Club', corner: 'bottom-left', ratio: 3 },
      footer: 'Bees',
      ground: 'dark',
    });
    expect(files?.get(marks?.logo?.address ?? '')).toMatch(/^data:image\/svg\+xml/);
    expect(told).toEqual([]);
  });

  it.each([
    ['logo: { file: none.svg, alt: Bee }\n', ['missing-picture 2:15']],
    ['logo: { file: torn.png, alt: Bee }\n', ['missing-picture 2:15']],
    ['logo: { file: ../../../../a.svg, alt: Bee }\n', ['missing-picture 2:15']],
    ['logo: { file: logo.svg }\n', ['bad-value 2:7']],
    ['scene: none.png\n', ['missing-picture 2:8']],
    ['corner: top\n', ['bad-value 2:9']],
  ])('is told where it is wrong: %j', (settings, told) => {
    expect(bee(settings).told).toEqual(told);
  });

  it.each(sceneNames)('has the scene %s take the place of the theme’s own, on title and end', (scene) => {
    const { css, told } = bee(`scene: ${scene}\n`);
    const own = css.slice(css.indexOf('/* Title and end without'));
    expect(told).toEqual([]);
    for (const layout of ['title', 'end']) expect(own).toContain(`[data-layout="${layout}"]`);
    expect(own).not.toMatch(/#12263a|steppe/);
  });

  it('has a picture of its own as its scene', () => {
    const { css, files } = bee('scene: logo.svg\n');
    const address = /--scene: url\(([^)]*)\)/.exec(css)?.[1] ?? '';
    expect(files?.has(address)).toBe(true);
    expect(css).toContain('var(--scene)');
  });
});
