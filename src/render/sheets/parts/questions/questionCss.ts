import { lineGap, ruleColor } from '../ruledLines.ts';

const answerSpace = (lines: number): string => `.room-${lines}{min-height:${(lines * lineGap).toFixed(1)}px}`;

/** Type of questions; a question never breaks across pages, since its lines or its map belong to it. */
export const questionCss = `.questions{padding-inline-start:1.7em}
.questions>.question{margin:0 0 .2in;break-inside:avoid}
.questions>.question::marker{font-weight:600}
.ask{margin:0 0 .06in}
.cloze{line-height:1.9}
.boxes,.letters{margin:.05in 0 0;padding:0}
.boxes{list-style:none}
.boxes li,.letters li{margin:0 0 .08in}
.letters{list-style:upper-alpha;padding-inline-start:1.5em}
.match{display:grid;grid-template-columns:1fr 1fr;column-gap:.4in}
.mark{display:inline-flex;align-items:center;justify-content:center;width:.24in;height:.24in;box-sizing:border-box;border:1pt solid var(--ink);margin-right:.06in;vertical-align:middle;line-height:1}
.mark:empty::before{content:"\\a0" / ""}
.answer{margin:0;font-style:italic}
.answer small{font-size:10pt;color:var(--stone);font-style:normal}
.figures{margin:.08in 0}
.figures th,.figures td{padding:.03in .18in .03in 0;border-bottom:.75pt solid var(--line);text-align:start}
.bar-grid{display:block;margin:.08in 0;font:10pt var(--font-text);fill:var(--ink)}
.bar-grid line{stroke:${ruleColor};stroke-width:1}
${[1, 2, 3].map(answerSpace).join('\n')}`;
