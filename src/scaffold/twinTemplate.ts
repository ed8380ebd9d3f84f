/** What a new twin is made from. */
export interface TwinBeginning {
  /** Id of the section, such as `water/lakes`. */
  readonly section: string;
  /** Name of the language in English. */
  readonly language: string;
  /** The section's own words, in its language. */
  readonly title: string;
  readonly message: string | undefined;
  readonly why: string | { readonly ask: string; readonly answer: string | undefined } | undefined;
  readonly slides: readonly TwinSlideText[];
}

/** A slide to be translated: its id, and its text without its comment. */
export interface TwinSlideText {
  readonly id: string;
  readonly text: string;
}

/** The text of a new twin: the section's words, each slide marked as not yet translated, so that none is printed as if it were. */
export function twinTemplate({ section, language, title, message, why, slides }: TwinBeginning): string {
  const name = section.split('/').at(-1);
  const schemas = '../'.repeat(section.split('/').length);
  const words = [
    `# title: ${JSON.stringify(title)}`,
    ...(message === undefined ? [] : [`# message: ${JSON.stringify(message)}`]),
    ...(why === undefined ? [] : [`# why: ${whyText(why)}`]),
  ];
  return `---
# yaml-language-server: $schema=${schemas}schemas/twin.schema.json
# ${name}.md in ${language}. Translate these lines and take their first # away:
${words.join('\n')}
# Who of that language has read all of it, and when. Until then every sheet says that nobody has.
# confirmedBy: a native reader, 2026
# Pictures, drawings and looks that you take out below are those of ${name}.md. When a slide is translated:
# talk translate ${section} --to … --seen ITS-ID
---
${slides.map(twinSlide).join('\n---\n')}`;
}

/** A slide of a twin that waits for its translation. */
export function twinSlide({ id, text }: TwinSlideText): string {
  return `<!-- .slide: id="${id}" translates="todo" -->\n${text.trim()}\n`;
}

function whyText(why: NonNullable<TwinBeginning['why']>): string {
  if (typeof why === 'string') return JSON.stringify(why);
  const { ask, answer } = why;
  return answer === undefined
    ? JSON.stringify(ask)
    : `{ ask: ${JSON.stringify(ask)}, answer: ${JSON.stringify(answer)} }`;
}
