/**
 * A PDF as Chromium builds them, made by hand: one classic cross-reference table, one entry a line. Object n is
 * `objects[n - 1]`, everything between `obj` and `endobj` as Latin-1 characters; object 1 is the Info dictionary and object 2
 * the catalog. `trailer` adds to the trailer.
 */
export function makePdf(objects: readonly string[], trailer = ''): Buffer {
  let body = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const at = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${places.join('')}`;
  const end = `trailer\n<</Size ${size}\n/Root 2 0 R\n/Info 1 0 R${trailer}>>\nstartxref\n${body.length}\n%%EOF\n`;
  return Buffer.from(body + table + end, 'latin1');
}

/** A stream object for `makePdf`; `entries` begin its dictionary. */
export function makeStream(content: string, entries = ''): string {
  return `<<${entries} /Length ${content.length}>> stream\n${content}\nendstream`;
}

/** The PDF with another version of one object appended as an incremental update (ISO 32000-1, 7.5.6). */
export function updatePdf(pdf: Buffer, object: number, body: string, trailer = ''): Buffer {
  const previous = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(pdf.toString('latin1'))?.[1];
  const size = /\/Size (\d+)/.exec(pdf.toString('latin1'))?.[1];
  const added = `${object} 0 obj\n${body}\nendobj\n`;
  const table = `xref\n${object} 1\n${String(pdf.length).padStart(10, '0')} 00000 n \n`;
  const end = `trailer\n<</Size ${size} /Root 2 0 R /Info 1 0 R /Prev ${previous}${trailer}>>\nstartxref\n${pdf.length + added.length}\n%%EOF\n`;
  return Buffer.concat([pdf, Buffer.from(added + table + end, 'latin1')]);
}
