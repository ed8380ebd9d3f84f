/** The addresses that `talk present --lan` prints first. */
export async function printedBy(talk) {
  let out = '';
  for await (const part of talk.stdout) {
    out += part;
    const [, room, speaker, phone, code] = /^Room +(\S+)\nSpeaker +(\S+)\nPhone +(\S+) +code (.+)\n/m.exec(out) ?? [];
    if (code !== undefined) return { room, speaker, phone: `${phone}#${code.replace(' ', '')}` };
  }
  throw new Error('`talk present` has ended.');
}
