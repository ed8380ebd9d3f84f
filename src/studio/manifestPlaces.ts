import { plainText } from '../edit/plainText.ts';
import { isList, isMap } from '../edit/yaml/applyStep.ts';
import { readYaml } from '../edit/yaml/readYaml.ts';
import { type YamlEntry, yamlEntries } from '../edit/yaml/yamlEntries.ts';
import { yamlPlace } from '../edit/yaml/yamlPlace.ts';
import type { SectionEntry } from '../model/studio.ts';
import { lineIndex } from '../parse/lineIndex.ts';

/** Where a manifest says what. Lines and columns count from 1. */
export interface ManifestPlaces {
  /** The entries of `sections` as they are spelled, in order, those with mistakes included. */
  readonly entries: readonly { readonly entry: SectionEntry; readonly line: number; readonly column: number }[];
  /** Line of each key of the file. */
  readonly lines: Readonly<Record<string, number>>;
}

/** @param source a manifest's text as it stands on the disk. @returns undefined of a text that is no YAML. */
export function manifestPlaces(source: string): ManifestPlaces | undefined {
  const { text } = plainText(source);
  const read = readYaml(text);
  if (read === undefined) return undefined;
  const index = lineIndex('', text);
  const startOf = ({ value, start }: YamlEntry): number => value?.range?.[0] ?? start;
  const items = yamlEntries(yamlPlace(read, ['sections'])?.node, text) ?? [];
  const spelled = isMap(read.value) && isList(read.value.sections) ? read.value.sections : [];
  const keys = yamlEntries(read.document.contents, text) ?? [];
  return {
    entries: items.map((item, at) => {
      const { line, column } = index.span(startOf(item), 1);
      // What is none was told of when the manifest was parsed, and is no card.
      return { entry: spelled[at] as SectionEntry, line, column };
    }),
    lines: Object.fromEntries(keys.map(({ key, start }) => [key ?? '', index.span(start, 1).line])),
  };
}
