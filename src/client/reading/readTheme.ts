import type { ThemeReading } from '../../model/slideReading.ts';
import { colorTokens } from '../../model/themeTokens.ts';
import { namedSlides } from '../inspect/namedSlides.ts';
import { hexColor } from './hexColor.ts';
import { typeOf } from './readRuns.ts';

/**
 * Colours and families of the page's theme, as they are on a slide of the ground that most have; of a theme without names for them what that
 * slide shows.
 */
export function readTheme(): ThemeReading {
  const slide = usualSlide(namedSlides());
  if (slide === undefined) return { colors: {}, heading: [], text: [] };
  const style = getComputedStyle(slide);
  const colors = Object.keys(colorTokens).flatMap((name): [string, string][] => {
    const color = tokenColor(style, name);
    return color === undefined ? [] : [[name, color]];
  });
  const shown = { paper: hexColor(style.backgroundColor), ink: hexColor(style.color) };
  const known = Object.entries(shown).flatMap(([name, color]): [string, string][] =>
    color === undefined ? [] : [[name, color]],
  );
  const heading = document.querySelector('section.slide :is(h1, h2)') ?? slide;
  return {
    colors: Object.fromEntries([...known, ...colors]),
    heading: typeOf(heading).families,
    text: typeOf(slide).families,
  };
}

/** A colour that the theme has under a name, on an element of this style. */
export function tokenColor(style: CSSStyleDeclaration, name: string): string | undefined {
  const value = style.getPropertyValue(`--${name}`).trim();
  return value === '' || !CSS.supports('color', value) ? undefined : hexColor(value);
}

function usualSlide(slides: readonly HTMLElement[]): HTMLElement | undefined {
  const groundOf = (slide: HTMLElement): string => getComputedStyle(slide).backgroundColor;
  const grounds = slides.map(groundOf);
  const count = (ground: string): number => grounds.filter((one) => one === ground).length;
  const most = Math.max(...grounds.map(count));
  return slides.find((slide) => count(groundOf(slide)) === most);
}
