/** The words of a list that is written with commas, blanks around them aside. */
export function listOf(value: string): string[] {
  return value
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}
