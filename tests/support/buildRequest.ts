import type { BuildRequest } from '../../src/model/buildRequest.ts';

/** A request for all that there is, in the folder of the run unless another is named. */
export function buildRequest(wishes: Partial<BuildRequest> = {}): BuildRequest {
  return {
    folder: '.',
    decks: [],
    out: 'dist',
    paper: undefined,
    only: undefined,
    handouts: undefined,
    browser: undefined,
    timeoutMs: undefined,
    force: false,
    today: '2026-11-21',
    ...wishes,
  };
}
