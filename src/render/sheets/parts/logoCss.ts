import type { ThemeLogo } from '../../../model/themeMarks.ts';

/** Height and greatest width of a logo in the margins of a page, in inches: between the text and the half inch that stays free of ink. */
const head = { height: 0.24, width: 1.4 } as const;

/** How a theme's logo stands in the head of a handout's first page; empty without one. */
export function logoCss(logo: ThemeLogo | undefined): string {
  if (logo === undefined) return '';
  const side = logo.corner.endsWith('left') ? 'left' : 'right';
  const other = side === 'left' ? 'right' : 'left';
  return `:is(.title-block,.summary>header) .logo{float:${side};height:.5in;max-width:1.8in;object-fit:contain;margin:.02in 0 .06in;margin-${other}:.2in}`;
}

/** What the logo adds to the margin box of its corner, on every page but the first, which has it in its head. */
export function logoInMargin(logo: ThemeLogo | undefined, box: string, airInches: number): string {
  if (logo === undefined || box !== logo.corner) return '';
  const [edge, side] = logo.corner.split('-');
  const width = Math.min(head.width, head.height * logo.ratio);
  const height = width / logo.ratio;
  const vertical = edge === 'top' ? `bottom ${airInches.toFixed(3)}in` : `top ${airInches.toFixed(3)}in`;
  return `;padding-${side}:${(width + 0.1).toFixed(3)}in;background:url(${logo.address}) ${side} 0 ${vertical}/${width.toFixed(3)}in ${height.toFixed(3)}in no-repeat`;
}
