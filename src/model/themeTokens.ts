/** Colours that slides and drawings are painted with, by day and, under the same names, on dark slides; what each is for. */
export const colorTokens = {
  ink: 'Words.',
  paper: 'The ground of slides.',
  'sky-deep': 'Headings, links, and the first series of charts.',
  grass: 'Hope and help: help lines, a second kind of land.',
  madder: 'Care and caution.',
  ochre: 'Captions, years, labels.',
  stone: 'Sources, numbers of slides, footers.',
  amber: 'The second series of charts, and ornament; never words.',
  wheat: 'What is marked: lands of a map, a bar; words stand on it.',
  'sky-light': 'Grounds of signs, and lands; words stand on it.',
  mist: 'Water and quiet lands of maps.',
  sand: 'Panels; words stand on them.',
  line: 'Hairlines.',
} as const;

/** The same by day, with one that is no other by night. */
export const dayTokens = { ...colorTokens, 'flag-sky': 'Thin rules beside quotes and letters.' } as const;

/** Colours of code, which stands on a panel of its own. */
export const codeTokens = {
  ground: 'The panel.',
  text: 'Code.',
  quiet: 'Comments.',
  word: 'Keywords and names.',
  value: 'Strings and numbers.',
} as const;

/** Tokens beside colours that styles of a theme set: type, sizes, space. */
const measureTokens = [
  'font-heading',
  'font-text',
  'font-code',
  'weight-heading',
  'size-title',
  'size-statement',
  'size-heading',
  'size-subheading',
  'size-text',
  'size-table',
  'size-source',
  'size-figure',
  'space',
  'edge-x',
  'edge-top',
  'edge-bottom',
  'horizon',
] as const;

/** Custom property → whether it holds a colour: every name that a theme may set. */
export const themeProperties: ReadonlyMap<string, boolean> = new Map([
  ...Object.keys(colorTokens).flatMap((name): [string, boolean][] => [
    [name, true],
    [`night-${name}`, true],
  ]),
  ...Object.keys(codeTokens).map((name): [string, boolean] => [`code-${name}`, true]),
  ['flag-sky', true],
  ...measureTokens.map((name): [string, boolean] => [name, false]),
]);
