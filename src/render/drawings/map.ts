import type { Drawing } from '../../model/drawing.ts';
import type { MapData } from '../../model/drawingData.ts';
import { TalkError } from '../../model/talkError.ts';
import type { MapSpec } from '../../schema/fences/map.ts';
import type { DrawingContext } from './drawingContext.ts';
import { drawingRoom, type Room } from './drawingRoom.ts';
import { frameDrawing } from './frameDrawing.ts';
import { compareMap } from './map/compareMap.ts';
import { globe } from './map/globe.ts';
import { mapLabels } from './map/mapLabels.ts';
import { type MapMarks, mapMarks } from './map/mapMarks.ts';
import { mapTwin } from './map/mapTwin.ts';
import { mapMargins, mapView } from './map/mapView.ts';
import { comparedLands, landShapes } from './map/paintLands.ts';
import { paintMarks } from './map/paintMarks.ts';
import { svgPicture } from './svgPicture.ts';
import { svgText } from './svgText.ts';
import { textWidth } from './textWidth.ts';

/**
 * Draws a `map` fence as inline SVG. Every name must be known (see drawingMistakes.ts): an unknown one is left out.
 * Throws TalkError('read-failed') when the map extracts were not loaded.
 */
export function drawMap(spec: MapSpec, context: DrawingContext): Drawing {
  const { maps } = context;
  if (maps === undefined) throw new TalkError('read-failed', 'The map extracts of assets/data were not loaded.');
  const room = drawingRoom(context, spec.caption);
  const body = spec.compare === undefined ? plainMap(spec, context.idPrefix, maps, room) : comparison(spec, maps, room);
  const svg = svgPicture({ ...room, alt: spec.alt, body });
  return { html: frameDrawing('map', spec.caption, svg), twin: mapTwin(spec, maps) };
}

function plainMap(spec: MapSpec, idPrefix: string, maps: MapData, room: Room): readonly string[] {
  const view = mapView(spec, maps, room);
  const marks = mapMarks(spec, view, maps);
  return [
    ...landShapes(spec, view, idPrefix, maps),
    ...(spec.globe === true ? globe(view, maps) : []),
    ...paintMarks(marks, spec.blank === true ? [] : mapLabels(spec, view, maps, marks)),
    note(view.scope === 'states' ? 'US Census Bureau' : 'Natural Earth', room),
  ];
}

/** Below the lands stand their scale and whose boundaries they are, side by side or, in a narrow room, one above the other. */
function comparison(spec: MapSpec, maps: MapData, room: Room): readonly string[] {
  const isNarrow = textWidth(oneScale, 24, 600) + 24 + textWidth(noteText(comparedSource), 20, 400) > room.width;
  const lifted = isNarrow ? mapMargins.note : 0;
  const { lands, labels } = compareMap(spec, maps, { ...room, height: room.height - lifted });
  return [
    ...comparedLands(lands),
    ...paintMarks(noMarks, spec.blank === true ? [] : labels),
    svgText(oneScale, 0, room.height - 9 - lifted, { size: 24, weight: 600 }),
    note(comparedSource, room),
  ];
}

const oneScale = 'All at the same scale';
const comparedSource = 'Natural Earth, US Census Bureau';

const noMarks: MapMarks = { dots: [], squares: [], routes: [], flows: [], pointers: [], distanceLine: [] };

function note(source: string, { width, height }: Room): string {
  return svgText(noteText(source), width, height - 9, {
    size: 20,
    weight: 400,
    anchor: 'end',
    fill: 'stone',
    note: true,
  });
}

function noteText(source: string): string {
  return `Boundaries are not an endorsement. ${source}.`;
}
