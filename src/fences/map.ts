import type { Drawing } from '../model/drawing.ts';
import { TalkError } from '../model/talkError.ts';
import type { MapSpec } from '../schema/fences/map.ts';
import { mapSchema } from '../schema/fences/map.ts';
import type { Say } from '../words/say.ts';
import { defineFence, onSlide } from './defineFence.ts';
import { availableSpace, type Space } from './drawing/availableSpace.ts';
import type { DrawingContext } from './drawing/drawingContext.ts';
import { frameDrawing } from './drawing/frameDrawing.ts';
import { svgPicture } from './drawing/svgPicture.ts';
import { svgText } from './drawing/svgText.ts';
import { textSizes } from './drawing/textSizes.ts';
import { textWidth } from './drawing/textWidth.ts';
import { textByKeys } from './fenceText.ts';
import { type Atlas, atlasOf } from './map/atlas.ts';
import { compareMap } from './map/compareMap.ts';
import { globe } from './map/globe.ts';
import { type FocusedMap, withFocus } from './map/mapFocus.ts';
import { mapLabels } from './map/mapLabels.ts';
import { type MapMarks, mapMarks } from './map/mapMarks.ts';
import { mapMistakes } from './map/mapMistakes.ts';
import { mapTextAlternative } from './map/mapTextAlternative.ts';
import { mapMargins, mapView } from './map/mapView.ts';
import { comparedLands, landShapes } from './map/paintLands.ts';
import { paintMarks } from './map/paintMarks.ts';
import type { MapView } from './map/viewOf.ts';

/** `map`: one view of the world, with what the author lays on it. */
export const mapFence = defineFence({
  kind: 'map',
  schema: mapSchema,
  example: ['focus: world', 'alt: A map of the world'].join('\n'),
  needs: () => ({ maps: true }),
  draw: drawMap,
  mistakes: (spec, context) => {
    const atlas = atlasOf(context);
    return atlas === undefined ? [] : mapMistakes(spec, atlas);
  },
  text: (spec) => textByKeys(spec, { silent: ['at', 'highlight'] }),
  references: { facts: [], helpLines: [] },
  shownOn: onSlide,
  standalone: 1,
});

/**
 * Draws a `map` fence as inline SVG. Every name must be known (mapMistakes.ts): an unknown one is left out, and without a
 * focus nothing is drawn.
 * Throws TalkError('read-failed') when the map extracts were not loaded.
 */
function drawMap(written: MapSpec, context: DrawingContext): Drawing {
  const atlas = atlasOf(context);
  if (atlas === undefined) throw new TalkError('read-failed', 'The map extracts of assets/data were not loaded.');
  const spec = withFocus(written, atlas);
  if (spec === undefined) return { html: '' };
  const space = availableSpace(context, spec.caption);
  const body = spec.compare === undefined ? plainMap(spec, context, atlas, space) : comparison(spec, atlas, space);
  const svg = svgPicture({ ...space, alt: spec.alt, body });
  return { html: frameDrawing('map', spec.caption, svg), textAlternative: mapTextAlternative(spec, atlas) };
}

function plainMap(
  spec: FocusedMap,
  { idPrefix, smallestName = textSizes.mapLabel }: DrawingContext,
  atlas: Atlas,
  space: Space,
): readonly string[] {
  const view = mapView(spec, atlas, space);
  const marks = mapMarks(spec, view, atlas);
  return [
    ...landShapes(view, idPrefix, atlas),
    ...(spec.globe === true ? globe(view, atlas) : []),
    ...paintMarks(marks, spec.blank === true ? [] : mapLabels(spec, view, atlas, marks, smallestName)),
    note(noteText(sourceOf(view), atlas.say), space),
  ];
}

function sourceOf({ scope, lands }: MapView): string {
  if (scope === 'states') return 'US Census Bureau';
  return Object.values(lands)
    .flat()
    .some(({ kind }) => kind === 'state')
    ? comparedSource
    : 'Natural Earth';
}

/** Below the lands stand their scale and whose boundaries they are, side by side or, in a narrow space, one above the other. */
function comparison(spec: FocusedMap, atlas: Atlas, space: Space): readonly string[] {
  const oneScale = atlas.say('map.sameScale');
  const compared = noteText(comparedSource, atlas.say);
  const isNarrow =
    textWidth(oneScale, textSizes.mapLabel, 600) + 24 + textWidth(compared, textSizes.note, 400) > space.width;
  const lifted = isNarrow ? mapMargins.note : 0;
  const { lands, labels } = compareMap(spec, atlas, { ...space, height: space.height - lifted });
  return [
    ...comparedLands(lands),
    ...paintMarks(noMarks, spec.blank === true ? [] : labels),
    svgText(oneScale, 0, space.height - 9 - lifted, { size: textSizes.mapLabel, weight: 600 }),
    note(compared, space),
  ];
}

const comparedSource = 'Natural Earth, US Census Bureau';

const noMarks: MapMarks = {
  dots: [],
  squares: [],
  routes: [],
  flows: [],
  pointers: [],
  distanceLine: [],
  smallLands: [],
};

function note(text: string, { width, height }: Space): string {
  return svgText(text, width, height - 9, {
    size: textSizes.note,
    weight: 400,
    anchor: 'end',
    fill: 'stone',
    note: true,
  });
}

function noteText(sources: string, say: Say): string {
  return say('map.boundaries', { sources });
}
