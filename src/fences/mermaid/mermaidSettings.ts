import type { MermaidSettings, PaletteColor } from '../../model/mermaid.ts';
import { type ColorToken, color, plainColor } from '../drawing/color.ts';

/** Colours behind text, the paper's first; and colours of text, lines and dark shapes, the ink's first. */
const light: readonly ColorToken[] = ['paper', 'sand', 'sky-light', 'wheat', 'mist', 'line'];
const dark: readonly ColorToken[] = ['ink', 'stone', 'sky-deep', 'grass', 'madder', 'ochre'];

/**
 * How the package is to draw: in the kit's colours, text as SVG text, nothing of the author's run or linked, the same each time.
 * What an author's own configuration must not change is `secure`. Source: Mermaid's configuration schema, version 11.
 */
export const mermaidSettings: MermaidSettings = {
  palette: { light: light.map(paletteColor), dark: dark.map(paletteColor) },
  config: {
    startOnLoad: false,
    securityLevel: 'strict',
    suppressErrorRendering: true,
    htmlLabels: false,
    deterministicIds: true,
    deterministicIDSeed: 'talk',
    handDrawnSeed: 1,
    maxTextSize: 500_000,
    maxEdges: 2_000,
    secure: [
      'secure',
      'securityLevel',
      'startOnLoad',
      'maxTextSize',
      'maxEdges',
      'suppressErrorRendering',
      'htmlLabels',
      'deterministicIds',
      'deterministicIDSeed',
      'handDrawnSeed',
      'fontFamily',
      'altFontFamily',
    ],
    flowchart: { htmlLabels: false, useMaxWidth: false },
    class: { htmlLabels: false },
    state: { htmlLabels: false },
    gantt: { fontSize: 14, sectionFontSize: 14, barHeight: 26, topPadding: 60, leftPadding: 110 },
    er: { fontSize: 16 },
    theme: 'base',
    themeVariables: themeVariables(),
  },
};

function paletteColor(token: ColorToken): PaletteColor {
  return { hex: plainColor(token), css: color(token) };
}

function themeVariables(): Readonly<Record<string, string | boolean>> {
  const [ink, paper, sand, mist, stone] = (['ink', 'paper', 'sand', 'mist', 'stone'] as const).map(plainColor) as [
    string,
    string,
    string,
    string,
    string,
  ];
  const accent = plainColor('sky-deep');
  const scale = (['sky-light', 'wheat', 'sand', 'mist', 'line'] as const).map(plainColor);
  const each = (name: string, from: number, count: number, value: (index: number) => string): [string, string][] =>
    Array.from({ length: count }, (_, index) => [`${name}${index + from}`, value(index)]);
  const turn = (index: number): string => scale[index % scale.length] ?? sand;
  return {
    darkMode: false,
    background: paper,
    primaryColor: sand,
    primaryTextColor: ink,
    primaryBorderColor: accent,
    secondaryColor: mist,
    secondaryTextColor: ink,
    secondaryBorderColor: accent,
    tertiaryColor: paper,
    tertiaryTextColor: ink,
    tertiaryBorderColor: stone,
    mainBkg: sand,
    nodeBorder: accent,
    clusterBkg: paper,
    clusterBorder: stone,
    lineColor: stone,
    textColor: ink,
    titleColor: ink,
    edgeLabelBackground: paper,
    noteBkgColor: plainColor('wheat'),
    noteTextColor: ink,
    noteBorderColor: plainColor('ochre'),
    actorBkg: sand,
    actorBorder: accent,
    actorLineColor: stone,
    labelBoxBkgColor: mist,
    activationBkgColor: plainColor('sky-light'),
    activationBorderColor: accent,
    ...Object.fromEntries([
      ...each('cScale', 0, 12, turn),
      ...each('cScaleLabel', 0, 12, () => ink),
      ...each('pie', 1, 12, turn),
      ...each('git', 0, 8, (index) => plainColor(dark[(index + 2) % dark.length] ?? 'ink')),
      ...each('fillType', 0, 8, turn),
    ]),
    pieOpacity: '1',
    pieStrokeColor: paper,
    pieOuterStrokeColor: stone,
    pieSectionTextColor: ink,
    taskBkgColor: plainColor('sky-light'),
    taskBorderColor: accent,
    taskTextColor: ink,
    taskTextDarkColor: ink,
    taskTextLightColor: ink,
    taskTextOutsideColor: ink,
    activeTaskBkgColor: plainColor('wheat'),
    doneTaskBkgColor: mist,
    critBkgColor: plainColor('line'),
    critBorderColor: plainColor('madder'),
    gridColor: stone,
  };
}
