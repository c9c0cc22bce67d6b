/** What a newer Excel adds to the floor stated in the manifest, each with the set that brings it. */
export const requirementSets = {
  floor: ["ExcelApi", "1.12"],
  customFunctions: ["CustomFunctionsRuntime", "1.3"],
  sharedRuntime: ["SharedRuntime", "1.1"],
  /** Events tell whether the add-in itself made the change. */
  triggerSource: ["ExcelApi", "1.14"],
  /** Several edits become one step of Excel's own undo. */
  undoGroups: ["ExcelApi", "1.20"],
} as const satisfies Readonly<Record<string, readonly [set: string, version: string]>>;

export type Capability = keyof typeof requirementSets;

/**
 * What this Excel can do.
 * @param isSupported `Office.context.requirements.isSetSupported`; versions are passed as text, as "1.2" is not "1.20".
 * @returns A yes or no for each capability.
 */
export function capabilities(
  isSupported: (set: string, version: string) => boolean,
): Readonly<Record<Capability, boolean>> {
  const entries = Object.entries(requirementSets).map(([name, [set, version]]) => [name, isSupported(set, version)]);
  return Object.fromEntries(entries) as Record<Capability, boolean>;
}
