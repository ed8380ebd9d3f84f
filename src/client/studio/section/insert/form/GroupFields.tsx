import type { JSX } from 'preact';
import { useContext } from 'preact/hooks';
import type { ShapeField } from '../../../../../model/insertForm.ts';
import type { YamlPath, YamlValue } from '../../../../../model/projectEdit.ts';
import { type Draft, type GroupDraft, isTable } from './draft.ts';
import { formContext } from './formContext.ts';

interface GroupFieldsProps {
  readonly fields: readonly ShapeField[];
  readonly draft: GroupDraft;
  readonly path: YamlPath;
  readonly onDraft: (draft: Draft) => void;
}

/** The fields of a group: what is needed and what is one line first, the rest folded. */
export function GroupFields({ fields, draft, path, onDraft }: GroupFieldsProps): JSX.Element {
  const { Control } = useContext(formContext);
  // The columns of a table are its series, and it stands in place of a file.
  const hasTable = fields.some(({ shape }) => shape.type === 'table');
  const shown = fields.filter(({ key }) => !(hasTable && (key === 'series' || key === 'data')));
  const rare = path.length === 0 ? shown.filter(isRare) : [];
  const field = ({ key, label, help, isNeeded, shape }: ShapeField): JSX.Element => (
    <Control
      key={key}
      shape={shape}
      draft={draft[key]}
      path={[...path, key]}
      label={label}
      help={help}
      isNeeded={isNeeded}
      onDraft={(next) => onDraft({ ...draft, [key]: next } as YamlValue)}
    />
  );
  return (
    <div class="fields">
      {shown.filter((one) => !rare.includes(one)).map(field)}
      {rare.length > 0 && (
        <details open={rare.some(({ key }) => isSaid(draft[key]))}>
          <summary>More that it can show</summary>
          <div class="fields">{rare.map(field)}</div>
        </details>
      )}
    </div>
  );
}

function isRare({ isNeeded, shape }: ShapeField): boolean {
  return !isNeeded && (shape.type === 'list' || shape.type === 'flag' || shape.type === 'either');
}

function isSaid(draft: Draft): boolean {
  if (Array.isArray(draft)) return draft.length > 0;
  return draft !== undefined && draft !== false && draft !== '' && !isTable(draft);
}
