import type { SourceSpan } from '../model/sourceSpan.ts';
import type { FenceToken } from '../model/tokens.ts';
import { lineIndex } from './lineIndex.ts';
import { yamlDocument } from './yamlDocument.ts';
import { spanAt, type YamlPath } from './yamlNodes.ts';

/**
 * Where the value at a path of a fence's YAML stands in its author's file; the nearest value around it when there is none.
 * It is read for those who have found a mistake, so that no other fence has to carry the places of its values.
 */
export function placeInFence({ at, source }: Pick<FenceToken, 'at' | 'source'>, path: YamlPath): SourceSpan {
  const [, ...lines] = source.trimEnd().split('\n');
  // The last line closes the fence, or would not be YAML.
  const text = lines.slice(0, -1).join('\n');
  return spanAt(yamlDocument(text).contents, path, lineIndex(at.file, text, at.line + 1), false);
}
