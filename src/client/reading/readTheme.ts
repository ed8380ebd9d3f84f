import type { ThemeReading } from '../../model/slideReading.ts';
import { colorTokens } from '../../model/themeTokens.ts';
import { hexColor } from './hexColor.ts';
import { typeOf } from './readRuns.ts';

/** Colours and families of the page's theme, by its custom properties; of a theme without them what its slides show. */
export function readTheme(): ThemeReading {
  const root = getComputedStyle(document.documentElement);
  const colors = Object.keys(colorTokens).flatMap((name): [string, string][] => {
    const value = root.getPropertyValue(`--${name}`).trim();
    const color = value === '' || !CSS.supports('color', value) ? undefined : hexColor(value);
    return color === undefined ? [] : [[name, color]];
  });
  const slide = document.querySelector('section.slide');
  const heading = document.querySelector('section.slide :is(h1, h2)') ?? slide;
  const ground = slide === null ? undefined : hexColor(getComputedStyle(slide).backgroundColor);
  const ink = slide === null ? undefined : hexColor(getComputedStyle(slide).color);
  return {
    colors: {
      ...(ground === undefined ? {} : { paper: ground }),
      ...(ink === undefined ? {} : { ink }),
      ...Object.fromEntries(colors),
    },
    heading: heading === null ? [] : typeOf(heading).families,
    text: slide === null ? [] : typeOf(slide).families,
  };
}
