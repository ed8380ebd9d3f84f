import type { ReadPart, ReadPresentation } from '../model/slideReading.ts';
import { officeFont } from './officeFont.ts';

/** Which fonts a file names for those of its deck, for who hands it on: `set in Cambria for Literata`; undefined where it names them all. */
export function namedFonts({ theme, slides }: Pick<ReadPresentation, 'theme' | 'slides'>): string | undefined {
  const families = [theme.heading, theme.text, ...slides.flatMap(({ parts }) => parts.flatMap(familiesOf))];
  const named = new Map(families.map((list) => [list[0] ?? '', officeFont(list).name]));
  const others = [...named]
    .filter(([own, name]) => own !== '' && own !== name)
    .map(([own, name]) => `${name} for ${own}`);
  return others.length === 0 ? undefined : `set in ${others.join(', ')}`;
}

function familiesOf(part: ReadPart): readonly (readonly string[])[] {
  if (part.type === 'group') return part.parts.flatMap(familiesOf);
  if (part.type === 'text') return part.paragraphs.flatMap(({ runs }) => runs.map((run) => run.families));
  if (part.type !== 'table') return [];
  return part.rows.flatMap(({ cells }) =>
    cells.flatMap((cell) => cell.paragraphs.flatMap(({ runs }) => runs.map((run) => run.families))),
  );
}
