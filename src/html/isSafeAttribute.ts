import { isRemote } from './isRemote.ts';
import { readCss } from './readCss.ts';

/**
 * Whether an attribute that an author wrote may stand in a page: it runs no code, holds no document, and has nothing fetched from a
 * network as the page opens or the slide comes on. Held to this is whatever comes into a tag: raw HTML, `.slide` and `.element`
 * comments, pictures and links.
 * @param tag name of the element; of a link, where a remote address is one to click, when undefined.
 */
export function isSafeAttribute(name: string, value: string, tag?: string): boolean {
  const key = name.toLowerCase();
  if (!/^[a-z_][\w:.-]*$/.test(key) || /^on[a-z]/.test(key) || documents.has(key)) return false;
  if (addresses.has(key) && isScriptAddress(value)) return false;
  if (key === 'href' || key === 'xlink:href') return tag === undefined || tag === 'a' || !isRemote(value);
  if (fetched.has(key) && value.split(',').some(isRemote)) return false;
  return !styled.has(key) || !readCss(value).addresses.some(isRemote);
}

/** Whether a click on this address would run it. Node reads addresses as browsers do (WHATWG URL): white space inside vanishes. */
function isScriptAddress(address: string): boolean {
  return URL.canParse(address) && /^(?:javascript|vbscript):$/.test(new URL(address).protocol);
}

/** These hold documents, lists of pictures or the way of a form. */
const documents = new Set(['srcdoc', 'srcset', 'imagesrcset', 'data-srcset', 'formaction', 'ping', 'data-notes']);

const fetched = new Set(
  (
    'src poster data background manifest data-src data-background data-background-image data-background-video ' +
    'data-background-iframe data-preview-image data-preview-video'
  ).split(' '),
);

const addresses = new Set([
  ...fetched,
  ...'href xlink:href action cite to from by values data-preview-link'.split(' '),
]);

const styled = new Set(
  (
    'style fill stroke filter mask clip-path marker marker-start marker-mid marker-end cursor to from by values ' +
    'data-background data-background-color data-background-gradient'
  ).split(' '),
);
