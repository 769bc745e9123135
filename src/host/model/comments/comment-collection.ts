import { HostCollection, NULL_OBJECT } from '../../protocol/host-object';
import type { HostObject } from '../../protocol/host-object';
import { resolveArea } from '../addresses';
import type { ModelContext } from '../context';
import { refusals } from '../messages';
import { Comment } from './comment';
import { keptComments } from './kept-comments';

/** Excel.CommentCollection of the workbook. */
export class CommentCollection extends HostCollection {
  readonly className = 'CommentCollection';

  constructor(private readonly context: ModelContext) {
    super();
  }

  items(): readonly HostObject[] {
    return [...keptComments(this.context.grid).keys()].map((id) => new Comment(this.context, id));
  }
  indexer(key: string | number): HostObject {
    const comment = this.GetItemOrNullObject(String(key));
    if (comment === NULL_OBJECT) throw refusals.notFound(`the comment ${key}`);
    return comment;
  }
  GetItemOrNullObject(id: string): HostObject | typeof NULL_OBJECT {
    return keptComments(this.context.grid).has(id) ? new Comment(this.context, id) : NULL_OBJECT;
  }
  GetCount(): number {
    return keptComments(this.context.grid).size;
  }

  /** On one cell, which has none yet. */
  Add(cell: unknown, content: unknown): HostObject {
    const { grid } = this.context;
    const { sheetId, area } = resolveArea(this.context, cell, grid.sheets.activeId());
    if (area.top !== area.bottom || area.left !== area.right)
      throw refusals.argument('a comment stands on one cell');
    if (typeof content !== 'string' || content === '') throw refusals.argument('a comment has a text');
    const comments = keptComments(grid);
    const place = { sheetId, row: area.top, column: area.left };
    for (const kept of comments.values())
      if (kept.sheetId === sheetId && kept.row === place.row && kept.column === place.column)
        throw refusals.operation('The cell has a comment already.');
    const id = `{${crypto.randomUUID().toUpperCase()}}`;
    comments.set(id, { ...place, content });
    return new Comment(this.context, id);
  }
}
