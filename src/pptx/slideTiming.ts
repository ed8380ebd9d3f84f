import { attributes, type Xml, xml } from './xml.ts';

/** What comes by a press of a key: a whole shape, or some paragraphs of one. */
export interface Entrance {
  /** Its place among the steps of the slide; those of one step come together. */
  readonly step: number;
  readonly shape: number;
  /** First and last, from 0. */
  readonly paragraphs?: readonly [number, number];
}

/** Steps of a slide as the simplest entrance there is, “Appear” (preset 1), one a press. Nothing where nothing comes by itself. */
export function slideTiming(entrances: readonly Entrance[]): Xml | undefined {
  if (entrances.length === 0) return undefined;
  const steps = [...new Set(entrances.map(({ step }) => step))].sort((a, b) => a - b);
  let id = 2;
  const next = (): number => {
    id += 1;
    return id;
  };
  const clicks = steps.map((step) => {
    const [outer, inner] = [next(), next()];
    const effects = entrances
      .filter((one) => one.step === step)
      .map((one, index) => effect(one, index, next(), next()));
    return xml`<p:par><p:cTn id="${outer}" fill="hold"><p:stCondLst><p:cond delay="indefinite"/></p:stCondLst><p:childTnLst>
      <p:par><p:cTn id="${inner}" fill="hold"><p:stCondLst><p:cond delay="0"/></p:stCondLst><p:childTnLst>${effects}</p:childTnLst></p:cTn></p:par>
    </p:childTnLst></p:cTn></p:par>`;
  });
  const built = [...new Set(entrances.filter(({ paragraphs }) => paragraphs !== undefined).map(({ shape }) => shape))];
  return xml`<p:timing><p:tnLst><p:par><p:cTn id="1" dur="indefinite" restart="never" nodeType="tmRoot"><p:childTnLst>
    <p:seq concurrent="1" nextAc="seek"><p:cTn id="2" dur="indefinite" nodeType="mainSeq"><p:childTnLst>${clicks}</p:childTnLst></p:cTn>
    <p:prevCondLst><p:cond evt="onPrev" delay="0"><p:tgtEl><p:sldTgt/></p:tgtEl></p:cond></p:prevCondLst>
    <p:nextCondLst><p:cond evt="onNext" delay="0"><p:tgtEl><p:sldTgt/></p:tgtEl></p:cond></p:nextCondLst></p:seq>
  </p:childTnLst></p:cTn></p:par></p:tnLst>
  ${built.length > 0 && xml`<p:bldLst>${built.map((shape) => xml`<p:bldP spid="${shape}" grpId="0" build="p"/>`)}</p:bldLst>`}</p:timing>`;
}

function effect({ shape, paragraphs }: Entrance, index: number, id: number, inner: number): Xml {
  const range = paragraphs && xml`<p:txEl><p:pRg st="${paragraphs[0]}" end="${paragraphs[1]}"/></p:txEl>`;
  const list = attributes({
    id,
    presetID: 1,
    presetClass: 'entr',
    presetSubtype: 0,
    fill: 'hold',
    grpId: paragraphs === undefined ? undefined : 0,
    nodeType: index === 0 ? 'clickEffect' : 'withEffect',
  });
  return xml`<p:par><p:cTn${list}><p:stCondLst><p:cond delay="0"/></p:stCondLst><p:childTnLst>
    <p:set><p:cBhvr><p:cTn id="${inner}" dur="1" fill="hold"><p:stCondLst><p:cond delay="0"/></p:stCondLst></p:cTn>
    <p:tgtEl><p:spTgt spid="${shape}">${range}</p:spTgt></p:tgtEl><p:attrNameLst><p:attrName>style.visibility</p:attrName></p:attrNameLst></p:cBhvr>
    <p:to><p:strVal val="visible"/></p:to></p:set></p:childTnLst></p:cTn></p:par>`;
}
