import { generator } from '../model/generator.ts';
import type { DocumentMetadata } from '../model/output.ts';

/** The program that a PDF names as its maker. */
export const producer = generator;

/**
 * The metadata as an XMP packet (ISO 16684-1) with the Dublin Core, PDF and XMP fields that match the Info dictionary
 * (ISO 32000-1, table 317), so that readers agree whichever of the two they read. `universal` names the file PDF/UA-1
 * (ISO 14289-1, 5).
 */
export function xmpPacket(metadata: DocumentMetadata, universal = false): string {
  const when = metadata.date && `${metadata.date}T00:00:00Z`;
  const language = escapeXml(metadata.language);
  const keywords = metadata.keywords.map((word) => `<rdf:li>${escapeXml(word)}</rdf:li>`).join('');
  const lines = [
    '<dc:format>application/pdf</dc:format>',
    `<dc:language><rdf:Bag><rdf:li>${language}</rdf:li></rdf:Bag></dc:language>`,
    `<dc:title>${alternative(metadata.title)}</dc:title>`,
    metadata.author && `<dc:creator><rdf:Seq><rdf:li>${escapeXml(metadata.author)}</rdf:li></rdf:Seq></dc:creator>`,
    metadata.subject && `<dc:description>${alternative(metadata.subject)}</dc:description>`,
    keywords && `<dc:subject><rdf:Bag>${keywords}</rdf:Bag></dc:subject>`,
    keywords && `<pdf:Keywords>${escapeXml(metadata.keywords.join(', '))}</pdf:Keywords>`,
    `<pdf:Producer>${producer}</pdf:Producer>`,
    `<xmp:CreatorTool>${producer}</xmp:CreatorTool>`,
    when && `<xmp:CreateDate>${when}</xmp:CreateDate>`,
    when && `<xmp:ModifyDate>${when}</xmp:ModifyDate>`,
    universal && '<pdfuaid:part>1</pdfuaid:part>',
  ];
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
${lines.filter(Boolean).join('\n')}
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`;
}

function alternative(text: string): string {
  return `<rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li></rdf:Alt>`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
