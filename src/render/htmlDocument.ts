import { attributeList, type Html, html, raw } from '../html/html.ts';
import { inlineScripts } from '../html/inlineScripts.ts';
import type { ClientCode } from '../model/artifact.ts';
import { generator } from '../model/generator.ts';
import { contentPolicy, type PageNeeds } from './contentPolicy.ts';

/** What a page is made of. */
export interface HtmlDocument extends Omit<PageNeeds, 'scripts'> {
  /** BCP 47 tag. */
  readonly language: string;
  /** Of the root element, beside its language. */
  readonly attributes?: Readonly<Record<string, string | undefined>>;
  /** What stands in the head behind charset and policy: title, descriptions, styles. */
  readonly head: Html;
  readonly body: Html;
  /** The one script that the page runs, behind its body; none in a page that only shows. */
  readonly client?: Pick<ClientCode, 'script' | 'documents'>;
}

/**
 * Every page that the kit writes, prints or serves begins here, so that none goes without its policy. The policy names the scripts
 * that the kit puts in by itself; whatever else stands in head or body does not run.
 */
export function htmlDocument({ language, attributes = {}, head, body, client, ...needs }: HtmlDocument): string {
  const script = client?.script.replace(/<\/script/gi, '<\\/script');
  const scripts = [script ?? [], (client?.documents ?? []).flatMap(inlineScripts)].flat();
  return html`<!doctype html>
<html lang="${language}"${attributeList(attributes)}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy({ ...needs, scripts })}">
<meta name="generator" content="${generator}">
${head}
</head>
<body>
${body}
${script === undefined ? '' : html`<script>${raw(script)}</script>\n`}</body>
</html>
`.markup;
}
