import type { JSX } from 'preact';
import { RowsEditor } from '../rows/RowsEditor.tsx';
import { TableEditor } from '../rows/TableEditor.tsx';
import type { ControlProps } from './controlProps.ts';
import { asGroup, asList, isTable } from './draft.ts';
import { EitherControl } from './EitherControl.tsx';
import { GroupFields } from './GroupFields.tsx';
import { LineControl } from './LineControl.tsx';
import { ListControl } from './ListControl.tsx';

/** The control that suits what may stand at a place of a form. */
export function ShapeControl({ shape, draft, ...props }: ControlProps): JSX.Element {
  switch (shape.type) {
    case 'list':
      return <ListControl shape={shape} draft={asList(draft)} {...props} />;
    case 'table':
      return <RowsEditor most={shape.most} table={isTable(draft) ? draft : undefined} {...props} />;
    case 'cells':
      return <TableEditor table={isTable(draft) ? draft : undefined} {...props} />;
    case 'group':
      return (
        <fieldset>
          <legend>{props.label}</legend>
          <GroupFields fields={shape.fields} draft={asGroup(draft)} path={props.path} onDraft={props.onDraft} />
        </fieldset>
      );
    case 'either':
      return <EitherControl shape={shape} draft={draft} {...props} />;
    default:
      return <LineControl shape={shape} draft={draft} {...props} />;
  }
}
