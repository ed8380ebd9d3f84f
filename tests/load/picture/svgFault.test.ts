import { expect, it } from 'vitest';
import { svgFault } from '../../../src/load/picture/svgFault.ts';

const open = '<svg xmlns="http://www.w3.org/2000/svg">';

it.each([
  `${open}<path d="M0 0"/></svg>`,
  `\uFEFF<?xml version="1.0" encoding="UTF-8"?>\n<!-- A -->\n${open}<g/></svg>\n`,
  `<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">${open}</svg>`,
  `<!DOCTYPE svg [<!ENTITY ns "http://a.example"> <!ENTITY b '&ns;'>]>${open}<g a="&ns;">&b;</g></svg>`,
  '<s:svg xmlns:s="http://www.w3.org/2000/svg"/>',
])('is none in %s', (svg) => expect(svgFault(svg)).toBeUndefined());

it.each([
  [`${open}\n<g></svg>`, 2],
  [`${open}<g>`, 1],
  [`${open}<g a=b/></svg>`, 1],
  [`${open}&nbsp;</svg>`, 1],
  [`${open}\n<g xlink:href="#a"/></svg>`, 2],
  [`${open}\u0007</svg>`, 1],
  ['<svg viewBox="0 0 1 1"/>', 1],
  ['words', 1],
])('is told of at its line in %s', (svg, line) => expect(svgFault(svg)).toMatchObject({ line }));
