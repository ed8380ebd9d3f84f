/** How an external deck looks in the tool it was written for. */
export interface RevealLook {
  /** Name of the theme of reveal.js whose colours it wears; the kit's theme `_reveal` holds them. */
  readonly palette: string;
  /** Whether the content of a slide stands in the middle of its height. */
  readonly centered: boolean;
  /** Size in CSS px that its author laid slides out for. */
  readonly canvas: { readonly width: number; readonly height: number };
}
