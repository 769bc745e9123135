import { HostObject } from '../../protocol/host-object';
import type { ModelContext } from '../context';
import { refusals } from '../messages';
import { keptComments } from './kept-comments';
import type { KeptComment } from './kept-comments';

/** Excel.Comment, without replies. */
export class Comment extends HostObject {
  readonly className = 'Comment';

  constructor(
    private readonly context: ModelContext,
    private readonly id: string,
  ) {
    super();
  }

  private get kept(): KeptComment {
    const kept = keptComments(this.context.grid).get(this.id);
    if (!kept) throw refusals.deleted('Comment');
    return kept;
  }

  get Id(): string {
    return this.id;
  }
  get Content(): string {
    return this.kept.content;
  }
  set Content(content: string) {
    this.kept.content = content;
  }

  GetLocation(): HostObject {
    const { sheetId, row, column } = this.kept;
    return this.context.factory.range(sheetId, { top: row, left: column, bottom: row, right: column });
  }
  Delete(): void {
    keptComments(this.context.grid).delete(this.id);
  }
}
