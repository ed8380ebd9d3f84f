/** A reader of records, such as those of src/schema. */
interface RecordReader<T> {
  safeParse(value: unknown): { readonly data?: T | undefined };
}

/** What a page has sent: undefined when it is no such record. */
export function readBody<T>(reader: RecordReader<T>, body: string): T | undefined {
  try {
    return reader.safeParse(JSON.parse(body)).data;
  } catch {
    return undefined;
  }
}
