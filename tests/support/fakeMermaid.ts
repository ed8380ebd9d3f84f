/**
 * A package `mermaid` that draws little, for projects of tests: `A --> B` as two boxes and an arrow, with the traits of the real one's SVG:
 * styles in an element, classes, ids, HTML inside, colours of its author's, and what must not come into a page. Lines that it knows:
 * `chance` adds a word by chance, `bad` is a mistake as its parsers tell them, `forever` never ends, `remote` shows a picture from a
 * network, `hostile` brings code.
 */
export function fakeMermaid(version = '11.0.0'): Readonly<Record<string, string>> {
  return {
    'node_modules/mermaid/package.json': JSON.stringify({ name: 'mermaid', version }),
    'node_modules/mermaid/dist/mermaid.min.js': `globalThis.mermaid = (${fake.toString()})();`,
  };
}

/** Runs in the page, and so uses nothing from here. */
function fake() {
  let config: Record<string, unknown> = {};
  const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  const box = (id: string, label: string, x: number, style: string): string =>
    `<g class="node" id="flow-${id}-${Math.random()}" transform="translate(${x} 30.12345)"><rect class="box" style="${style}" x="-40" y="-20" width="80" height="40"/><text class="label" y="5">${escaped(label)}</text></g>`;
  const foreign =
    '<foreignObject x="200" y="60" width="90" height="60"><div xmlns="http://www.w3.org/1999/xhtml" style="width:80px;font:16px var(--font-text)">words <b>in bold</b> over lines</div></foreignObject>';
  const hostile =
    '<script>globalThis.pwned = true</script><a href="https://example.org/"><text x="5" y="90" onclick="pwned()">linked</text></a><image href="https://example.org/pixel.png" width="1" height="1"/>';
  const parse = (text: string): void => {
    const lines = text
      .replace(/^\s*%%[^\n]+\n?/gm, '')
      .trimStart()
      .split('\n');
    if (lines[0] !== 'flow') throw new Error(`No diagram type detected for text: ${lines[0]}\nmore`);
    const line = lines.findIndex((one) => one.trim() === 'bad');
    if (line === -1) return;
    const column = lines[line]?.indexOf('bad') ?? 0;
    const loc = { first_line: line + 1, last_line: line + 1, first_column: column, last_column: column + 3 };
    throw Object.assign(new Error(`Parse error on line ${line + 1}:\n…`), { hash: { text: 'bad', loc, expected: [] } });
  };
  return {
    initialize(given: Record<string, unknown>) {
      config = given;
    },
    parse: async (text: string) => parse(text),
    async render(id: string, text: string) {
      if (/^\s*forever$/m.test(text)) await new Promise(() => {});
      const [, from = '', to = ''] = /^\s*(.+?) --> (.+)$/m.exec(text) ?? [];
      const chance = /^\s*chance$/m.test(text) ? `<text y="110">${Math.random()}</text>` : '';
      const given = /^\s*style (#\w+)$/m.exec(text)?.[1];
      const remote = /^\s*remote$/m.test(text) ? '<image href="https://example.org/a.png" width="9" height="9"/>' : '';
      const svg = `<svg id="${id}" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 120" width="100%"><style>#${id}{font-family:${String(config.fontFamily)};font-size:16px}#${id} .box{fill:#ececff;stroke:#9370db}#${id} .label{fill:#333;text-anchor:middle}#${id} .edge{stroke:#333;stroke-width:2px;fill:none}#${id} .gone{display:none}</style><title>t</title><defs><marker id="${id}_end" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="8" markerHeight="8" orient="auto"><path d="M0,0L10,5L0,10z" fill="#333"/></marker><marker id="${id}_unused"><path d="M0 0"/></marker></defs>${box('a', from, 60, '')}<path class="edge" d="M100.123456,30L200,30.98765" marker-end="url(#${id}_end)"/>${box('b', to, 240, given === undefined ? '' : `fill:${given}`)}<text class="gone">never</text><g class="today"><text>today</text></g>${foreign}${chance}${remote}${/^\s*hostile$/m.test(text) ? hostile : ''}</svg>`;
      return { svg };
    },
  };
}
