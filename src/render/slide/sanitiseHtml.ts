import sanitizeHtml from 'sanitize-html';
import { allowedElements } from '../../html/allowedElements.ts';
import { isSafeAttribute } from '../../html/isSafeAttribute.ts';

/**
 * Cleans raw HTML that an author wrote: structure, style and data attributes stay; script, handlers, frames and forms go.
 */
export function sanitiseHtml(markup: string): string {
  return sanitizeHtml(markup, {
    allowedTags: [...allowedElements, ...camelCase],
    disallowedTagsMode: 'discard',
    nonTextTags: ['script', 'style', 'textarea', 'option', 'noscript', 'iframe', 'object', 'embed', 'form'],
    allowedAttributes: false,
    allowedSchemes: ['http', 'https', 'mailto', 'tel', 'sms', 'data'],
    allowedSchemesByTag: { a: ['http', 'https', 'mailto', 'tel', 'sms'] },
    allowProtocolRelative: false,
    parser: { lowerCaseTags: false, lowerCaseAttributeNames: false },
    transformTags: { '*': (tagName, attributes) => ({ tagName, attribs: safe(tagName, attributes) }) },
  });
}

/** SVG knows these by their capitals. */
const camelCase = ['linearGradient', 'radialGradient', 'clipPath'];

/** Pictures are in the page itself by now, so a path would lead nowhere. */
function safe(tag: string, attributes: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(attributes).filter(([name, value]) => {
      if (/^(src|poster)$/i.test(name) && !value.startsWith('data:')) return false;
      if (/^style$/i.test(name) && /url\(\s*['"]?\s*(?!data:|#)|expression\(/i.test(value)) return false;
      return isSafeAttribute(name, value, tag);
    }),
  );
}
