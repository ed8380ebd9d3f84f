import { attributeOf } from '../../html/attributeOf.ts';
import type { HtmlElement, HtmlPart, HtmlText } from '../../html/htmlParts.ts';
import { readCss } from '../../html/readCss.ts';
import { readHtml } from '../../html/readHtml.ts';
import { styleReading } from '../styleReading.ts';
import { dataDocument } from './dataDocument.ts';
import { percentDecoded } from './percentDecoded.ts';
import { plainAddress } from './plainAddress.ts';
import { scriptAddresses } from './scriptAddresses.ts';
import { srcsetAddresses } from './srcsetAddresses.ts';
import { unescapedScript } from './unescapedScript.ts';

/**
 * Every address that a page fetches by itself, in order: of attributes, styles, scripts, refreshes, of documents inside
 * attributes and `data:` addresses, and of what reveal.js loads with a slide. Paths and `#id` are among them; what scripts name
 * is told when it is remote.
 */
export function* fetchedAddresses(parts: readonly HtmlPart[]): Generator<string> {
  let script: string | undefined;
  for (const part of parts) {
    if (part.type === 'element') {
      if (part.name === 'script') script = attributeOf(part, 'type')?.trim().toLowerCase();
      yield* elementAddresses(part);
    } else if (part.type === 'text') yield* textAddresses(part, script);
  }
}

/** @param script the type of the last script. */
function textAddresses(part: HtmlText, script: string | undefined): Iterable<string> {
  if (part.inside === 'style') return withImports(styleReading(part).addresses);
  if (part.inside !== 'script') return [];
  return script === 'importmap' || script === 'speculationrules' ? quotedTexts(part.text) : scriptAddresses(part.text);
}

function* elementAddresses(element: HtmlElement): Generator<string> {
  for (const { name, value } of element.attributes) {
    const read = readings.get(name) ?? (name.startsWith('on') ? scriptAddresses : undefined);
    // Of two attributes of one name the first counts.
    if (read === undefined || value === '' || attributeOf(element, name) !== value) continue;
    for (const address of read(value, element)) {
      yield address;
      yield* insideAddress(address, element);
    }
  }
}

type Reading = (value: string, element: HtmlElement) => Iterable<string>;

const whole: Reading = (value) => [value];

/** A link that a reader may click fetches nothing by itself. */
const reference: Reading = (value, { name }) => (referring.has(name) ? [value] : []);

const referring = new Set(
  (
    'link image use base script feimage pattern lineargradient radialgradient filter mpath textpath tref cursor animate set ' +
    'animatemotion animatetransform'
  ).split(' '),
);

/** `0; url=…`; the word may be missing. Source: HTML Standard, 4.2.5.3. */
const refresh: Reading = (value, element) => {
  if (element.name !== 'meta' || attributeOf(element, 'http-equiv')?.trim().toLowerCase() !== 'refresh') return [];
  const address = /^[\s\d.]*[;,\s]\s*(?:url\s*=\s*)?(?:"([^"]*)|'([^']*)|(.*))/is.exec(value);
  return address === null ? [] : [address[1] ?? address[2] ?? address[3] ?? ''];
};

/** SVG may set an address or a style from an animation. */
const animated: Reading = (value, { name }) =>
  /^(?:animate|set)/.test(name) ? [...value.split(';'), ...styleAddresses(value)] : [];

const styled: Reading = (value) => styleAddresses(value);

/** reveal.js splits these at commas, and decodes pictures first. */
const listed = (value: string): string[] => value.split(',').flatMap((address) => [address, decoded(address)]);

/** A background is an address or a style. */
const background: Reading = (value) => [...listed(value), ...styleAddresses(value)];

/** Names of attributes, and which addresses their value holds. */
const attributes: readonly (readonly [names: string, Reading])[] = [
  ['src poster data background manifest lowsrc dynsrc', whole],
  ['data-src data-background-iframe data-preview-image data-preview-video', whole],
  ['href xlink:href', reference],
  ['srcset imagesrcset data-srcset', srcsetAddresses],
  ['ping', (value) => value.split(/\s+/)],
  ['content', refresh],
  ['srcdoc', (value) => fetchedAddresses(readHtml(value))],
  ['to from by values', animated],
  ['style fill stroke filter mask clip-path marker marker-start marker-mid marker-end cursor', styled],
  ['data-background-gradient data-background-color', styled],
  ['data-background-image data-background-video', listed],
  ['data-background', background],
];

const readings: ReadonlyMap<string, Reading> = new Map(
  attributes.flatMap(([names, reading]) => names.split(' ').map((name) => [name, reading] as const)),
);

/** A string in a property of its own is among them: styles elsewhere may have a function take it. */
function styleAddresses(css: string): Iterable<string> {
  return withImports(readCss(css).addresses);
}

/** Addresses in styles, and those in the styles that an address carries. */
function* withImports(addresses: readonly string[]): Generator<string> {
  for (const address of addresses) {
    yield address;
    const inside = dataDocument(address);
    if (inside?.type === 'text/css') yield* styleAddresses(inside.text);
  }
}

/** What a document in an address fetches in its turn. Pictures fetch nothing. */
function* insideAddress(address: string, { name }: HtmlElement): Generator<string> {
  if (!documents.has(name)) return;
  const plain = plainAddress(address);
  if (/^javascript:/i.test(plain)) yield* scriptAddresses(percentDecoded(plain));
  const inside = dataDocument(address);
  if (inside === undefined) return;
  if (name === 'script') yield* scriptAddresses(inside.text);
  else if (inside.type === 'text/css') yield* styleAddresses(inside.text);
  else yield* fetchedAddresses(readHtml(inside.text));
}

const documents = new Set(['iframe', 'frame', 'object', 'embed', 'link', 'script', 'use']);

/** Import maps and rules of prefetching are JSON. */
function quotedTexts(json: string): string[] {
  return [...unescapedScript(json).matchAll(/"((?:[^"\\]|\\.)*)"/g)].flatMap((match) => match.slice(1));
}

function decoded(address: string): string {
  try {
    return decodeURI(address.trim());
  } catch {
    return address;
  }
}
