import type { IActiveDirtyManagerService, IFormulaDirtyData } from "@univerjs/engine-formula";

/** What has to be calculated anew, in the library's own terms. */
export type Dirt = Required<Omit<IFormulaDirtyData, "maxIteration" | "isCalculateTreeModel" | "rowData">>;

type Conversion = Extract<ReturnType<IActiveDirtyManagerService["get"]>, object>;
type Found = ReturnType<Conversion["getDirtyData"]>;
type Maps = Omit<Dirt, "forceCalculation" | "dirtyRanges">;

const mapKeys: readonly (keyof Maps)[] = [
  "dirtyNameMap",
  "dirtyDefinedNameMap",
  "dirtySuperTableMap",
  "dirtyUnitFeatureMap",
  "dirtyUnitOtherFormulaMap",
  "clearDependencyTreeCache",
];

/** Nothing to calculate. */
export function noDirt(): Dirt {
  return {
    forceCalculation: false,
    dirtyRanges: [],
    dirtyNameMap: {},
    dirtyDefinedNameMap: {},
    dirtySuperTableMap: {},
    dirtyUnitFeatureMap: {},
    dirtyUnitOtherFormulaMap: {},
    clearDependencyTreeCache: {},
  };
}

/** All of `dirt` and all of `more`. */
export function mergeDirt(dirt: Dirt, more: Found): Dirt {
  const merged: Dirt = {
    ...dirt,
    forceCalculation: dirt.forceCalculation || more.forceCalculation === true,
    dirtyRanges: dirt.dirtyRanges.concat(more.dirtyRanges ?? []),
  };
  for (const key of mapKeys) Object.assign(merged, { [key]: mergeTrees(dirt[key], more[key] ?? {}) });
  return merged;
}

type Tree = { readonly [key: string]: unknown };

function mergeTrees(one: Tree, other: Tree): Tree {
  const merged: Record<string, unknown> = { ...one };
  for (const [key, value] of Object.entries(other)) {
    const present = merged[key];
    if (value === null || value === undefined) continue;
    merged[key] = isTree(present) && isTree(value) ? mergeTrees(present, value) : value;
  }
  return merged;
}

function isTree(value: unknown): value is Tree {
  return typeof value === "object" && value !== null;
}
