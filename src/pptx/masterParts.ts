import type { ReadType } from '../model/slideReading.ts';
import { placed } from './emu.ts';
import { presentationNames, presentationType } from './namespaces.ts';
import { officeFont } from './officeFont.ts';
import type { PackagePart } from './packageParts.ts';
import { footBoxes, type Placeholder, type SlideLayout } from './slideLayouts.ts';
import { type InheritedType, lineSpacing, runProperties, type TextContext } from './textBody.ts';
import { attributes, type Xml, xml } from './xml.ts';

/** How words are set on most slides: the master says it, and slides what differs. */
export interface DeckTypes {
  readonly title: InheritedType;
  readonly words: InheritedType;
  readonly foot: ReadType;
}

interface MasterContext extends TextContext {
  readonly size: { readonly width: number; readonly height: number };
  readonly types: DeckTypes;
}

export const masterPath = 'ppt/slideMasters/slideMaster1.xml';

/** Path of a layout, by its number from 1. */
export function layoutPath(number: number): string {
  return `ppt/slideLayouts/slideLayout${number}.xml`;
}

/** The master and its layouts: what is changed in them is changed on all slides. */
export function masterParts(layouts: readonly SlideLayout[], context: MasterContext): readonly PackagePart[] {
  const { types } = context;
  const [, , content] = layouts;
  const master: PackagePart = {
    path: masterPath,
    contentType: `${presentationType}.slideMaster+xml`,
    content: xml`<p:sldMaster${presentationNames}>
      <p:cSld><p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>
        ${shapeTree([...(content?.placeholders ?? []).map((one, index) => place(one, index + 2, false)), ...foot(context, false)])}</p:cSld>
      <p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>
      <p:sldLayoutIdLst>${layouts.map((_, index) => xml`<p:sldLayoutId id="${2_147_483_649 + index}" r:id="rId${index + 1}"/>`)}</p:sldLayoutIdLst>
      <p:hf hdr="0" dt="0"/>
      <p:txStyles>
        <p:titleStyle>${level(1, types.title, context, false)}</p:titleStyle>
        <p:bodyStyle>${[1, 2, 3, 4, 5].map((depth) => level(depth, types.words, context, true))}</p:bodyStyle>
        <p:otherStyle>${level(1, types.words, context, false)}</p:otherStyle>
      </p:txStyles></p:sldMaster>`,
    relations: [
      ...layouts.map((_, index) => ({ id: `rId${index + 1}`, type: 'slideLayout', target: layoutPath(index + 1) })),
      { id: `rId${layouts.length + 1}`, type: 'theme', target: 'ppt/theme/theme1.xml' },
    ],
  };
  return [master, ...layouts.map((layout, index) => layoutPart(layout, index + 1, context))];
}

function layoutPart({ name, type, placeholders }: SlideLayout, number: number, context: MasterContext): PackagePart {
  const shapes = [...placeholders.map((one, index) => place(one, index + 2, true)), ...foot(context, true)];
  return {
    path: layoutPath(number),
    contentType: `${presentationType}.slideLayout+xml`,
    content: xml`<p:sldLayout${presentationNames}${attributes({ type, preserve: '1', userDrawn: type === undefined ? '1' : undefined })}>
      <p:cSld name="${name}">${shapeTree(shapes)}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`,
    relations: [{ id: 'rId1', type: 'slideMaster', target: masterPath }],
  };
}

/** The group that holds the shapes of a slide, a layout or a master. */
export function shapeTree(shapes: readonly Xml[]): Xml {
  return xml`<p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>
    <p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>${shapes}</p:spTree>`;
}

function place({ type, index, name, box }: Placeholder, id: number, onLayout: boolean): Xml {
  const words = type === 'title' || type === 'ctrTitle' ? 'Title' : name;
  const master = type === 'title' || type === 'ctrTitle' ? 'title' : 'body';
  return xml`<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>
      <p:nvPr><p:ph${attributes({ type: onLayout ? type : master, idx: index })}/></p:nvPr></p:nvSpPr>
    <p:spPr>${placed(box)}${onLayout ? undefined : xml`<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`}</p:spPr>
    <p:txBody><a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" anchor="t"><a:normAutofit/></a:bodyPr><a:lstStyle/><a:p><a:r><a:rPr lang="en"/><a:t>${words}</a:t></a:r></a:p></p:txBody></p:sp>`;
}

function foot(context: MasterContext, onLayout: boolean): readonly Xml[] {
  const boxes = footBoxes(context.size);
  const style = (align: string): Xml =>
    xml`<a:lstStyle><a:lvl1pPr${attributes({ algn: align })}>${runProperties('a:defRPr', context.types.foot, context)}</a:lvl1pPr></a:lstStyle>`;
  const body = xml`<a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" anchor="t"/>`;
  const geometry = xml`<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`;
  return [
    xml`<p:sp><p:nvSpPr><p:cNvPr id="20" name="Source"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="ftr" sz="quarter"${attributes({ idx: onLayout ? 11 : 3 })}/></p:nvPr></p:nvSpPr>
      <p:spPr>${placed(boxes.source)}${!onLayout && geometry}</p:spPr><p:txBody>${body}${style('l')}<a:p><a:endParaRPr lang="en"/></a:p></p:txBody></p:sp>`,
    xml`<p:sp><p:nvSpPr><p:cNvPr id="21" name="Slide number"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldNum" sz="quarter"${attributes({ idx: onLayout ? 12 : 4 })}/></p:nvPr></p:nvSpPr>
      <p:spPr>${placed(boxes.number)}${!onLayout && geometry}</p:spPr><p:txBody>${body}${style('r')}<a:p><a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr lang="en"/><a:t>‹#›</a:t></a:fld></a:p></p:txBody></p:sp>`,
  ];
}

/** One level of a list. Words without a bullet are one that says so. */
function level(depth: number, { type, lineHeight }: InheritedType, context: MasterContext, isList: boolean): Xml {
  const indent = isList ? Math.round(type.size * 1.1) : 0;
  const list = attributes({ marL: indent * depth * 9525, indent: -indent * 9525, algn: 'l' });
  const bullet = isList ? xml`<a:buFont typeface="Arial"/><a:buChar char="•"/>` : xml`<a:buNone/>`;
  const inner = xml`${lineSpacing(lineHeight, officeFont(type.families).line)}<a:spcBef><a:spcPts val="0"/></a:spcBef>${bullet}${runProperties('a:defRPr', type, context)}`;
  // The schema names each level by an element of its own.
  return levels[depth - 1]?.(list, inner) ?? xml``;
}

const levels: readonly ((list: Xml, inner: Xml) => Xml)[] = [
  (list, inner) => xml`<a:lvl1pPr${list}>${inner}</a:lvl1pPr>`,
  (list, inner) => xml`<a:lvl2pPr${list}>${inner}</a:lvl2pPr>`,
  (list, inner) => xml`<a:lvl3pPr${list}>${inner}</a:lvl3pPr>`,
  (list, inner) => xml`<a:lvl4pPr${list}>${inner}</a:lvl4pPr>`,
  (list, inner) => xml`<a:lvl5pPr${list}>${inner}</a:lvl5pPr>`,
];
