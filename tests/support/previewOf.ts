import { afterAll } from 'vitest';
import { buildRequest } from '../../src/cli/buildOptions.ts';
import { preview as command } from '../../src/cli/commands/preview.ts';
import { readOptions } from '../../src/cli/readOptions.ts';
import { type Preview, previewTalk } from '../../src/commands/preview.ts';
import type { PreviewFault } from '../../src/model/preview.ts';

/** A preview of a deck, closed after the test file, and every fault it told of. */
export interface TestPreview extends Preview {
  readonly told: { readonly deck: string; readonly faults: readonly PreviewFault[] }[];
}

/** Previews what a command line in `folder` names; a free port is found when none is given. */
export async function previewOf(folder: string, decks: readonly string[], port?: number): Promise<TestPreview> {
  const told: TestPreview['told'] = [];
  const io = { out() {}, err() {}, terminal: false, debug: false, folder, env: {}, today: '2026-11-21' };
  const request = buildRequest(readOptions(decks, command.options), io, folder);
  const preview = await previewTalk(request, port, (deck, faults) => void told.push({ deck, faults }));
  afterAll(() => preview.close());
  return { ...preview, told };
}
