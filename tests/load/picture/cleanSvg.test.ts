import { expect, it } from 'vitest';
import { cleanSvg } from '../../../src/load/picture/cleanSvg.ts';

const clean = (markup: string): string => cleanSvg(Buffer.from(markup)).toString();

it.each([
  ['comments', '<svg><!-- a --><g/><!-- b --></svg>', '<svg><g/></svg>'],
  ['data of its own', '<svg><metadata id="a"><rdf:RDF><cc:Work/></rdf:RDF></metadata><g/></svg>', '<svg><g/></svg>'],
  ['data that is empty', '<svg><metadata/><g/><metadata>a</metadata></svg>', '<svg><g/></svg>'],
  ['data that is never closed', '<svg><metadata><g/></svg>', '<svg><g/></svg>'],
  [
    'elements of editors',
    '<svg><sodipodi:namedview a="b"><inkscape:grid/></sodipodi:namedview><g/></svg>',
    '<svg><g/></svg>',
  ],
  ['attributes of editors', '<svg><g id="a" inkscape:label="b" serif:id="c"/></svg>', '<svg><g id="a"  /></svg>'],
  ['names of editors', '<svg xmlns="a" xmlns:inkscape="b" xmlns:xlink="c"/>', '<svg xmlns="a"  xmlns:xlink="c"/>'],
])('an SVG loses %s', (_, markup, expected) => {
  expect(clean(markup)).toBe(expected);
});

it.each([
  ['a drawing', '<svg><g id="a"><path d="M0 0"/></g></svg>'],
  ['its prologue', '<?xml version="1.0"?><!DOCTYPE svg><svg/>'],
  ['its words', '<svg><title>inkscape: a</title><desc>b</desc></svg>'],
  ['names that only end like those of editors', '<svg><mycc:a svgx:b="c" xmlns:mycc="d"/></svg>'],
])('an SVG keeps %s', (_, markup) => {
  const bytes = Buffer.from(markup);
  expect(cleanSvg(bytes)).toBe(bytes);
});
