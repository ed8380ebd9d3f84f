import { pdfPages } from '../pageObjects.ts';
import { openPdf, type PdfFile, resolve, resolveDictionary } from '../pdfFile.ts';
import { contentFaults } from './checks/contentFaults.ts';
import { fontTagFaults } from './checks/fontTagFaults.ts';
import { headingFaults } from './checks/headingFaults.ts';
import { linkFaults } from './checks/linkFaults.ts';
import { pictureFaults } from './checks/pictureFaults.ts';
import { structureFaults } from './checks/structureFaults.ts';
import type { Painted } from './completeTags.ts';
import type { TagFault } from './fault.ts';
import { readTags } from './tagTree.ts';

/**
 * Holds a finished PDF against what a machine can tell of PDF/UA-1 (ISO 14289-1): the conditions of the Matterhorn Protocol 1.1
 * that are listed in ARCHITECTURE.md, with those that are not checked here. None means that the file may call itself PDF/UA.
 * @param painted what completeTags saw, so that nothing is unpacked twice.
 */
export function tagFaults(bytes: Uint8Array, painted: readonly Painted[]): TagFault[] {
  const pdf = openPdf(bytes);
  const tags = readTags(pdf);
  if (tags.length === 0) return [{ condition: '01-005', what: 'there are no tags' }];
  return [
    ...catalogFaults(pdf),
    ...headingFaults(tags),
    ...pictureFaults(tags),
    ...structureFaults(pdf, tags),
    ...linkFaults(pdf, tags, pdfPages(pdf)),
    ...contentFaults(tags, painted),
    ...fontTagFaults(pdf),
  ];
}

/** Tagged and not doubtful (01-007), titled (07-001, 07-002), of a language (11-001), and nothing in it that needs more. */
function catalogFaults(pdf: PdfFile): TagFault[] {
  const catalog = resolveDictionary(pdf, pdf.trailer.get('Root')) ?? new Map();
  const marks = resolveDictionary(pdf, catalog.get('MarkInfo'));
  const shown = resolveDictionary(pdf, catalog.get('ViewerPreferences'))?.get('DisplayDocTitle');
  const refused = { OCProperties: '20-001', AcroForm: '25-001' };
  return [
    ...(marks?.get('Marked') === true ? [] : [{ condition: '01-005', what: 'it does not say that it is tagged' }]),
    ...(marks?.get('Suspects') === true ? [{ condition: '01-007', what: 'its tags are called doubtful' }] : []),
    ...(shown === true
      ? []
      : [{ condition: shown === undefined ? '07-001' : '07-002', what: 'its title is not shown' }]),
    ...(resolve(pdf, catalog.get('Lang')) === null ? [{ condition: '11-001', what: 'it has no language' }] : []),
    ...Object.entries(refused).flatMap(([key, condition]) =>
      catalog.has(key) ? [{ condition, what: `it has ${key}` }] : [],
    ),
    ...(pdf.trailer.has('Encrypt') ? [{ condition: '26-001', what: 'it is locked' }] : []),
  ];
}
