import { placed } from './emu.ts';
import { shapeTree } from './masterParts.ts';
import { presentationNames, presentationType } from './namespaces.ts';
import type { PackagePart } from './packageParts.ts';
import type { NoteLine } from './presentation.ts';
import { attributes, type Xml, xml } from './xml.ts';

export const notesMasterPath = 'ppt/notesMasters/notesMaster1.xml';

/** A page of notes in CSS px: a sheet upright, the slide above, the words below. */
export const notesSize = { width: 720, height: 960 } as const;
const slideBox = { x: 72, y: 60, width: 576, height: 324 };
const wordsBox = { x: 72, y: 420, width: 576, height: 480 };

/** The master of pages of notes; `ppt/theme/theme2.xml` is its own, as the format asks. */
export function notesMaster(): PackagePart {
  return {
    path: notesMasterPath,
    contentType: `${presentationType}.notesMaster+xml`,
    content: xml`<p:notesMaster${presentationNames}>
      <p:cSld><p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>${shapeTree([picture(true), words(xml`<a:p><a:r><a:rPr lang="en"/><a:t>Notes</a:t></a:r></a:p>`, true)])}</p:cSld>
      <p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>
      <p:notesStyle><a:lvl1pPr marL="0"><a:spcBef><a:spcPts val="600"/></a:spcBef><a:defRPr sz="1400"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/></a:defRPr></a:lvl1pPr></p:notesStyle>
    </p:notesMaster>`,
    relations: [{ id: 'rId1', type: 'theme', target: 'ppt/theme/theme2.xml' }],
  };
}

/** Path of a slide's notes, by its number from 1. */
export function notesPath(number: number): string {
  return `ppt/notesSlides/notesSlide${number}.xml`;
}

/** What is said to a slide. @param number of the slide, from 1. */
export function notesPart(
  number: number,
  notes: readonly NoteLine[],
  language: string,
  slidePath: string,
): PackagePart {
  const lines = notes.map(({ text, level }) => {
    const bullet = level > 0 ? xml`<a:buFont typeface="Arial"/><a:buChar char="•"/>` : xml`<a:buNone/>`;
    const list = attributes({ marL: level * 228_600, indent: level > 0 ? -228_600 : 0 });
    return xml`<a:p><a:pPr${list}>${bullet}</a:pPr><a:r><a:rPr${attributes({ lang: language })}/><a:t>${text}</a:t></a:r></a:p>`;
  });
  return {
    path: notesPath(number),
    contentType: `${presentationType}.notesSlide+xml`,
    content: xml`<p:notes${presentationNames}><p:cSld>${shapeTree([picture(false), words(xml`${lines}`, false)])}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>`,
    relations: [
      { id: 'rId1', type: 'notesMaster', target: notesMasterPath },
      { id: 'rId2', type: 'slide', target: slidePath },
    ],
  };
}

function picture(onMaster: boolean): Xml {
  return xml`<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg"${attributes({ idx: onMaster ? 2 : undefined })}/></p:nvPr></p:nvSpPr>
    <p:spPr>${onMaster && xml`${placed(slideBox)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/>`}</p:spPr></p:sp>`;
}

function words(text: Xml, onMaster: boolean): Xml {
  return xml`<p:sp><p:nvSpPr><p:cNvPr id="3" name="Notes"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body"${attributes({ sz: onMaster ? 'quarter' : undefined, idx: onMaster ? 3 : 1 })}/></p:nvPr></p:nvSpPr>
    <p:spPr>${onMaster && xml`${placed(wordsBox)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`}</p:spPr><p:txBody><a:bodyPr/><a:lstStyle/>${text}</p:txBody></p:sp>`;
}
