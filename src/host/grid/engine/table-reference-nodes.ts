import { ErrorType, ErrorValueObject, ReferenceNodeFactory } from '@univerjs/engine-formula';
import type {
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
  IFunctionService,
} from '@univerjs/engine-formula';
import type { TableAliases } from './table-aliases';

type Token = Parameters<ReferenceNodeFactory['checkAndCreateNodeType']>[0];
type Node = ReturnType<ReferenceNodeFactory['checkAndCreateNodeType']>;

/**
 * Finds tables by their aliases. Outside the rows of a table, the engine would take `Tab[@Ist]` for the cell of that
 * row beside the table; Excel answers #VALUE!.
 */
export class TableReferenceNodes extends ReferenceNodeFactory {
  constructor(
    private readonly config: IFormulaCurrentConfigService,
    private readonly runtime: IFormulaRuntimeService,
    functions: IFunctionService,
    private readonly aliases: TableAliases,
  ) {
    super(config, runtime, functions, aliases.service);
  }

  override checkAndCreateNodeType(param: Token): Node {
    const node = super.checkAndCreateNodeType(param);
    const unitId = this.config.getExecuteUnitId();
    if (!node || typeof param !== 'string' || !unitId) return node;
    const table = this.aliases.tableOfRow(unitId, param);
    if (!table) return node;
    const execute = node.execute.bind(node);
    node.execute = () => {
      const { currentRow } = this.runtime;
      execute();
      if (currentRow <= table.range.startRow || currentRow > table.range.endRow)
        node.setValue(ErrorValueObject.create(ErrorType.VALUE));
    };
    return node;
  }
}
