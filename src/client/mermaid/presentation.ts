/** Attributes of SVG that say where and how large something is. */
export const geometry: readonly string[] = (
  'd points x y x1 y1 x2 y2 cx cy r rx ry width height dx dy rotate textLength lengthAdjust pathLength viewBox preserveAspectRatio ' +
  'refX refY markerWidth markerHeight markerUnits orient offset fx fy gradientUnits gradientTransform spreadMethod patternUnits ' +
  'patternContentUnits patternTransform clipPathUnits maskUnits maskContentUnits'
).split(' ');

/** Elements that make the picture; whatever else a drawing holds is left out. */
export const shapes: ReadonlySet<string> = new Set(
  (
    'svg g path rect circle ellipse line polyline polygon text tspan defs marker linearGradient radialGradient stop pattern ' +
    'clipPath mask symbol use'
  ).split(' '),
);

/** Elements that are seen only where another one refers to them. */
export const referredTo: ReadonlySet<string> = new Set(
  'marker linearGradient radialGradient pattern clipPath mask symbol'.split(' '),
);

/** Properties that what is inside takes over, by what they are around a drawing; written where they differ from what stands around. */
export const inherited: Readonly<Record<string, string>> = {
  'fill-opacity': '1',
  'fill-rule': 'nonzero',
  'clip-rule': 'nonzero',
  'stroke-width': '1px',
  'stroke-opacity': '1',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'font-size': '16px',
  'font-weight': '400',
  'font-style': 'normal',
  'text-anchor': 'start',
  'dominant-baseline': 'auto',
  'letter-spacing': 'normal',
  visibility: 'visible',
};

/** What pages say of text reaches into a drawing: its own begins with these. */
export const textAround: Readonly<Record<string, string>> = {
  'font-family': "var(--font-text, 'Source Sans 3')",
  'font-size': '16',
  'font-weight': '400',
  'font-style': 'normal',
  'text-anchor': 'start',
  'letter-spacing': 'normal',
};

/** Properties that nothing takes over, by the value that need not be written. */
export const own: Readonly<Record<string, string>> = {
  opacity: '1',
  'alignment-baseline': 'auto',
  'baseline-shift': '0px',
  'text-decoration-line': 'none',
  'stop-opacity': '1',
};

/** Properties that name another element of the drawing. */
export const references: readonly string[] = ['marker-start', 'marker-mid', 'marker-end', 'clip-path', 'mask'];
