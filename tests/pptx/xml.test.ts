import { expect, it } from 'vitest';
import { attributes, escapeXml, rawXml, xml, xmlDocument } from '../../src/pptx/xml.ts';

it('escapes what it is given, and nothing else', () => {
  const words = 'a < b & "c"';
  expect(xml`<t>${words}</t>`.markup).toBe('<t>a &lt; b &amp; &quot;c&quot;</t>');
  expect(xml`<t>${rawXml('<i/>')}${[xml`<b/>`, 1, undefined, false]}</t>`.markup).toBe('<t><i/><b/>1</t>');
  expect(attributes({ name: 'x"y', gone: undefined, size: 0 }).markup).toBe(' name="x&quot;y" size="0"');
});

it('leaves out what XML 1.0 cannot write: signs that steer, and halves of letters', () => {
  expect(escapeXml('a\u0000b\u000Bc\uD800d\uFFFEe\u{1F41D}')).toBe('abcde\u{1F41D}');
  expect(escapeXml('a\nb\tc')).toBe('a&#10;b&#9;c');
});

it('takes ends of lines out of templates, and parts attributes where they stand between two', () => {
  expect(
    xml`<a
      b="1"
      c="2">
        <d/>
      </a>`.markup,
  ).toBe('<a b="1" c="2"><d/></a>');
  expect(xml`<a>one two</a>`.markup).toBe('<a>one two</a>');
});

it('begins a document with its declaration', () => {
  expect(xmlDocument(xml`<a/>`)).toMatch(/^<\?xml version="1\.0" encoding="UTF-8" standalone="yes"\?>\n<a\/>$/);
});
