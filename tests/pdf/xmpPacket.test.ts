import { expect, it } from 'vitest';
import { xmpPacket } from '../../src/pdf/xmpPacket.ts';

const metadata = { title: 'Жол & <мен>', keywords: [], language: 'kk', date: '2024-02-29' };
const lines = (packet: string) => packet.split('\n').slice(4, -4);

it('stands in the frame that readers look for', () => {
  const packet = xmpPacket(metadata).split('\n');
  expect(packet.slice(0, 3)).toEqual([
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/">',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
  ]);
  for (const prefix of ['dc="http://purl.org/dc/elements/1.1/"', 'pdf="http://ns.adobe.com/pdf/1.3/"'])
    expect(packet[3]).toContain(` xmlns:${prefix}`);
  for (const prefix of ['xmp="http://ns.adobe.com/xap/1.0/"', 'pdfuaid="http://www.aiim.org/pdfua/ns/id/"'])
    expect(packet[3]).toContain(` xmlns:${prefix}`);
  expect(packet.slice(-4)).toEqual(['</rdf:Description>', '</rdf:RDF>', '</x:xmpmeta>', '<?xpacket end="r"?>']);
});

it('leaves out what is not given', () => {
  expect(lines(xmpPacket(metadata))).toEqual([
    '<dc:format>application/pdf</dc:format>',
    '<dc:language><rdf:Bag><rdf:li>kk</rdf:li></rdf:Bag></dc:language>',
    '<dc:title><rdf:Alt><rdf:li xml:lang="x-default">Жол &amp; &lt;мен&gt;</rdf:li></rdf:Alt></dc:title>',
    '<pdf:Producer>Talk Deck Kit</pdf:Producer>',
    '<xmp:CreatorTool>Talk Deck Kit</xmp:CreatorTool>',
    '<xmp:CreateDate>2024-02-29T00:00:00Z</xmp:CreateDate>',
    '<xmp:ModifyDate>2024-02-29T00:00:00Z</xmp:ModifyDate>',
  ]);
});

it('names no day where the talk has none', () => {
  const { date, ...undated } = metadata;
  const withDay = lines(xmpPacket(metadata));
  expect(lines(xmpPacket(undated))).toEqual(withDay.filter((line) => !line.includes(date)));
});

it('says who, of what and by which words, each where the Info dictionary has it', () => {
  const all = { ...metadata, author: 'A "B" C', subject: 'So & so', keywords: ['a<b', 'c'] };
  const said = lines(xmpPacket(all, true));
  expect(said.slice(3, 7)).toEqual([
    '<dc:creator><rdf:Seq><rdf:li>A &quot;B&quot; C</rdf:li></rdf:Seq></dc:creator>',
    '<dc:description><rdf:Alt><rdf:li xml:lang="x-default">So &amp; so</rdf:li></rdf:Alt></dc:description>',
    '<dc:subject><rdf:Bag><rdf:li>a&lt;b</rdf:li><rdf:li>c</rdf:li></rdf:Bag></dc:subject>',
    '<pdf:Keywords>a&lt;b, c</pdf:Keywords>',
  ]);
  expect(said.at(-1)).toBe('<pdfuaid:part>1</pdfuaid:part>');
});
