import type { MermaidSettings, PaletteColor } from '../../model/mermaid.ts';
import { type ColorToken, color, plainColor } from '../drawing/color.ts';

const light: readonly ColorToken[] = ['paper', 'sand', 'sky-light', 'wheat', 'mist', 'line'];
const dark: readonly ColorToken[] = ['ink', 'stone', 'grass', 'madder', 'ochre'];
const lines: readonly ColorToken[] = [...dark, 'sky-deep', 'line'];
/** Branches and roots, which hold light text. */
const strong: readonly ColorToken[] = ['ink', 'grass', 'madder', 'ochre', 'stone'];
/** Slices, sections and other surfaces that follow each other, which hold dark text. */
const surfaces: readonly ColorToken[] = ['sky-light', 'wheat', 'sand', 'mist', 'line'];

/**
 * Small print at the size of other text; labels of mind maps in the middle of their shapes, where the package puts them when they are
 * HTML and forgets them when they are not (version 11).
 */
const themeCSS = `.grid .tick text{font-size:15px}.node-labels{font-size:18px}.edgeLabel text,.edgeLabel .label text{font-size:16px}
.mindmap-node>.label[transform^="translate(0,"] text{text-anchor:middle}`;

/** A slide is low: what stands closer together keeps larger letters. In CSS px. */
const close = { nodeSpacing: 36, rankSpacing: 36 };

/**
 * How the package is to draw: in the kit's colours, text as SVG text, nothing of the author's run or linked, the same each time.
 * What an author's own configuration must not change is `secure`. Source: Mermaid's configuration schema, version 11.
 */
export const mermaidSettings: MermaidSettings = {
  palette: { light: light.map(paletteColor), dark: dark.map(paletteColor), lines: lines.map(paletteColor) },
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
    flowchart: { htmlLabels: false, useMaxWidth: false, ...close },
    class: { htmlLabels: false, ...close },
    state: { htmlLabels: false, ...close },
    sequence: {
      mirrorActors: false,
      messageMargin: 32,
      boxMargin: 8,
      height: 48,
      actorMargin: 64,
      diagramMarginX: 8,
      diagramMarginY: 8,
    },
    gantt: { useWidth: 640, fontSize: 16, sectionFontSize: 16, barHeight: 28, topPadding: 56, leftPadding: 100 },
    er: { fontSize: 16, ...close },
    journey: { taskFontSize: 16, diagramMarginX: 8 },
    quadrantChart: {
      titleFontSize: 28,
      quadrantLabelFontSize: 26,
      pointLabelFontSize: 24,
      xAxisLabelFontSize: 24,
      yAxisLabelFontSize: 24,
      quadrantTextTopPadding: 12,
    },
    xyChart: {
      titleFontSize: 28,
      xAxis: { labelFontSize: 22, titleFontSize: 22 },
      yAxis: { labelFontSize: 22, titleFontSize: 22 },
    },
    architecture: { fontSize: 20 },
    themeCSS,
    look: 'classic',
    theme: 'base',
    themeVariables: themeVariables(),
  },
};

function paletteColor(token: ColorToken): PaletteColor {
  return { hex: plainColor(token), css: color(token) };
}

function themeVariables(): Readonly<Record<string, unknown>> {
  const [ink, paper, sand, mist] = [plainColor('ink'), plainColor('paper'), plainColor('sand'), plainColor('mist')];
  const [stone, accent] = [plainColor('stone'), plainColor('sky-deep')];
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
    ...inTurn('cScale', 0, 12, surfaces),
    ...inTurn('cScaleLabel', 0, 12, ['ink']),
    ...inTurn('pie', 1, 12, surfaces),
    ...inTurn('git', 0, 8, strong),
    ...inTurn('gitBranchLabel', 0, 8, ['paper']),
    ...inTurn('fillType', 0, 8, surfaces),
    commitLabelFontSize: '16px',
    tagLabelFontSize: '16px',
    pieOpacity: '1',
    pieStrokeColor: paper,
    pieOuterStrokeColor: stone,
    pieSectionTextColor: ink,
    pieTitleTextSize: '28px',
    pieSectionTextSize: '24px',
    pieLegendTextSize: '22px',
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
    xyChart: { plotColorPalette: (['sky-light', 'madder', 'grass', 'ochre'] as const).map(plainColor).join(',') },
    radar: { axisLabelFontSize: '24px', legendFontSize: '24px', axisColor: stone, graticuleColor: mist },
    packet: { labelFontSize: '20px', byteFontSize: '16px' },
  };
}

/** `pie1`, `pie2`, …: colours one after the other, and again from the first. */
function inTurn(name: string, from: number, count: number, tokens: readonly ColorToken[]): Record<string, string> {
  const colors = tokens.map(plainColor);
  const entries = Array.from({ length: count }, (_, index) => [
    `${name}${index + from}`,
    colors[index % colors.length],
  ]);
  return Object.fromEntries(entries) as Record<string, string>;
}
