import type { Drawing } from '../../model/drawing.ts';
import type { MapData } from '../../model/drawingData.ts';
import { TalkError } from '../../model/talkError.ts';
import type { MapSpec } from '../../schema/fences/map.ts';
import type { DrawingContext } from './drawingContext.ts';
import { frameDrawing } from './frameDrawing.ts';
import { compareMap } from './map/compareMap.ts';
import { globe } from './map/globe.ts';
import { mapLabels } from './map/mapLabels.ts';
import { type MapMarks, mapMarks } from './map/mapMarks.ts';
import { mapTwin } from './map/mapTwin.ts';
import { mapSize, mapView } from './map/mapView.ts';
import { comparedLands, landShapes } from './map/paintLands.ts';
import { paintMarks } from './map/paintMarks.ts';
import { svgPicture } from './svgPicture.ts';
import { svgText } from './svgText.ts';

/**
 * Draws a `map` fence as inline SVG, 480 px high and as wide as the context says. Every name must be known (see drawingMistakes.ts): an unknown one is left out.
 * Throws TalkError('read-failed') when the map extracts were not loaded.
 */
export function drawMap(spec: MapSpec, context: DrawingContext): Drawing {
  const { maps } = context;
  if (maps === undefined) throw new TalkError('read-failed', 'The map extracts of assets/data were not loaded.');
  const { width } = context;
  const body = spec.compare === undefined ? plainMap(spec, context, maps) : comparison(spec, maps, width);
  const svg = svgPicture({ width, height: mapSize.height, alt: spec.alt, body });
  return { html: frameDrawing('map', spec.caption, svg), twin: mapTwin(spec, maps) };
}

function plainMap(spec: MapSpec, { idPrefix, width }: DrawingContext, maps: MapData): readonly string[] {
  const view = mapView(spec, maps, width);
  const marks = mapMarks(spec, view, maps);
  return [
    ...landShapes(spec, view, idPrefix, maps),
    ...(spec.globe === true ? globe(view, maps) : []),
    ...paintMarks(marks, spec.blank === true ? [] : mapLabels(spec, view, maps, marks)),
    note(view.scope === 'states' ? 'US Census Bureau' : 'Natural Earth', width),
  ];
}

function comparison(spec: MapSpec, maps: MapData, width: number): readonly string[] {
  const { lands, labels } = compareMap(spec, maps, width);
  return [
    ...comparedLands(lands),
    ...paintMarks(noMarks, spec.blank === true ? [] : labels),
    svgText('All at the same scale', 0, mapSize.height - 6, { size: 22, weight: 600 }),
    note('Natural Earth, US Census Bureau', width),
  ];
}

const noMarks: MapMarks = { dots: [], squares: [], routes: [], flows: [], pointers: [], distanceLine: [] };

function note(source: string, width: number): string {
  const text = `Boundaries are not an endorsement. ${source}.`;
  return svgText(text, width, mapSize.height - 6, { size: 17, weight: 400, anchor: 'end', fill: 'stone' });
}
