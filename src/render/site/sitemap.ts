import { html } from '../../html/html.ts';

/** sitemap.xml (sitemaps.org, protocol 0.9) of whole addresses. It names no day of change: nobody keeps one. */
export function sitemap(addresses: readonly string[]): string {
  const entries = addresses.map((address) => html`<url><loc>${address}</loc></url>\n`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${
    html`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entries}</urlset>
`.markup
  }`;
}
