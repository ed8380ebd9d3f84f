/** A file that goes into an archive. */
export interface ZipEntry {
  /** Path in the archive, with forward slashes. */
  readonly path: string;
  /** Texts go in as UTF-8. */
  readonly content: string | Uint8Array | ZipSource;
  /** Whether it goes in as it is, so that its bytes stand in the archive. What comes in pieces always does. */
  readonly stored?: boolean;
}

/** Bytes that are never in memory as a whole. */
export interface ZipSource {
  /** In bytes. */
  readonly size: number;
  /** Asked twice, for the checksum that stands before them and for themselves. */
  readonly pieces: () => Iterable<Uint8Array>;
}
