/** What the studio's page loads where a text is opened: the editor, apart from the page because it is larger than all the rest. */
export { showDifferences } from './studio/section/editor/showDifferences.ts';
export { openTextEditor } from './studio/section/editor/textEditor.ts';
