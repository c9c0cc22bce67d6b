import type { SheetIds } from "./reopen-state";

/**
 * `busy-after-error`: a function that answered with an error stays `#BUSY!` in the next calculation. `unknown-stays`: formulas
 * read before their function was known stay `#NAME?` until they are entered again. `settings-one-by-one`: the second new
 * setting of a batch is refused, once. `fit-ignored`: pages do not fit as asked. `empty-charts`: a chart over cells that are
 * empty or not calculated has no series.
 */
export type Trouble = "busy-after-error" | "unknown-stays" | "settings-one-by-one" | "fit-ignored" | "empty-charts";

/** What one Excel does differently from another, as far as an add-in can notice; each trait changes how the host behaves. */
export interface HostTraits {
  /** Language of Excel's surface, such as `ru-RU`: it decides which sheet names Excel keeps for itself. */
  readonly language: string;
  readonly platform: "OfficeOnline" | "PC" | "Mac";
  /** Requirement sets with the highest version of each. */
  readonly sets: Readonly<Record<string, string>>;
  /** Milliseconds until the functions that a calculation asks answer; then comes the next level of their dependants. */
  readonly turn: number;
  /** As `application.calculationMode` tells it. */
  readonly calculationMode: "Automatic" | "Manual";
  /** Ids of the sheets of a workbook that is opened again. */
  readonly sheetIds: SheetIds;
  /** Whether somebody else has the workbook open. */
  readonly isShared: boolean;
  /** Every request, and every function that answers, leaves the user nothing to undo. */
  readonly clearsUndo: boolean;
  /** Nobody registers functions: the add-in is not installed. */
  readonly lacksAddIn: boolean;
  /** Troubles that some Excel has or had. */
  readonly troubles: readonly Trouble[];
  /** The year from which the workbook counts dates. */
  readonly dateSystem: 1900 | 1904;
}

/** Excel for Microsoft 365 in Russian. */
export const usualTraits: HostTraits = {
  language: "ru-RU",
  platform: "OfficeOnline",
  sets: { ExcelApi: "1.16", SharedRuntime: "1.2", CustomFunctionsRuntime: "1.4", DelayForCellEdit: "1.1" },
  turn: 0,
  calculationMode: "Automatic",
  sheetIds: "kept",
  isShared: false,
  clearsUndo: false,
  lacksAddIn: false,
  troubles: [],
  dateSystem: 1900,
};

const today = { ExcelApi: "1.20", SharedRuntime: "1.2", CustomFunctionsRuntime: "1.5" };

/** What each profile changes. */
export const profiles = {
  "en-US": { language: "en-US" },
  "ru-RU": { language: "ru-RU" },
  "kk-KZ": { language: "kk-KZ" },
  web: { platform: "OfficeOnline", sets: today },
  mac: { platform: "Mac", sets: today },
  "ltsc-2021": {
    platform: "PC",
    sets: { ExcelApi: "1.14", SharedRuntime: "1.1", CustomFunctionsRuntime: "1.3" },
    clearsUndo: true,
  },
  "slow-functions": { turn: 50 },
  "without-add-in": { lacksAddIn: true },
  "busy-after-error": { troubles: ["busy-after-error"] },
  "unknown-stays": { troubles: ["unknown-stays"] },
  "settings-one-by-one": { troubles: ["settings-one-by-one"] },
  "fit-ignored": { troubles: ["fit-ignored"] },
  "empty-charts": { troubles: ["empty-charts"] },
  reopened: { sheetIds: "new" },
  "reopened-by-position": { sheetIds: "by-position" },
  "two-people": { isShared: true },
  "manual-calculation": { calculationMode: "Manual" },
  "1904": { dateSystem: 1904 },
} as const satisfies Readonly<Record<string, Partial<HostTraits>>>;

export type ProfileName = keyof typeof profiles;

/**
 * An Excel with all that the profiles say of it.
 * @param names Profiles; of two that say different things of one trait the later holds.
 * @example combineProfiles(["kk-KZ", "mac"]).platform //=> "Mac"
 */
export function combineProfiles(names: readonly ProfileName[]): HostTraits {
  return names.reduce<HostTraits>((traits, name) => {
    const difference: Partial<HostTraits> = profiles[name];
    const troubles = [...traits.troubles, ...(difference.troubles ?? [])];
    return { ...traits, ...difference, troubles, sets: { ...traits.sets, ...difference.sets } };
  }, usualTraits);
}
