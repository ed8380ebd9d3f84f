/**
 * A Stryker plugin: the wording of messages and hints is not mutated. Tests assert codes and places and leave the words free, so
 * a fault in a sentence is one that they must not notice. What is computed within a sentence, and whether it is said, still counts.
 */
export const strykerPlugins = [{ kind: 'Ignore', name: 'prose', value: { shouldIgnore } }];

/** @param path a Babel node path. @returns the reason, or undefined when the node is mutated as any other */
export function shouldIgnore(path) {
  return isText(path.node) && isSaid(path) ? 'wording' : undefined;
}

/** A text without anything computed in it, or with plain names only: all that is left to mutate is its wording. */
function isText(node) {
  if (node.type === 'StringLiteral') return true;
  return (
    node.type === 'TemplateLiteral' &&
    node.expressions.every(({ type }) => /^(Identifier|MemberExpression)$/.test(type))
  );
}

/** Whether a text becomes a `message` or `hint`, or the sentence of a TalkError; by way of `… ? a : b` too. */
function isSaid(path) {
  const { parentPath: above, node } = path;
  if (above === null) return false;
  const { type, key, callee, test, arguments: given } = above.node;
  if (type === 'ObjectProperty') return key.type === 'Identifier' && /^(message|hint)$/.test(key.name);
  if (type === 'NewExpression') return callee.name === 'TalkError' && given[1] === node;
  return type === 'ConditionalExpression' && test !== node && isSaid(above);
}
