/** What parts an external deck into slides and begins their notes: the text of regular expressions. */
export interface SeparatorTexts {
  readonly separator?: string | undefined;
  readonly verticalSeparator?: string | undefined;
  readonly notesSeparator?: string | undefined;
}
