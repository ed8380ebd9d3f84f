/** Whether two answers are one to whoever marks them: capitals and space around them aside. */
export function sameAnswer(one: string | number, other: string | number): boolean {
  return plain(one) === plain(other);
}

function plain(answer: string | number): string {
  return String(answer).trim().toLowerCase();
}
