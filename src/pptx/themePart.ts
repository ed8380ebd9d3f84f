import type { ThemeReading } from '../model/slideReading.ts';
import { officeFont } from './officeFont.ts';
import type { PackagePart } from './packageParts.ts';
import { rawXml, type Xml, xml } from './xml.ts';

/** The slots of a theme, in the order of its schema, and which of the kit's colours each holds; what a theme lacks falls back to the next. */
const slots: readonly (readonly [string, readonly string[], string])[] = [
  ['dk1', ['ink'], '000000'],
  ['lt1', ['paper'], 'FFFFFF'],
  ['dk2', ['stone', 'ink'], '44546A'],
  ['lt2', ['sand', 'paper'], 'E7E6E6'],
  ['accent1', ['sky-deep'], '4472C4'],
  ['accent2', ['amber'], 'ED7D31'],
  ['accent3', ['mist'], 'A5A5A5'],
  ['accent4', ['grass'], '70AD47'],
  ['accent5', ['madder'], 'C00000'],
  ['accent6', ['ochre'], 'FFC000'],
  ['hlink', ['sky-deep'], '0563C1'],
  ['folHlink', ['stone'], '954F72'],
];

/** The slots of a theme → colours as RRGGBB. */
export function themeSlots({ colors }: ThemeReading): ReadonlyMap<string, string> {
  return new Map(
    slots.map(([slot, names, usual]) => {
      const found = names.map((name) => colors[name]).find((color) => color !== undefined);
      return [slot, (found ?? usual).slice(0, 6).toUpperCase()];
    }),
  );
}

/** `ppt/theme/theme<number>.xml`: colours and fonts under names, so that who changes one changes it on all slides. */
export function themePart(number: number, name: string, theme: ThemeReading): PackagePart {
  const heading = officeFont(theme.heading).name;
  const text = officeFont(theme.text).name;
  return {
    path: `ppt/theme/theme${number}.xml`,
    contentType: 'application/vnd.openxmlformats-officedocument.theme+xml',
    content: xml`<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="${name}">
      <a:themeElements>
        <a:clrScheme name="${name}">
          ${[...themeSlots(theme)].map(([slot, color]) => named(slot, color))}
        </a:clrScheme>
        <a:fontScheme name="${name}">
          <a:majorFont>${fonts(heading)}</a:majorFont>
          <a:minorFont>${fonts(text)}</a:minorFont>
        </a:fontScheme>
        ${formats(name)}
      </a:themeElements>
      <a:objectDefaults/><a:extraClrSchemeLst/>
    </a:theme>`,
  };
}

/** The slot's name is one of ours. */
function named(slot: string, color: string): Xml {
  return xml`${rawXml(`<a:${slot}>`)}<a:srgbClr val="${color}"/>${rawXml(`</a:${slot}>`)}`;
}

function fonts(latin: string): Xml {
  return xml`<a:latin typeface="${latin}"/><a:ea typeface=""/><a:cs typeface=""/>`;
}

/** Fills, lines and effects that a theme must name; none of ours uses more than the plain ones. */
function formats(name: string): Xml {
  const fill = xml`<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>`;
  const line = (width: number): Xml =>
    xml`<a:ln w="${width}" cap="flat" cmpd="sng" algn="ctr">${fill}<a:prstDash val="solid"/></a:ln>`;
  const effect = xml`<a:effectStyle><a:effectLst/></a:effectStyle>`;
  return xml`<a:fmtScheme name="${name}">
    <a:fillStyleLst>${[fill, fill, fill]}</a:fillStyleLst>
    <a:lnStyleLst>${[9525, 19_050, 28_575].map(line)}</a:lnStyleLst>
    <a:effectStyleLst>${[effect, effect, effect]}</a:effectStyleLst>
    <a:bgFillStyleLst>${[fill, fill, fill]}</a:bgFillStyleLst>
  </a:fmtScheme>`;
}
