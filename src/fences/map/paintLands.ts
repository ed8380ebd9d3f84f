import { type ColorToken, color } from '../drawing/color.ts';
import { hatchedOutline } from '../drawing/hatch.ts';
import type { Atlas } from './atlas.ts';
import type { ComparedLand } from './compareMap.ts';
import { sheetName } from './findLand.ts';
import { landRings } from './landRings.ts';
import { ringPath } from './rings.ts';
import type { MapView } from './viewOf.ts';

/** Sea, lands, origins (hatched, to be told apart without colour) and what is lit, as SVG elements in that order. */
export function landShapes(view: MapView, idPrefix: string, atlas: Atlas): readonly string[] {
  const origins = view.lands.origins.map((land) => sheetName(land, atlas));
  const path = (names: readonly string[], tolerance: number): string =>
    ringPath(
      names.flatMap((name) => landRings(name, view)),
      tolerance,
    );
  const others = [...view.sheet.keys()].filter(
    (name) => !view.lit.includes(name) && !origins.includes(name) && !view.outlined.includes(name),
  );
  const isAround = (name: string): boolean => view.members.length > 0 && !view.members.includes(name);
  const beside = [...view.extra.keys()].filter((name) => !view.lit.includes(name) && !origins.includes(name));
  const { x, y, width, height } = view.frame;
  const rect = `<rect x="${x}" y="${y}" width="${width}" height="${height}"`;
  const marked = path(origins, 0.35);
  return [
    ...(view.scope === 'states' ? [] : [`${rect} fill="${color('mist')}" fill-opacity=".7"/>`]),
    view.scope === 'world'
      ? shape(path(others, 0.8), 'sand', 'stone', 0.6)
      : shape(
          path(
            others.filter((name) => !isAround(name)),
            0.7,
          ),
          'sand',
          'stone',
          1,
        ),
    shape(path(view.outlined, 0.35), 'sand', 'sky-deep', 3),
    shape(path(beside, 0.7), 'sand', 'stone', 1),
    // Around a region of the world other lands are pale, so that its shape is seen.
    faded(shape(path(others.filter(isAround), 0.7), 'sand', 'stone', 1)),
    ...(marked === ''
      ? []
      : [
          shape(marked, 'wheat', 'ochre', 2),
          hatchedOutline(`${idPrefix}origin`, marked, view.frame, 'amber', 12, 0.35),
        ]),
    shape(
      path(
        view.lit.filter((name) => !origins.includes(name)),
        0.35,
      ),
      'sky-light',
      'sky-deep',
      view.scope === 'world' ? 2 : 3,
    ),
    // Lands end at the frame with a drawn edge; paper over it leaves a clean cut.
    ...(view.scope === 'states' ? [] : [`${rect} fill="none" stroke="${color('paper')}" stroke-width="4"/>`]),
  ];
}

/** The lands of a comparison: larger ones as a dashed outline, the focus, and on it the smaller ones. */
export function comparedLands(lands: readonly ComparedLand[]): readonly string[] {
  return lands.map(({ rings, role }) => {
    const path = ringPath(rings, 0.35);
    if (role === 'base') return shape(path, 'sky-light', 'sky-deep', 3);
    if (role === 'inside') return shape(path, 'wheat', 'ochre', 2.5);
    return shape(path, 'sand', 'stone', 2.5, '9 6');
  });
}

function faded(svg: string): string {
  return svg === '' ? '' : `<g opacity=".45">${svg}</g>`;
}

function shape(path: string, fill: ColorToken, stroke: ColorToken, width: number, dashes?: string): string {
  if (path === '') return '';
  const dashed = dashes === undefined ? '' : ` stroke-dasharray="${dashes}"`;
  return (
    `<path d="${path}" fill="${color(fill)}" stroke="${color(stroke)}" stroke-width="${width}" ` +
    `stroke-linejoin="round"${dashed}/>`
  );
}
