import { ObjectMatrix, type Injector, type IUnitRange, type Nullable, type RTree } from "@univerjs/core";
import {
  IFormulaDependencyGenerator,
  type FormulaDependencyTree,
  type IFormulaCurrentConfigService,
  type IFormulaDataItem,
  type IFormulaDependencyTree,
  type IFormulaRuntimeService,
} from "@univerjs/engine-formula";
import { nextTask } from "./next-task";

/** A formula as read, of the library's own making. */
interface Node {
  readonly isAddress: () => boolean;
}

type Formulas = ReturnType<IFormulaCurrentConfigService["getFormulaData"]>;
type Units = ReturnType<IFormulaCurrentConfigService["getUnitData"]>;

interface Manager {
  readonly _dependencyRTreeCache: RTree;
  reset(): void;
  getFormulaDependency(unit: string, sheet: string, row: number, column: number): number | null | undefined;
  addFormulaDependency(unit: string, sheet: string, row: number, column: number, tree: IFormulaDependencyTree): void;
  addDependencyRTreeCache(tree: IFormulaDependencyTree): void;
}

/** The library's finder of dependencies, with what it keeps to itself. */
interface Generator {
  readonly _currentConfigService: IFormulaCurrentConfigService;
  readonly _runtimeService: IFormulaRuntimeService;
  readonly _dependencyManagerService: Manager;
  readonly _dependencyTreeCache: Map<number, IFormulaDependencyTree>;
  _createFDtree(
    unit: string,
    sheet: string,
    row: number,
    column: number,
    units: Units,
    item: IFormulaDataItem,
  ): FormulaDependencyTree;
  _createVirtualFDtree(tree: FormulaDependencyTree, item: IFormulaDataItem): IFormulaDependencyTree;
  _registerOtherFormulas(data: object, units: readonly string[], trees: IFormulaDependencyTree[]): void;
  _registerFeatureFormulas(trees: IFormulaDependencyTree[]): void;
  _getTreeNode(tree: IFormulaDependencyTree): Node;
  _includeTree(tree: IFormulaDependencyTree, node: Node | null): boolean;
  _detectForcedRecalculationNode(tree: IFormulaDependencyTree, node: Node): boolean;
  _getAddressFunctionNodeList(node: Node): Node[];
  _getRangeListByNode(data: { node: Node; refOffsetX: number; refOffsetY: number }): Promise<IUnitRange[]>;
  _calculateListByFunctionRefNode(trees: readonly IFormulaDependencyTree[]): Promise<void>;
  _generateTreeList(formulas: Formulas, others: object, units: Units): Promise<IFormulaDependencyTree[]>;
}

/** A formula that was read, and the cells it refers to. */
interface Kept {
  readonly tree: IFormulaDependencyTree;
  /** Its text, and for a formula shared by cells how far it is moved. */
  readonly key: string;
  readonly node: Node;
  readonly ranges: readonly IUnitRange[];
  /** Its functions that choose their cells when they are calculated, such as OFFSET. */
  readonly address: readonly Node[];
  /** Calculated each time, as what depends on the hour is. */
  readonly isVolatile: boolean;
}

/** The page gets its turn after so many milliseconds of reading formulas. */
const turn = 25;

/**
 * Keeps what formulas refer to from one calculation to the next. The library reads every formula of the workbook anew twice
 * in each calculation, and puts what it refers to into its index once more each time: the work for one edit grows with the
 * workbook and with the number of edits.
 */
export class KeptDependencies {
  private readonly generator: Generator;
  private readonly kept = new Map<string, Map<number, Map<number, Kept>>>();
  private sizes = "";
  private areNamesDirty = false;
  private isForgotten = true;
  /** How many formulas of cells were read so far. */
  reads = 0;

  constructor(injector: Injector) {
    this.generator = injector.get(IFormulaDependencyGenerator) as unknown as Generator;
    this.generator._generateTreeList = (formulas, others, units) => this.list(formulas, others, units);
  }

  /** Lets the next calculation read every formula anew: names, sheets or functions have changed. */
  forget(): void {
    this.isForgotten = true;
  }

  private async list(formulas: Formulas, others: object, units: Units): Promise<IFormulaDependencyTree[]> {
    const { generator } = this;
    const config = generator._currentConfigService;
    const sizes = sizesOf(units);
    this.areNamesDirty = Object.keys(config.getDirtyDefinedNameMap()).length > 0;
    // Where a sheet has changed as a whole the library drops whatever refers to it, from other sheets too.
    const isCleared = Object.keys(config.getClearDependencyTreeCache()).length > 0;
    if (this.isForgotten || isCleared || config.isForceCalculate() || sizes !== this.sizes) {
      this.isForgotten = false;
      this.sizes = sizes;
      this.kept.clear();
      generator._dependencyManagerService.reset();
    }
    const trees: IFormulaDependencyTree[] = [];
    for (const [unit, sheets] of Object.entries(formulas))
      for (const [sheet, cells] of Object.entries(sheets ?? {}))
        await this.listSheet(unit, sheet, new ObjectMatrix(cells ?? {}), units, trees);
    const own: IFormulaDependencyTree[] = [];
    generator._registerOtherFormulas(others, Object.keys(others), own);
    generator._registerFeatureFormulas(own);
    for (const tree of own) {
      if (tree.formula) await this.read(tree);
      if (!tree.isCache) generator._dependencyManagerService.addDependencyRTreeCache(tree);
    }
    trees.push(...own);
    if (trees.some((tree) => tree.addressFunctionNodes.length > 0))
      await generator._calculateListByFunctionRefNode(trees);
    return trees;
  }

  private async listSheet(
    unit: string,
    sheet: string,
    cells: ObjectMatrix<Nullable<IFormulaDataItem>>,
    units: Units,
    trees: IFormulaDependencyTree[],
  ): Promise<void> {
    const before = this.kept.get(sheet) ?? new Map<number, Map<number, Kept>>();
    const now = new Map<number, Map<number, Kept>>();
    this.kept.set(sheet, now);
    const { generator } = this;
    const shared = new Map<string, FormulaDependencyTree>();
    const fresh: { readonly row: number; readonly column: number; readonly item: IFormulaDataItem }[] = [];
    cells.forValue((row, column, item) => {
      if (!item) return;
      const known = before.get(row)?.get(column);
      // A formula that was taken away and written again since, the same, is no longer in the library's index.
      const id = known && generator._dependencyManagerService.getFormulaDependency(unit, sheet, row, column);
      if (known?.key !== keyOf(item) || id !== known.tree.treeId) {
        fresh.push({ row, column, item });
        return;
      }
      before.get(row)?.delete(column);
      this.take(known);
      if (item.si !== undefined && !known.tree.isVirtual) shared.set(item.si, known.tree as FormulaDependencyTree);
      keep(now, row, column, known);
      trees.push(known.tree);
    });
    for (const line of before.values()) for (const gone of line.values()) this.drop(gone);
    fresh.sort((one, other) => Number(isMoved(one.item)) - Number(isMoved(other.item)));
    let since = performance.now();
    for (const { row, column, item } of fresh) {
      const first = isMoved(item) ? shared.get(item.si ?? "") : undefined;
      const tree = first
        ? generator._createVirtualFDtree(first, item)
        : generator._createFDtree(unit, sheet, row, column, units, item);
      if (item.si !== undefined && !first) shared.set(item.si, tree as FormulaDependencyTree);
      this.reads += 1;
      const node = await this.read(tree);
      generator._dependencyManagerService.addFormulaDependency(unit, sheet, row, column, tree);
      generator._dependencyManagerService.addDependencyRTreeCache(tree);
      generator._dependencyTreeCache.set(tree.treeId, tree);
      const address = generator._getAddressFunctionNodeList(node);
      const isVolatile = generator._detectForcedRecalculationNode(tree, node);
      keep(now, row, column, { tree, key: keyOf(item), node, ranges: [...tree.rangeList], address, isVolatile });
      trees.push(tree);
      if (performance.now() - since < turn) continue;
      await nextTask();
      since = performance.now();
    }
  }

  /** Makes a formula that was read ready for this calculation. */
  private take({ tree, node, ranges, isVolatile, address }: Kept): void {
    const { generator } = this;
    tree.resetState();
    tree.isDirty = isVolatile || generator._includeTree(tree, this.areNamesDirty ? node : null);
    tree.addressFunctionNodes = [...address] as never;
    // The library empties the list when it has looked for what is to be calculated.
    if (!tree.isVirtual) tree.rangeList.push(...ranges);
    generator._dependencyTreeCache.set(tree.treeId, tree);
  }

  private drop({ tree, ranges }: Kept): void {
    const id = tree.treeId;
    this.generator._dependencyManagerService._dependencyRTreeCache.bulkRemove(
      ranges.map((range) => ({ ...range, id })),
    );
  }

  private async read(tree: IFormulaDependencyTree): Promise<Node> {
    const { generator } = this;
    const node = generator._getTreeNode(tree);
    tree.isDirty = generator._includeTree(tree, node);
    tree.addressFunctionNodes = generator._getAddressFunctionNodeList(node) as never;
    if (tree.isVirtual) return node;
    const { row, column, rowCount, columnCount, subUnitId, unitId, refOffsetX, refOffsetY } = tree;
    generator._runtimeService.setCurrent(row, column, rowCount, columnCount, subUnitId, unitId);
    const ranges = await generator._getRangeListByNode({ node, refOffsetX, refOffsetY });
    (tree as FormulaDependencyTree).pushRangeList(ranges);
    return node;
  }
}

function keep(lines: Map<number, Map<number, Kept>>, row: number, column: number, kept: Kept): void {
  const line = lines.get(row) ?? new Map<number, Kept>();
  line.set(column, kept);
  lines.set(row, line);
}

/** A formula filled from another cell: only that one has the text. */
function isMoved({ si, x = 0, y = 0 }: IFormulaDataItem): boolean {
  return si !== undefined && (x !== 0 || y !== 0);
}

function keyOf(item: IFormulaDataItem): string {
  return item.si === undefined ? item.f : `${item.si}|${item.x ?? 0}|${item.y ?? 0}|${item.f}`;
}

/** A reference beyond the edge of a sheet is an error until the sheet has grown. */
function sizesOf(units: Units): string {
  return Object.values(units)
    .flatMap((sheets) => Object.entries(sheets ?? {}))
    .map(([id, sheet]) => `${id}:${sheet?.rowCount ?? 0}:${sheet?.columnCount ?? 0}`)
    .join(" ");
}
