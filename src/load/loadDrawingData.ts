import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { MultiPolygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Checked } from '../model/diagnostic.ts';
import type { DrawingData, DrawingNeeds, MapData, MapSheet, TableRow } from '../model/drawingData.ts';
import type { PlaceNames } from '../model/placeNames.ts';
import type { Project } from '../model/project.ts';
import { TalkError } from '../model/talkError.ts';
import { parseTable } from './parseTable.ts';
import { iconPackage } from './readIconNames.ts';
import { readAuthoredText } from './readText.ts';

/**
 * Reads what drawings need, and no more: map extracts and icons from the kit, tables from the project's assets/data.
 * A table or an icon that is not there is left out; its fence then names it as a mistake.
 * @throws TalkError `read-failed` when a file of the kit is missing or a file cannot be read.
 */
export async function loadDrawingData(project: Project, needs: DrawingNeeds): Promise<DrawingData> {
  const [maps, icons] = await Promise.all([needs.maps ? loadMaps(project.kit) : undefined, loadIcons(needs.icons)]);
  const tables = needs.tables.flatMap((name): [string, Checked<readonly TableRow[]>][] => {
    const file = `assets/data/${name}`;
    const text = readAuthoredText(project, file);
    if (text === undefined) return [];
    const table = parseTable(text.value, file);
    return [[name, { ...table, diagnostics: [...text.diagnostics, ...table.diagnostics] }]];
  });
  return {
    maps,
    icons,
    tables: new Map(tables.map(([name, { value }]) => [name, value])),
    diagnostics: tables.flatMap(([, { diagnostics }]) => diagnostics),
  };
}

async function loadMaps(kit: string): Promise<MapData> {
  const [region, countries, world, states, lower48, provinces, names] = await Promise.all([
    loadSheet(kit, 'map-region.json'),
    loadSheet(kit, 'map-countries.json'),
    loadSheet(kit, 'map-world.json'),
    loadSheet(kit, 'map-states.json'),
    loadSheet(kit, 'map-lower48.json'),
    loadSheet(kit, 'map-provinces.json'),
    loadPlaceNames(kit),
  ]);
  return { region, countries, world, states, lower48, provinces, names };
}

/** The names of all lands that maps know. @throws TalkError `read-failed`. */
export function loadPlaceNames(kit: string): Promise<PlaceNames> {
  return loadExtract(kit, 'map-names.json', (text) => JSON.parse(text) as PlaceNames);
}

function loadSheet(kit: string, file: string): Promise<MapSheet> {
  return loadExtract(kit, file, (text) => {
    const topology = JSON.parse(text) as Topology<{ places: GeometryCollection<{ name: string }> }>;
    const { features } = feature(topology, topology.objects.places);
    return new Map(features.map(({ properties, geometry }) => [properties.name, geometry as MultiPolygon]));
  });
}

async function loadExtract<T>(kit: string, file: string, read: (text: string) => T): Promise<T> {
  const path = join(kit, 'assets', 'data', file);
  try {
    return read(await readFile(path, 'utf8'));
  } catch (cause) {
    throw new TalkError('read-failed', `The map extract ${path} cannot be read.`, {
      hint: 'It belongs to the kit: install the kit again, or cut the maps anew with `node scripts/cut-maps.js`.',
      cause,
    });
  }
}

async function loadIcons(names: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (names.length === 0) return new Map();
  const folder = join(iconPackage(), 'icons');
  const there = names.filter((name) => existsSync(join(folder, `${name}.svg`)));
  const read = async (name: string): Promise<[string, string]> => {
    const svg = await readFile(join(folder, `${name}.svg`), 'utf8');
    const strokes = /<svg[^>]*>([\s\S]*)<\/svg>/.exec(svg)?.[1] ?? '';
    return [name, strokes.replace(/\s*\n\s*/g, '')];
  };
  return new Map(await Promise.all(there.map(read)));
}
