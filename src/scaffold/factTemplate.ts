/** What is known of a new fact; the rest is left for its author to fill in. */
export interface FactWords {
  readonly id: string;
  readonly text: string | undefined;
  /** As it was given: a number stays one. */
  readonly value: string | undefined;
  readonly unit: string | undefined;
  readonly year: string;
  /** Id of its source. */
  readonly source: string;
  /** YYYY-MM-DD. */
  readonly reviewBy: string;
}

/** The lines of a new fact, as they stand in a ledger. */
export function factTemplate({ id, text, value, unit, year, source, reviewBy }: FactWords): string {
  const lines = [
    `${id}:`,
    '  # As it stands inside a sentence: no capital at its start, no full stop. {value}, {unit} and {year} print those keys.',
    `  text: ${quoted(text ?? 'what you claim, in your own words')}`,
    ...(value === undefined ? ['  # value: 12'] : [`  value: ${scalar(value)}`]),
    ...(unit === undefined ? ['  # unit: people'] : [`  unit: ${quoted(unit)}`]),
    `  year: ${scalar(year)}`,
    '  place: where it holds',
    '  measured: what exactly was counted or seen',
    '  # An id of sources.yaml: who counted, saw or said it.',
    `  source: ${quoted(source)}`,
    '  # firm: use it. dated: true of its year. hearsay, opinion: only with a `hedge`. banned: never.',
    '  status: dated',
    '  # The day by which someone must look again.',
    `  reviewBy: ${reviewBy}`,
  ];
  return lines.join('\n');
}

/** The lines of a source for a fact that names none that is there. */
export function sourceTemplate(id: string, year: string): string {
  return [
    `${id}:`,
    '  type: webpage',
    '  title: where it can be read, by its title',
    '  # What a slide prints, 40 letters at most is best.',
    '  short: Who counted',
    `  issued: ${scalar(year)}`,
    '  # URL: https://example.org',
  ].join('\n');
}

function scalar(value: string): string {
  return /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(value) ? value : quoted(value);
}

/** Bare where YAML reads it as these words, as an author would write it. */
function quoted(text: string): string {
  return /^[a-z][\w ,’().-]*$/i.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text) && !/ $/.test(text)
    ? text
    : JSON.stringify(text);
}
