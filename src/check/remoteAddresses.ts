/**
 * Addresses that a finished page would fetch from a network as it opens: in attributes, styles, refreshes and scripts.
 * Links that a reader may click (`<a href>`) are no fetches.
 *
 * Why: halls and classrooms have no network that can be relied on, and a page that asks one tells it who reads about what.
 * @param page HTML text of a whole document.
 * @returns each address once, in order.
 */
export function remoteAddresses(page: string): string[] {
  const light = page.replace(/data:[\w/+.-]+;base64,[\w+/=]+/g, 'data:');
  const scripts = [...light.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/gi)].map((match) => match[1] ?? '');
  const styles = [...light.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/gi)].map((match) => match[1] ?? '');
  const markup = light.replace(/(<(script|style)\b[^>]*>)[\s\S]*?(<\/\2>)/gi, '$1$3').replace(/<!--[\s\S]*?-->/g, '');
  const inTags = [...markup.matchAll(tag)].flatMap((match) =>
    tagAddresses((match[1] ?? '').toLowerCase(), match[2] ?? ''),
  );
  const inStyles = styles.flatMap(styleAddresses);
  const inScripts = scripts.flatMap((script) => [...script.matchAll(scriptFetch)].map((match) => match[1] ?? ''));
  return [...new Set([...inTags, ...inStyles, ...inScripts])];
}

const tag = /<([a-z][\w:-]*)((?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>]+))?)*)\s*\/?>/gi;

const attribute = /([^\s"'<>/=]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+))/g;

/** Attributes that fetch on any element; `href` fetches on these elements alone. */
const fetching = new Set(['src', 'srcset', 'poster', 'data', 'background', 'manifest', 'ping', 'imagesrcset']);
const fetchingHref = new Set(['link', 'image', 'use', 'base', 'script', 'feimage']);

const remote = /^\s*(?:(?:https?|ftp|wss?):)?\/\/[^\s/]/i;

const scriptFetch =
  /(?:\bimport\s*\(?\s*|\bfrom\s*|\bfetch\s*\(\s*|\bimportScripts\s*\(\s*|\bsendBeacon\s*\(\s*|\.src\s*=\s*|\bnew\s+(?:WebSocket|EventSource|Worker|SharedWorker)\s*\(\s*|\.open\s*\(\s*["'`]\w+["'`]\s*,\s*)["'`]((?:(?:https?|wss?):)?\/\/[^"'`\s]+)/g;

function tagAddresses(name: string, attributes: string): string[] {
  return [...attributes.matchAll(attribute)].flatMap((match) => {
    const key = (match[1] ?? '').toLowerCase();
    const value = match[2] ?? match[3] ?? match[4] ?? '';
    if (key === 'style') return styleAddresses(value.replace(/&quot;|&#39;/g, '"'));
    if (key === 'srcset' || key === 'imagesrcset')
      return value
        .split(',')
        .map((one) => one.trim().split(/\s+/)[0] ?? '')
        .filter((one) => remote.test(one));
    if (name === 'meta' && key === 'content')
      return [...value.matchAll(/url\s*=\s*['"]?\s*((?:https?:)?\/\/[^'"\s;]+)/gi)].map((found) => found[1] ?? '');
    const fetches = fetching.has(key) || (/^(xlink:)?href$/.test(key) && fetchingHref.has(name));
    return fetches && remote.test(value) ? [value.trim()] : [];
  });
}

function styleAddresses(css: string): string[] {
  const bare = css.replace(/\/\*[\s\S]*?\*\//g, '');
  const urls = [...bare.matchAll(/url\(\s*["']?\s*([^"')]+)/gi), ...bare.matchAll(/@import\s+["']([^"']+)/gi)];
  return urls.map((match) => (match[1] ?? '').trim()).filter((url) => remote.test(url));
}
