/** Words of an author as a sentence: with a full stop, unless they end with a sign of their own, such as that of `7 p.m.` */
export function sentence(text: string): string {
  return /[.!?…]["”’»)]*$/.test(text) ? text : `${text}.`;
}
