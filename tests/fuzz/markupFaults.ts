import { readHtml } from '../../src/html/readHtml.ts';

/** Elements that run, fetch, or change what stands around them. */
const forbidden: ReadonlySet<string> = new Set(
  'script iframe frame frameset object embed applet form base meta link portal template plaintext noscript foreignobject'.split(
    ' ',
  ),
);

/** Elements that have no end tag. Source: HTML Standard, 13.1.2. */
const empty: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);

/** What must not be in the markup of a slide: what runs code, and elements that do not close, or close in a wrong order. */
export function markupFaults(markup: string): string[] {
  const faults: string[] = [];
  const open: string[] = [];
  for (const part of readHtml(markup)) {
    if (part.type === 'closing') {
      const last = open.pop();
      if (last !== part.name) return [...faults, `</${part.name}> closes <${last}>: ${around(markup, part.start)}`];
    }
    if (part.type !== 'element') continue;
    if (forbidden.has(part.name)) faults.push(`<${part.name}>: ${around(markup, part.start)}`);
    for (const { name, value } of part.attributes) {
      const runs = /^on/.test(name) || name === 'srcdoc' || isScript(value);
      if (runs) faults.push(`${name}="${value}" on <${part.name}>`);
    }
    if (!empty.has(part.name) && !markup.slice(part.start, part.end).endsWith('/>')) open.push(part.name);
  }
  return open.length === 0 ? faults : [...faults, `<${open.join('><')}> never closes`];
}

function around(markup: string, at: number): string {
  return JSON.stringify(markup.slice(Math.max(0, at - 60), at + 40));
}

/** Node reads addresses as browsers do: white space and signs that cannot be seen vanish. */
function isScript(value: string): boolean {
  return URL.canParse(value) && /^(?:javascript|vbscript):$/.test(new URL(value).protocol);
}
