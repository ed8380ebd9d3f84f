import type { ReadParagraph, ReadRun, ReadText, ReadType } from '../model/slideReading.ts';
import { emu, hundredths } from './emu.ts';
import type { FillColor } from './fillColor.ts';
import { officeFont } from './officeFont.ts';
import { attributes, type Xml, xml } from './xml.ts';

/** What text of a file is written with. */
export interface TextContext {
  readonly fill: FillColor;
  /** Names of the theme's fonts. */
  readonly fonts: { readonly heading: string; readonly text: string };
  /** BCP 47 tag of the slide. */
  readonly language: string;
  /** The relation by which an address is followed; undefined for one that leads nowhere. */
  readonly link: (href: string) => TextLink | undefined;
}

export interface TextLink {
  readonly id: string;
  readonly isSlide: boolean;
}

/** What a placeholder says already: only what differs is written, so that a change of the master is seen on slides. */
export interface InheritedType {
  readonly type: ReadType;
  readonly lineHeight: number;
}

/** A text's box: whether lines break in it, and how far letters stand from its edges. */
export function bodyProperties({ insets, isLine, isCentred }: ReadText, isPlaceholder = false): Xml {
  const [top, right, bottom, left] = insets;
  const list = attributes({
    wrap: isLine && !isPlaceholder ? 'none' : 'square',
    lIns: emu(left),
    tIns: emu(top),
    rIns: emu(right),
    bIns: emu(bottom),
    rtlCol: '0',
    anchor: isCentred ? 'ctr' : 't',
  });
  return xml`<a:bodyPr${list}>${isPlaceholder ? xml`<a:normAutofit/>` : xml`<a:noAutofit/>`}</a:bodyPr>`;
}

/** Paragraphs of a text; at least one, as the schema asks. */
export function paragraphs(list: readonly ReadParagraph[], context: TextContext, inherited?: InheritedType): Xml {
  return xml`${list.length === 0 ? xml`<a:p/>` : list.map((one) => paragraph(one, context, inherited))}`;
}

function paragraph(one: ReadParagraph, context: TextContext, inherited: InheritedType | undefined): Xml {
  const { level, marker, indent, lineHeight, before } = one;
  const [first] = one.runs;
  const solid = officeFont(first?.families ?? []).line;
  const hanging = marker === undefined ? 0 : Math.min(indent, (first?.size ?? 34) * 1.1);
  const list = attributes({
    marL: emu(indent),
    indent: -emu(hanging),
    lvl: level > 0 ? Math.min(8, level) : undefined,
    algn: alignment(one),
    rtl: one.rightToLeft ? '1' : undefined,
  });
  const spacing = inherited?.lineHeight === lineHeight ? undefined : lineSpacing(lineHeight, solid);
  return xml`<a:p><a:pPr${list}>${spacing}
    <a:spcBef><a:spcPts val="${hundredths(before)}"/></a:spcBef><a:spcAft><a:spcPts val="0"/></a:spcAft>
    ${markerOf(one, context)}</a:pPr>${one.runs.map((run) => runXml(run, context, inherited?.type))}</a:p>`;
}

/** Lines are as far apart as in the browser, as a share of the font's own line: so it holds for letters that are made larger or smaller. */
export function lineSpacing(lineHeight: number, solid: number): Xml {
  return xml`<a:lnSpc><a:spcPct val="${Math.round((lineHeight / solid) * 100_000)}"/></a:lnSpc>`;
}

/** What begins a line in writing from the right stands right. */
function alignment({ align, rightToLeft }: ReadParagraph): 'l' | 'ctr' | 'r' {
  if (align === 'center') return 'ctr';
  return (align === 'start') === (rightToLeft === true) ? 'r' : 'l';
}

function markerOf({ marker }: ReadParagraph, { fill }: TextContext): Xml {
  if (marker === undefined) return xml`<a:buNone/>`;
  const color = marker.color !== undefined && xml`<a:buClr>${fill(marker.color)}</a:buClr>`;
  if (marker.kind === 'bullet') return xml`${color}<a:buFont typeface="Arial"/><a:buChar char="${marker.character}"/>`;
  const type = numberings[marker.style] ?? 'arabicPeriod';
  return xml`${color}<a:buFont typeface="+mn-lt"/><a:buAutoNum${attributes({ type, startAt: Math.max(1, marker.value) })}/>`;
}

/** Of CSS and of DrawingML. */
const numberings: Readonly<Record<string, string>> = {
  decimal: 'arabicPeriod',
  'lower-alpha': 'alphaLcPeriod',
  'lower-latin': 'alphaLcPeriod',
  'upper-alpha': 'alphaUcPeriod',
  'upper-latin': 'alphaUcPeriod',
  'lower-roman': 'romanLcPeriod',
  'upper-roman': 'romanUcPeriod',
};

function runXml(run: ReadRun, context: TextContext, inherited: ReadType | undefined): Xml {
  const properties = runProperties('a:rPr', run, context, inherited);
  if (run.text === '\n') return xml`<a:br>${properties}</a:br>`;
  return xml`<a:r>${properties}<a:t>${run.text}</a:t></a:r>`;
}

/** How letters are set. @param inherited what need not be said. */
export function runProperties(
  tag: 'a:rPr' | 'a:endParaRPr' | 'a:defRPr',
  run: ReadType & Partial<ReadRun>,
  context: TextContext,
  inherited?: ReadType,
): Xml {
  const list = attributes({
    lang: tag === 'a:defRPr' ? undefined : (run.language ?? context.language),
    sz: run.size === inherited?.size ? undefined : Math.min(400_000, Math.max(100, Math.round(run.size * 7.5) * 10)),
    b: run.bold === (inherited?.bold ?? false) ? undefined : run.bold ? '1' : '0',
    i: run.italic === (inherited?.italic ?? false) ? undefined : run.italic ? '1' : '0',
    u: run.underlined ? 'sng' : undefined,
    strike: run.struck ? 'sngStrike' : undefined,
    baseline: run.raised === undefined ? undefined : run.raised === 'super' ? '30000' : '-25000',
    dirty: tag === 'a:defRPr' ? undefined : '0',
  });
  const link = run.href === undefined ? undefined : context.link(run.href);
  const color = run.color === inherited?.color ? undefined : xml`<a:solidFill>${context.fill(run.color)}</a:solidFill>`;
  const face = faceOf(run, context);
  const font =
    inherited !== undefined && face === faceOf(inherited, context)
      ? undefined
      : xml`<a:latin typeface="${face}"/><a:cs typeface="${face.startsWith('+') ? face.replace('-lt', '-cs') : face}"/>`;
  const inner = xml`${color}${font}${link === undefined ? undefined : linkXml(link)}`;
  if (tag === 'a:defRPr') return xml`<a:defRPr${list}>${inner}</a:defRPr>`;
  return tag === 'a:rPr' ? xml`<a:rPr${list}>${inner}</a:rPr>` : xml`<a:endParaRPr${list}>${inner}</a:endParaRPr>`;
}

/** A link keeps the colour of its letters: the theme has one for all grounds, and help lines have their own. */
function linkXml({ id, isSlide }: TextLink): Xml {
  const list = attributes({ 'r:id': id, action: isSlide ? 'ppaction://hlinksldjump' : undefined });
  return xml`<a:hlinkClick${list}><a:extLst><a:ext uri="{A12FA001-AC4F-418D-AE19-62706E023703}"><ahyp:hlinkClr xmlns:ahyp="http://schemas.microsoft.com/office/drawing/2018/hyperlinkcolor" val="tx"/></a:ext></a:extLst></a:hlinkClick>`;
}

/** A font of the theme by its place there, so that who changes the theme changes it. */
function faceOf({ families }: ReadType, { fonts }: TextContext): string {
  const { name } = officeFont(families);
  if (name === fonts.text) return '+mn-lt';
  return name === fonts.heading ? '+mj-lt' : name;
}
