import { ObjectMatrix, type Injector, type Nullable } from "@univerjs/core";
import {
  IFormulaDependencyGenerator,
  type FormulaDependencyTree,
  type IFormulaDataItem,
} from "@univerjs/engine-formula";
import { searchCellsDirectly } from "./search-cells";
import { alwaysDirty, concernedFormulas } from "./concerned-formulas";
import { ParsedTexts } from "./parsed-texts";
import type { Finder, Formulas, Node, Tree, Units } from "./dependency-library";
import type { ChangedFormulas, KeptFormulas } from "./kept-formulas";
import { LastingMap, isMoved, isSame, sharedOn, sizesOf, type Fresh, type Kept, type Sheet } from "./kept-formula";
import { JoinedAreas } from "./joined-areas";
import { nextTask } from "./next-task";
import { RunOrder } from "./run-order";

type Matrix = ObjectMatrix<Nullable<IFormulaDataItem>>;

/** The page gets its turn after so many milliseconds of reading formulas. */
const turn = 25;

/**
 * Keeps what formulas refer to from one calculation to the next. The library reads every formula of the workbook anew twice
 * in each calculation, puts what it refers to into its index once more each time, and asks each formula whether it is
 * concerned: its work for one edit grows with the workbook. Here it grows with what the edit concerns.
 */
export class KeptDependencies {
  private readonly finder: Finder;
  private readonly sheets = new Map<string, Sheet>();
  /** All formulas by the ids the library gives them. */
  private readonly trees: Map<number, Tree> = new LastingMap();
  private readonly volatile = new Set<Tree>();
  private readonly addressing = new Set<Kept>();
  /** Formulas that stand in no cell, as the source of a list; the library makes them anew each time. */
  private own: readonly Tree[] = [];
  /** To be calculated, whatever is dirty of what they refer to. */
  private dirty = new Set<Tree>();
  /** What the library has gone through since. */
  private touched: readonly Tree[] = [];
  private readonly parsed = new ParsedTexts();
  /** Texts in which a name means something else since they were read. */
  private readonly outdated = new Set<string>();
  private sizes = "";
  private isForgotten = true;
  /** How many formulas of cells were read so far. */
  reads = 0;

  constructor(
    injector: Injector,
    private readonly formulas: KeptFormulas,
  ) {
    const finder = injector.get(IFormulaDependencyGenerator) as unknown as Finder;
    this.finder = finder;
    const areas = new JoinedAreas(finder._dependencyManagerService._dependencyRTreeCache);
    const order = new RunOrder(this.trees, areas, finder._dependencyRTreeCacheForAddressFunction);
    finder._dependencyTreeCache = this.trees;
    finder._generateTreeList = (found, others, units) => this.list(found, others, units);
    finder._getUpdateTreeListAndMakeDependency = () => concernedFormulas(finder, this.trees, this.dirty);
    finder._calculateRunList = (trees) => {
      const run = order.of(trees);
      // The library takes them from its list one by one.
      this.touched = [...run];
      return run;
    };
    finder._checkIsCycleDependency = () => order.isCircular;
    searchCellsDirectly(finder._dependencyManagerService._dependencyRTreeCache);
  }

  /** Lets the next calculation read every formula anew: sheets or functions have changed, and nothing is parsed any more. */
  forget(): void {
    this.isForgotten = true;
    this.parsed.clear();
  }

  /** Texts of formulas that were parsed and say one of these words, of cells and of what once stood in one. */
  textsWith(words: readonly string[]): readonly string[] {
    return this.parsed.with(words);
  }

  /** Lets the next calculation read the formulas with these texts anew; the library has forgotten them. */
  forgetTexts(texts: readonly string[]): void {
    this.parsed.forget(texts);
    for (const text of texts) this.outdated.add(text);
  }

  private async list(found: Formulas, others: object, units: Units): Promise<Tree[]> {
    const { finder } = this;
    const sizes = sizesOf(units);
    let changed = this.formulas.take();
    if (changed === "all") await nextTask(); // Collecting them anew was work enough for one task.
    // Where a sheet has changed as a whole the library drops whatever refers to it, from other sheets too.
    const isCleared = Object.keys(finder._currentConfigService.getClearDependencyTreeCache()).length > 0;
    if (this.isForgotten || isCleared || sizes !== this.sizes) {
      this.isForgotten = false;
      this.sizes = sizes;
      for (const all of [this.sheets, this.volatile, this.addressing]) all.clear();
      for (const id of this.trees.keys()) this.trees.delete(id);
      // The library counts its ids from the beginning.
      this.own = this.touched = [];
      finder._dependencyManagerService.reset();
      changed = "all";
    }
    for (const tree of this.touched) tree.resetState();
    for (const { tree, address } of this.addressing) tree.addressFunctionNodes = [...address] as never;
    for (const [unit, sheets] of Object.entries(found))
      for (const [sheet, cells] of Object.entries(sheets ?? {}))
        await this.readSheet(unit, sheet, new ObjectMatrix(cells ?? {}), units, changed);
    this.outdated.clear();
    this.dirty = alwaysDirty(finder, this.sheets, this.volatile, this.parsed);
    await this.listOwn(others);
    if (this.addressing.size > 0 || this.own.some((tree) => tree.addressFunctionNodes.length > 0))
      await finder._calculateListByFunctionRefNode([...this.trees.values()]);
    return [...this.trees.values()];
  }

  private async readSheet(
    unit: string,
    id: string,
    cells: Matrix,
    units: Units,
    changed: ChangedFormulas,
  ): Promise<void> {
    const { finder } = this;
    const sheet: Sheet = this.sheets.get(id) ?? new Map<number, Map<number, Kept>>();
    this.sheets.set(id, sheet);
    let since = performance.now();
    const fresh = this.freshOn(unit, id, sheet, cells, changed);
    if (fresh.length === 0) return;
    fresh.sort((one, other) => Number(isMoved(one.item)) - Number(isMoved(other.item)));
    const shared = fresh.some(({ item }) => isMoved(item)) ? sharedOn(sheet) : new Map<string, FormulaDependencyTree>();
    for (const { row, column, item } of fresh) {
      const first = isMoved(item) ? shared.get(item.si ?? "") : undefined;
      const tree = first
        ? finder._createVirtualFDtree(first, item)
        : finder._createFDtree(unit, id, row, column, units, item);
      if (item.si !== undefined && !first) shared.set(item.si, tree as FormulaDependencyTree);
      this.reads += 1;
      const node = await this.read(tree);
      finder._dependencyManagerService.addFormulaDependency(unit, id, row, column, tree);
      finder._dependencyManagerService.addDependencyRTreeCache(tree);
      this.keep(sheet, row, column, {
        ...{ tree, item, node, ranges: [...tree.rangeList], address: finder._getAddressFunctionNodeList(node) },
        isVolatile: finder._detectForcedRecalculationNode(tree, node),
      });
      if (performance.now() - since < turn) continue;
      await nextTask();
      since = performance.now();
    }
  }

  /** Formulas of a sheet that have to be read; what no longer stands there is dropped. */
  private freshOn(unit: string, id: string, sheet: Sheet, cells: Matrix, changed: ChangedFormulas): Fresh[] {
    const manager = this.finder._dependencyManagerService;
    const fresh = new Map<string, Fresh>();
    const look = (row: number, column: number): void => {
      const known = sheet.get(row)?.get(column);
      const item = cells.getValue(row, column);
      // A formula that was taken away and written again since, the same, is no longer in the library's index.
      const isIndexed = known && manager.getFormulaDependency(unit, id, row, column) === known.tree.treeId;
      if (known && item && isIndexed && isSame(known.item, item) && !this.outdated.has(known.item.f)) return;
      if (known) this.drop(sheet, row, column, known);
      if (item) fresh.set(`${row}|${column}`, { row, column, item });
    };
    const isWhole = changed === "all";
    if (isWhole || this.outdated.size > 0)
      for (const [row, line] of sheet)
        for (const [column, { item }] of line)
          if (this.outdated.has(item.f) || (isWhole && !cells.getValue(row, column))) look(row, column);
    if (isWhole) cells.forValue(look);
    else for (const [row, columns] of changed.get(id) ?? []) for (const column of columns) look(row, column);
    return [...fresh.values()];
  }

  private keep(sheet: Sheet, row: number, column: number, kept: Kept): void {
    const line = sheet.get(row) ?? new Map<number, Kept>();
    sheet.set(row, line);
    line.set(column, kept);
    this.trees.set(kept.tree.treeId, kept.tree);
    if (kept.isVolatile) this.volatile.add(kept.tree);
    if (kept.address.length > 0) this.addressing.add(kept);
  }

  private drop(sheet: Sheet, row: number, column: number, kept: Kept): void {
    const [{ tree, ranges }, id] = [kept, kept.tree.treeId];
    sheet.get(row)?.delete(column);
    this.trees.delete(id);
    this.volatile.delete(tree);
    this.addressing.delete(kept);
    this.finder._dependencyManagerService._dependencyRTreeCache.bulkRemove(ranges.map((range) => ({ ...range, id })));
  }

  /** Formulas that stand in no cell; those the library made before are no more. */
  private async listOwn(others: object): Promise<void> {
    const { finder } = this;
    for (const { treeId } of this.own) this.trees.delete(treeId);
    const own: Tree[] = [];
    finder._registerOtherFormulas(others, Object.keys(others), own);
    finder._registerFeatureFormulas(own);
    for (const tree of own) {
      if (tree.formula) await this.read(tree);
      if (!tree.isCache) finder._dependencyManagerService.addDependencyRTreeCache(tree);
      if (tree.isDirty) this.dirty.add(tree);
    }
    this.own = own;
  }

  private async read(tree: Tree): Promise<Node> {
    const { finder } = this;
    this.parsed.note(tree.formula);
    const node = finder._getTreeNode(tree);
    tree.isDirty = finder._includeTree(tree, node);
    tree.addressFunctionNodes = finder._getAddressFunctionNodeList(node) as never;
    if (tree.isVirtual) return node;
    const { row, column, rowCount, columnCount, subUnitId, unitId, refOffsetX, refOffsetY } = tree;
    finder._runtimeService.setCurrent(row, column, rowCount, columnCount, subUnitId, unitId);
    const ranges = await finder._getRangeListByNode({ node, refOffsetX, refOffsetY });
    (tree as FormulaDependencyTree).pushRangeList(ranges);
    return node;
  }
}
