import sanitizeHtml from 'sanitize-html';
import { allowedElements } from '../../html/allowedElements.ts';
import { isSafeAttribute } from '../../html/isSafeAttribute.ts';
import { readCss } from '../../html/readCss.ts';

/**
 * Cleans raw HTML that an author wrote: structure, style and data attributes stay; script, handlers, frames and forms go.
 */
export function sanitiseHtml(markup: string): string {
  return sanitizeHtml(markup, {
    allowedTags: [...allowedElements, ...camelCase.values()],
    disallowedTagsMode: 'discard',
    nonTextTags: ['script', 'style', 'textarea', 'option', 'noscript', 'iframe', 'object', 'form'],
    allowedAttributes: false,
    allowedSchemes: ['http', 'https', 'data'],
    allowedSchemesByTag: { a: ['http', 'https', 'mailto', 'tel', 'sms'] },
    allowProtocolRelative: false,
    parser: { lowerCaseTags: true, lowerCaseAttributeNames: false },
    transformTags: {
      '*': (name, attributes) => ({ tagName: camelCase.get(name) ?? name, attribs: safe(name, attributes) }),
    },
  });
}

/** Whether a style names something that is not in the page, or is a script of old browsers. */
function leavesPage(style: string): boolean {
  return /expression\(/i.test(style) || readCss(style).addresses.some((address) => !/^\s*(?:data:|#)/i.test(address));
}

/** SVG knows these by their capitals; HTML takes any for the same. */
const camelCase = new Map(['linearGradient', 'radialGradient', 'clipPath'].map((name) => [name.toLowerCase(), name]));

/** Pictures are in the page itself by now, so a path would lead nowhere. */
function safe(tag: string, attributes: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(attributes).filter(([name, value]) => {
      if (/^(src|poster)$/i.test(name) && !value.startsWith('data:')) return false;
      if (/^style$/i.test(name) && leavesPage(value)) return false;
      return isSafeAttribute(name, value, tag);
    }),
  );
}
