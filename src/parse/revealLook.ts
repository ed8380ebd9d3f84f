import type { RevealLook } from '../model/revealLook.ts';

/** What an external deck's front matter says of its look. */
export interface NamedLook {
  readonly look: RevealLook;
  readonly ground: 'light' | 'dark';
}

/**
 * The look that reveal-md gives a deck: black where no theme is named, and reveal.js's canvas of 960 × 700 px unless the options
 * say otherwise. A theme that reveal.js does not have is the author's own: its name says at most whether it is dark.
 */
export function revealLook(theme: string | undefined, options: Readonly<Record<string, unknown>>): NamedLook {
  const palette = paletteOf(theme);
  return {
    look: {
      palette,
      centered: options.center !== false,
      canvas: { width: pixels(options.width) ?? 960, height: pixels(options.height) ?? 700 },
    },
    ground: darkPalettes.has(palette) ? 'dark' : 'light',
  };
}

/** The themes of reveal.js 6 with a dark ground, and those with a light one. */
const darkPalettes: ReadonlySet<string> = new Set('black black-contrast blood dracula league moon night'.split(' '));
const lightPalettes: ReadonlySet<string> = new Set('white white-contrast beige serif simple sky solarized'.split(' '));

function paletteOf(theme: string | undefined): string {
  if (theme === undefined || theme.trim() === '') return 'black';
  const name = theme
    .trim()
    .toLowerCase()
    .replace(/^.*[/\\]/, '')
    .replace(/\.css$/, '');
  if (darkPalettes.has(name) || lightPalettes.has(name)) return name;
  return /black|dark|night/.test(name) ? 'black' : 'white';
}

/** A length in px, `1280` or `"1280px"`, that a slide can have; shares of the window are none. */
function pixels(value: unknown): number | undefined {
  const length = Number(String(value ?? '').replace(/px$/, '') || Number.NaN);
  return length >= 200 && length <= 5000 ? Math.round(length) : undefined;
}
