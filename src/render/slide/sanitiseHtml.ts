import sanitizeHtml from 'sanitize-html';

/**
 * Cleans raw HTML that an author wrote: structure, style and data attributes stay; script, handlers, frames and forms go.
 * The list is wide on purpose: decks written for reveal.js lay out columns and boxes in raw HTML.
 */
export function sanitiseHtml(markup: string): string {
  return sanitizeHtml(markup, {
    allowedTags: [
      ...sanitizeHtml.defaults.allowedTags,
      ...[
        'img',
        'picture',
        'source',
        'video',
        'audio',
        'del',
        'ins',
        'center',
        'details',
        'summary',
        'font',
        'progress',
        'meter',
      ],
      ...[
        'svg',
        'g',
        'path',
        'rect',
        'circle',
        'ellipse',
        'line',
        'polyline',
        'polygon',
        'text',
        'tspan',
        'defs',
        'title',
        'desc',
      ],
      ...['linearGradient', 'radialGradient', 'stop', 'marker', 'pattern', 'clipPath', 'mask', 'symbol', 'use'],
    ],
    disallowedTagsMode: 'discard',
    nonTextTags: ['script', 'style', 'textarea', 'option', 'noscript', 'iframe', 'object', 'embed', 'form'],
    allowedAttributes: false,
    allowedSchemes: ['http', 'https', 'mailto', 'tel', 'sms', 'data'],
    allowedSchemesByTag: { a: ['http', 'https', 'mailto', 'tel', 'sms'] },
    allowProtocolRelative: false,
    parser: { lowerCaseTags: false, lowerCaseAttributeNames: false },
    transformTags: { '*': (tagName, attributes) => ({ tagName, attribs: withoutHandlers(attributes) }) },
  });
}

/** Event handlers, inline documents, and addresses that fetch from the network as soon as the page opens. */
function withoutHandlers(attributes: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(attributes).filter(([name, value]) => {
      if (/^on|^srcdoc$|^srcset$|^formaction$/i.test(name)) return false;
      if (/^(src|poster)$/i.test(name) && !value.startsWith('data:')) return false;
      return !(/^style$/i.test(name) && /url\(\s*['"]?\s*(?!data:|#)|expression\(/i.test(value));
    }),
  );
}
