import { html, raw } from '../../html/html.ts';
import type { ClientCode } from '../../model/artifact.ts';
import { htmlDocument } from '../htmlDocument.ts';

/**
 * What a phone sees before it has brought the code: a field for it, and no word of the talk.
 * @param client sends the code, once somebody wishes it.
 */
export function renderPairPage(client: ClientCode): string {
  return htmlDocument({
    language: 'en',
    attributes: { class: 'pair-page desk-colors' },
    head: html`<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<title>Remote</title>
<meta name="robots" content="noindex">
<style>
${raw(client.css)}
</style>`,
    body: html`<main>
<h1>Connect this phone</h1>
<form>
<label for="code">The code that the speaker’s page shows</label>
<input id="code" autocomplete="off" autocapitalize="characters" spellcheck="false" enterkeyhint="go" maxlength="12">
<button type="submit">Connect</button>
</form>
<p id="answer" role="status"></p>
</main>`,
    client,
    served: true,
  });
}
