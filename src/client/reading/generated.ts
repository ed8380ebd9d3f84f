/** Marks an element that stands for what a style makes before or after another one. */
const mark = 'data-generated';

/**
 * Puts elements in the place of what styles make before and after others (`::before`, `::after`), so that it has a place that can be
 * measured: its computed style holds, whatever it is. What a style makes of slides themselves stays: that is their ornament.
 */
export function showGenerated(slides: readonly Element[]): void {
  const found = slides.flatMap((slide) =>
    [...slide.querySelectorAll('*')].flatMap((element) =>
      (['::before', '::after'] as const).flatMap((pseudo) => {
        const style = getComputedStyle(element, pseudo);
        const text = textOf(style.content, element);
        if (text === undefined || style.display === 'none') return [];
        return [{ element, pseudo, text, css: cssOf(style) }];
      }),
    ),
  );
  if (found.length === 0) return;
  const hiding = document.createElement('style');
  hiding.textContent = `[${mark}-before]::before,[${mark}-after]::after{display:none!important}`;
  document.head.append(hiding);
  for (const { element, pseudo, text, css } of found) {
    const made = document.createElement('span');
    made.setAttribute(mark, '');
    made.style.cssText = css;
    made.textContent = text;
    element.setAttribute(`${mark}-${pseudo.slice(2)}`, '');
    if (pseudo === '::before') element.prepend(made);
    else element.append(made);
  }
}

function cssOf(style: CSSStyleDeclaration): string {
  return [...style]
    .filter((name) => name !== 'content' && !name.startsWith('--'))
    .map((name) => `${name}:${style.getPropertyValue(name)}`)
    .join(';');
}

/** What is printed: words in quotes, an attribute, a number. Undefined where nothing is made. */
function textOf(content: string, element: Element): string | undefined {
  if (content === 'none' || content === 'normal') return undefined;
  const [shown = ''] = content.split(/\s\/\s/);
  return [...shown.matchAll(/"((?:[^"\\]|\\.)*)"|attr\(([\w-]+)\)|counter\(([^),]*)(?:,\s*([\w-]+))?\)/g)]
    .map(([, words, attribute, counter, style]) => {
      if (words !== undefined) return words.replace(/\\(.)/g, '$1');
      if (attribute !== undefined) return element.getAttribute(attribute) ?? '';
      return counter === undefined ? '' : numbered(positionOf(element), style);
    })
    .join('');
}

/** A number as a list of this style counts. */
function numbered(position: number, style: string | undefined): string {
  const letter = String.fromCharCode(64 + Math.min(26, Math.max(1, position)));
  if (style === 'upper-alpha' || style === 'upper-latin') return letter;
  return style === 'lower-alpha' || style === 'lower-latin' ? letter.toLowerCase() : String(position);
}

function positionOf(element: Element): number {
  return (
    [...(element.parentElement?.children ?? [])]
      .filter(({ localName }) => localName === element.localName)
      .indexOf(element) + 1
  );
}
