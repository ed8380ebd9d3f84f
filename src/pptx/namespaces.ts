import { rawXml } from './xml.ts';

/** Names of the parts of PresentationML, as every root element of a part declares them. */
export const presentationNames = rawXml(
  ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"' +
    ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"' +
    ' xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"',
);

/** Begins the content types of the parts of a presentation. */
export const presentationType = 'application/vnd.openxmlformats-officedocument.presentationml';
