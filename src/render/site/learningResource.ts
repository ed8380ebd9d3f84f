import type { OutputFile } from '../../model/outputFile.ts';
import { type SiteBase, siteAddress } from '../../model/siteAddress.ts';
import type { PublishedTalk } from './publishedTalk.ts';

/**
 * What search engines and catalogues of teaching material read of a talk (schema.org, LearningResource), as JSON-LD. Addresses are whole where
 * the site's own is known, else from the talk's page.
 */
export function learningResource({ name, card, metadata, points, files }: PublishedTalk, base: SiteBase): object {
  const { title, author, subject, language, keywords, date } = metadata;
  return {
    '@context': 'https://schema.org',
    '@type': 'LearningResource',
    name: title,
    ...(subject === undefined ? {} : { description: subject }),
    ...(base === undefined ? {} : { url: siteAddress(`${name}/`, base) }),
    inLanguage: language,
    timeRequired: `PT${card.slotMinutes}M`,
    learningResourceType: ['Presentation', 'Handout'],
    isAccessibleForFree: true,
    ...(author === undefined ? {} : { author: { '@type': 'Person', name: author } }),
    ...(date === undefined ? {} : { dateModified: date }),
    ...(keywords.length === 0 ? {} : { keywords: [...keywords] }),
    ...(points.length === 0 ? {} : { teaches: [...points] }),
    ...(ages[card.audience] === undefined ? {} : { typicalAgeRange: ages[card.audience] }),
    encoding: files.flatMap((file) => encoding(file, base)),
  };
}

const ages: Readonly<Record<string, string>> = { teen: '14-', adult: '18-', professional: '18-' };

function encoding({ path, label, bytes }: OutputFile, base: SiteBase): object[] {
  const format = formats[path.slice(path.lastIndexOf('.'))];
  if (format === undefined) return [];
  return [
    {
      '@type': 'MediaObject',
      name: label,
      contentUrl: siteAddress(path, base, 1),
      encodingFormat: format,
      contentSize: String(bytes),
    },
  ];
}

const formats: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.pdf': 'application/pdf',
  '.epub': 'application/epub+zip',
};
