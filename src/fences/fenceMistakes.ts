import { closest } from 'fastest-levenshtein';
import type { MapData } from '../model/drawingData.ts';
import type { ChartSpec } from '../schema/fences/chart.ts';
import type { DiagramSpec } from '../schema/fences/diagram.ts';
import type { HelplinesSpec } from '../schema/fences/helplines.ts';
import type { IconsSpec } from '../schema/fences/icons.ts';
import type { MapSpec } from '../schema/fences/map.ts';
import { chartTable } from './chart/chartTable.ts';
import type { DrawingContext } from './drawing/drawingContext.ts';
import { countryName, findPlace } from './map/findPlace.ts';
import { knownPlaces } from './map/places.ts';

/** A name in a fence that leads nowhere; the drawing would silently lack something. */
export interface FenceMistake {
  readonly message: string;
  readonly hint: string;
}

/** Finds what a schema cannot know: places, icons, tables and help lines that do not exist. The spec has passed its schema. */
export function fenceMistakes(kind: string, spec: unknown, context: DrawingContext): readonly FenceMistake[] {
  switch (kind) {
    case 'map':
      return context.maps === undefined ? [] : mapMistakes(spec as MapSpec, context.maps);
    case 'chart':
      return chartMistakes(spec as ChartSpec, context);
    case 'icons':
      return iconMistakes(
        (spec as IconsSpec).items.map(({ icon }) => icon),
        context,
      );
    case 'diagram':
      return iconMistakes(
        (spec as DiagramSpec).items.flatMap(({ icon }) => icon ?? []),
        context,
      );
    case 'helplines':
      return (spec as HelplinesSpec).ids.flatMap((id) => unknown('help line', id, [...context.helpLines.keys()]));
    default:
      return [];
  }
}

function mapMistakes(spec: MapSpec, maps: MapData): readonly FenceMistake[] {
  const countries = [...new Set([...maps.region.keys(), ...maps.world.keys()])];
  const isCountry = (name: string): boolean => countries.includes(countryName(name, maps));
  const named = [...(spec.cities ?? []), ...(spec.route ?? []), ...(spec.points ?? [])];
  const places = named.flatMap((place) =>
    typeof place === 'string' && findPlace(place, maps) === undefined
      ? unknown(
          'place',
          place,
          [...knownPlaces.keys(), ...countries],
          'or give its position: { name: …, at: [lon, lat] }',
        )
      : [],
  );
  const lands = [...(spec.origins ?? []), ...(spec.flows ?? []).flatMap(({ from, to }) => [from, to])];
  const shapes = [...countries, ...maps.states.keys(), ...maps.lower48.keys()];
  const views = ['Central Asia', 'world', 'Minnesota and North Dakota'];
  return [
    ...(views.includes(spec.focus) || isCountry(spec.focus)
      ? []
      : unknown('focus', spec.focus, [...views, ...countries])),
    ...places,
    ...lands.flatMap((name) => (isCountry(name) ? [] : unknown('country', name, countries))),
    ...(spec.compare ?? []).flatMap((name) =>
      isCountry(name) || shapes.includes(name) ? [] : unknown('land', name, shapes),
    ),
  ];
}

function chartMistakes(spec: ChartSpec, { tables }: DrawingContext): readonly FenceMistake[] {
  if (spec.data !== undefined && !tables.has(spec.data)) return unknown('table', spec.data, [...tables.keys()]);
  const { lines, series } = chartTable(spec, tables);
  return series.flatMap((name, i) =>
    lines.some(({ cells }) => cells[i] !== undefined)
      ? []
      : [{ message: `No row has a figure for the series \`${name}\`.`, hint: 'Check the spelling of the rows’ keys.' }],
  );
}

function iconMistakes(names: readonly string[], { icons }: DrawingContext): readonly FenceMistake[] {
  return names.flatMap((name) =>
    icons.has(name) ? [] : [{ message: `There is no icon \`${name}\`.`, hint: 'Look it up at lucide.dev/icons.' }],
  );
}

function unknown(what: string, name: string, known: readonly string[], also = ''): readonly FenceMistake[] {
  if (known.includes(name)) return [];
  const near = known.length === 0 ? '' : `Did you mean \`${closest(name, known)}\`?`;
  return [
    { message: `The ${what} \`${name}\` is not known.`, hint: [near, also].filter((part) => part !== '').join(' ') },
  ];
}
