/** What keeps a PDF from being accessible, by the number of its condition in the Matterhorn Protocol 1.1. */
export interface TagFault {
  readonly condition: string;
  readonly what: string;
}
