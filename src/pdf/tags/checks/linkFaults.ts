import { annotationsOf, type PdfPage } from '../../pageObjects.ts';
import { nameOf, type PdfFile } from '../../pdfFile.ts';
import type { TagFault } from '../fault.ts';
import type { Tag } from '../tagTree.ts';

/**
 * Links: each is inside a Link tag (28-011) and says where it leads (28-012); their pages are walked through in the order of
 * the tags (28-008, 28-009). Annotations of other kinds are not written (28-002).
 */
export function linkFaults(pdf: PdfFile, tags: readonly Tag[], pages: readonly PdfPage[]): TagFault[] {
  const inside = new Map<number, string>();
  for (const tag of tags) {
    for (const kid of tag.kids) if ('annotation' in kid) inside.set(kid.annotation, tag.role);
  }
  return pages.flatMap((page) => {
    const links = annotationsOf(pdf, page);
    const order = nameOf(page.dictionary.get('Tabs'));
    const faults = links.flatMap(({ object, dictionary }): TagFault[] => [
      ...(nameOf(dictionary.get('Subtype')) === 'Link'
        ? []
        : [{ condition: '28-002', what: `annotation ${object} is no link` }]),
      ...(inside.get(object) === 'Link' ? [] : [{ condition: '28-011', what: `link ${object} stands in no Link tag` }]),
      ...(dictionary.has('Contents')
        ? []
        : [{ condition: '28-012', what: `link ${object} does not say where it leads` }]),
    ]);
    const unordered = links.length > 0 && order !== 'S';
    return unordered
      ? [
          ...faults,
          { condition: order === undefined ? '28-008' : '28-009', what: `page ${page.object} has links out of order` },
        ]
      : faults;
  });
}
