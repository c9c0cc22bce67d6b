import type { Finder, Tree } from "./dependency-library";
import { keysIn, type Kept, type Sheet } from "./kept-formula";
import type { ParsedTexts } from "./parsed-texts";
import { between } from "./search-cells";

/**
 * Formulas of cells that are calculated whatever they refer to: entered, with a changed name or sheet, or each time.
 * @param sheets Formulas that were read, by sheet.
 * @param volatile Those that are calculated each time.
 */
export function alwaysDirty(
  finder: Finder,
  sheets: ReadonlyMap<string, Sheet>,
  volatile: ReadonlySet<Tree>,
  parsed: ParsedTexts,
): Set<Tree> {
  const config = finder._currentConfigService;
  const dirty = new Set(volatile);
  const note = ({ tree, node }: Kept): void => {
    if (finder._includeTree(tree, node)) dirty.add(tree);
  };
  if (keysIn(config.getDirtyNameMap()).length > 0) {
    for (const kept of allOf(sheets)) note(kept);
    return dirty;
  }
  for (const { sheetId, range } of config.getDirtyRanges()) {
    const sheet = sheets.get(sheetId) ?? new Map<number, Map<number, Kept>>();
    for (const line of between(sheet, range.startRow, range.endRow))
      for (const kept of between(line, range.startColumn, range.endColumn)) note(kept);
  }
  const names = keysIn(config.getDirtyDefinedNameMap());
  if (names.length === 0) return dirty;
  // The library compares names letter by letter, Excel does not.
  const texts = new Set(parsed.with(names));
  for (const { tree, item } of allOf(sheets)) if (texts.has(item.f)) dirty.add(tree);
  return dirty;
}

/**
 * What the library calculates in this pass, with what depends on it.
 * @param trees All formulas by id.
 * @param dirty Those that are calculated whatever they refer to.
 */
export function concernedFormulas(finder: Finder, trees: ReadonlyMap<number, Tree>, dirty: ReadonlySet<Tree>): Tree[] {
  const config = finder._currentConfigService;
  if (config.isForceCalculate()) return [...trees.values()];
  const ranges = config.getDirtyRanges();
  const found = new Set(dirty);
  const ids = [
    ...finder._dependencyManagerService.searchDependency(ranges),
    ...finder._dependencyRTreeCacheForAddressFunction.bulkSearch(ranges),
  ];
  for (const id of ids) {
    const tree = trees.get(Number(id));
    if (tree && !tree.isExcludeRange(config.getExcludedRange())) found.add(tree);
  }
  const sheets = config.getDirtyNameMap();
  if (keysIn(sheets).length > 0)
    for (const tree of trees.values()) if (tree.dependencySheetName(sheets)) found.add(tree);
  return [...found].sort((one, other) => one.treeId - other.treeId);
}

function* allOf(sheets: ReadonlyMap<string, Sheet>): Generator<Kept> {
  for (const sheet of sheets.values()) for (const line of sheet.values()) yield* line.values();
}
