import type { EditAnswer } from '../../../../../model/studio.ts';
import type { BroughtAnswer } from '../../../../../model/studioPictures.ts';
import { send } from '../../../server/ask.ts';
import { tell } from '../../../server/makeEdit.ts';
import type { ChosenPicture } from './chosenPicture.ts';
import { creditOf, fileName, type PictureWords } from './pictureWords.ts';

/** Brings a picture into the project, or enters who made one that is there. @returns its project path, or why it cannot be put in. */
export async function sendPicture(
  chosen: ChosenPicture,
  words: PictureWords,
): Promise<{ readonly file: string } | { readonly fault: string }> {
  const credit = creditOf(words);
  if (chosen.kind === 'old') {
    const { file } = chosen.card;
    if (credit === undefined) return { file };
    const answer = await tell(`Credits of ${file}`, () =>
      send<EditAnswer>('POST', '/pictures/credit', { file, credit }),
    );
    return answer.kind === 'done' ? { file } : { fault: faultOf(answer) };
  }
  const name = fileName(chosen.picture.name, words.alt);
  const base64 = await base64Of(chosen.picture.blob);
  let answer: BroughtAnswer | undefined;
  const told = await tell(`New picture: ${name}`, async () => {
    answer = await send<BroughtAnswer>('POST', '/pictures', { name, base64, ...(credit && { credit }) });
    return answer;
  });
  return told.kind === 'done' && answer?.file !== undefined ? { file: answer.file } : { fault: faultOf(told) };
}

function faultOf(answer: EditAnswer): string {
  if (answer.kind === 'refused') return answer.message;
  return 'The list of credits was changed meanwhile. Try again.';
}

function base64Of(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(String(reader.result).replace(/^[^,]*,/, '')));
    reader.addEventListener('error', () => reject(reader.error ?? new Error('The file cannot be read.')));
    reader.readAsDataURL(blob);
  });
}
