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

/** Properties that what is inside takes over; written where they differ from what stands around. */
export const inherited: readonly string[] = (
  'fill-opacity fill-rule clip-rule stroke-width stroke-opacity stroke-dasharray stroke-linecap stroke-linejoin font-size ' +
  'font-weight font-style text-anchor dominant-baseline letter-spacing visibility'
).split(' ');

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
