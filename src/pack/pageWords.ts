import { readHtml } from '../html/readHtml.ts';

/** All that a page says to anyone who looks into it: texts, attributes and what its styles print. Its scripts are the kit's own. */
export function pageWords(markup: string): string {
  return readHtml(markup)
    .flatMap((part) => {
      if (part.type === 'text') return part.inside === 'script' ? [] : [part.text];
      // Pictures and fonts are no words.
      return part.type === 'element' ? part.attributes.map(({ value }) => (/^data:/.test(value) ? '' : value)) : [];
    })
    .join(' ')
    .replace(/data:[\w/+.-]+;base64,[\w+/=]+/g, ' ');
}
