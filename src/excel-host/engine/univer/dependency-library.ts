import type { IUnitRange, RTree } from "@univerjs/core";
import type {
  FormulaDependencyTree,
  IFormulaCurrentConfigService,
  IFormulaDataItem,
  IFormulaDependencyTree,
  IFormulaRuntimeService,
} from "@univerjs/engine-formula";

/** A formula as parsed, of the library's own making. */
export interface Node {
  readonly isAddress: () => boolean;
}

/** A formula in a cell as the library calculates it. */
export type Tree = IFormulaDependencyTree;

export type Formulas = ReturnType<IFormulaCurrentConfigService["getFormulaData"]>;
export type Units = ReturnType<IFormulaCurrentConfigService["getUnitData"]>;

/** The library's index of what formulas refer to, with what it keeps to itself. */
interface Manager {
  readonly _dependencyRTreeCache: RTree;
  reset(): void;
  getFormulaDependency(unit: string, sheet: string, row: number, column: number): number | null | undefined;
  addFormulaDependency(unit: string, sheet: string, row: number, column: number, tree: Tree): void;
  addDependencyRTreeCache(tree: Tree): void;
  searchDependency(ranges: readonly IUnitRange[]): ReadonlySet<number>;
}

/** The library's finder of dependencies, with what it keeps to itself. */
export interface Finder {
  readonly _currentConfigService: IFormulaCurrentConfigService;
  readonly _runtimeService: IFormulaRuntimeService;
  readonly _dependencyManagerService: Manager;
  readonly _dependencyRTreeCacheForAddressFunction: RTree;
  _dependencyTreeCache: Map<number, Tree>;
  _createFDtree(
    unit: string,
    sheet: string,
    row: number,
    column: number,
    units: Units,
    item: IFormulaDataItem,
  ): FormulaDependencyTree;
  _createVirtualFDtree(tree: FormulaDependencyTree, item: IFormulaDataItem): Tree;
  _registerOtherFormulas(data: object, units: readonly string[], trees: Tree[]): void;
  _registerFeatureFormulas(trees: Tree[]): void;
  _getTreeNode(tree: Tree): Node;
  _includeTree(tree: Tree, node: Node | null): boolean;
  _detectForcedRecalculationNode(tree: Tree, node: Node): boolean;
  _getAddressFunctionNodeList(node: Node): Node[];
  _getRangeListByNode(data: { node: Node; refOffsetX: number; refOffsetY: number }): Promise<IUnitRange[]>;
  _calculateListByFunctionRefNode(trees: readonly Tree[]): Promise<void>;
  _calculateRunList(trees: Tree[]): Tree[];
  _checkIsCycleDependency(trees: readonly Tree[]): boolean;
  _getUpdateTreeListAndMakeDependency(): Tree[];
  _generateTreeList(formulas: Formulas, others: object, units: Units): Promise<Tree[]>;
  /** Forgets a parsed formula; its key is the workbook's id and its text. */
  _disposeByUnitId(key: string): void;
}
