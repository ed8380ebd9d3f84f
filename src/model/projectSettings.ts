import type { LonLat } from '../schema/lonLatSchema.ts';
import type { HardTopic, ViewRecord } from '../schema/projectSchema.ts';

/** What a project's talks are about (`decks/project.yaml`), by names that authors write. */
export interface ProjectSettings {
  /** Subjects that ask for care, by the topic that sections name, in lower case. */
  readonly hardTopics: ReadonlyMap<string, HardTopic>;
  readonly map: MapSettings;
}

/** What maps know beside the countries of the world. */
export interface MapSettings {
  /** The focus of maps that name none. */
  readonly focus: string | undefined;
  readonly places: ReadonlyMap<string, LonLat>;
  /** The map data's name of a country, by what the author calls it. */
  readonly aliases: ReadonlyMap<string, string>;
  /** Several lands as one focus, by name. */
  readonly views: ReadonlyMap<string, ViewRecord>;
}

/** A project that says nothing of itself. */
export const noSettings: ProjectSettings = {
  hardTopics: new Map(),
  map: { focus: undefined, places: new Map(), aliases: new Map(), views: new Map() },
};
