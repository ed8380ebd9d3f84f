/** The palette "steppe and sky". A theme may give each token another value as a custom property (`--sky-deep`). */
const palette = {
  ink: '#12263A',
  paper: '#FBF7EE',
  'sky-deep': '#0A5874',
  grass: '#44592D',
  madder: '#8F2F1F',
  ochre: '#744A00',
  stone: '#4A545E',
  amber: '#D98E04',
  wheat: '#F2C14E',
  'sky-light': '#8FD0E3',
  mist: '#C9D6DE',
  sand: '#EFE6D2',
  line: '#D8CDB4',
  'flag-sky': '#00AFCA',
} as const;

export type ColorToken = keyof typeof palette;

/** A palette colour for `fill` or `stroke`: the theme's custom property, and our own value where there is none. */
export function color(token: ColorToken): string {
  return `var(--${token}, ${palette[token]})`;
}

/** Our own value of a palette colour, for what cannot read custom properties: `#12263a`. */
export function plainColor(token: ColorToken): string {
  return palette[token].toLowerCase();
}
