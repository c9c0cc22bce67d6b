/** What one Excel does differently from another, as far as an add-in can notice. */
export interface HostTraits {
  /** Language of Excel's surface and of its numbers, such as `ru-RU`. */
  readonly language: string;
  readonly platform: "OfficeOnline" | "PC" | "Mac";
  /** Requirement sets with the highest version of each. */
  readonly sets: Readonly<Record<string, string>>;
  /** Whether formulas follow an edit by themselves. */
  readonly calculation: "automatic" | "manual";
  /** Any request empties the list of what Excel itself can take back. */
  readonly emptiesUndo: boolean;
  /** Dates count from 1904. */
  readonly date1904: boolean;
  /** The add-in is not there: its functions are unknown. */
  readonly withoutAddIn: boolean;
  /** Ids of sheets in a workbook that is opened again. */
  readonly sheetIds: "new" | "by-position";
  /** How many work on the workbook, each with an Excel of their own. */
  readonly people: 1 | 2;
  /** When a setting that one of them wrote reaches the other. */
  readonly settings: "late" | "never";
  /** What goes wrong in some builds. */
  readonly faults: Readonly<Record<HostFault, boolean>>;
}

/**
 * Reported of single builds: a function that answered with an error stays `#BUSY!` after the next calculation; two new
 * settings in one batch are not found; a print set-up fitted to pages is ignored; a chart over fresh cells has no series.
 */
export type HostFault = "busyAfterError" | "settingsInOneBatch" | "fitToPagesIgnored" | "emptyChartSeries";

/** Excel for Microsoft 365 in Russian, one person, the add-in present. */
export const usualTraits: HostTraits = {
  language: "ru-RU",
  platform: "OfficeOnline",
  sets: { ExcelApi: "1.16", SharedRuntime: "1.2", CustomFunctionsRuntime: "1.4", DelayForCellEdit: "1.1" },
  calculation: "automatic",
  emptiesUndo: false,
  date1904: false,
  withoutAddIn: false,
  sheetIds: "new",
  people: 1,
  settings: "late",
  faults: { busyAfterError: false, settingsInOneBatch: false, fitToPagesIgnored: false, emptyChartSeries: false },
};

type Difference = Partial<Omit<HostTraits, "sets" | "faults">> & {
  readonly sets?: HostTraits["sets"];
  readonly faults?: Partial<HostTraits["faults"]>;
};

const today = { ExcelApi: "1.20", SharedRuntime: "1.2", CustomFunctionsRuntime: "1.5" };

/** What each profile changes; the evidence stands in `docs/real-excel.md`. */
export const profiles = {
  "en-US": { language: "en-US" },
  "ru-RU": { language: "ru-RU" },
  "kk-KZ": { language: "kk-KZ" },
  web: { platform: "OfficeOnline", sets: today },
  mac: { platform: "Mac", sets: today },
  "ltsc-2021": {
    platform: "PC",
    sets: { ExcelApi: "1.14", SharedRuntime: "1.1", CustomFunctionsRuntime: "1.3" },
    emptiesUndo: true,
  },
  "manual-calculation": { calculation: "manual" },
  "two-people": { people: 2 },
  "settings-never": { people: 2, settings: "never" },
  reopened: { sheetIds: "new" },
  "reopened-by-position": { sheetIds: "by-position" },
  "without-add-in": { withoutAddIn: true },
  "1904": { date1904: true },
  "busy-after-error": { faults: { busyAfterError: true } },
  "settings-in-one-batch": { faults: { settingsInOneBatch: true } },
  "fit-to-pages-ignored": { faults: { fitToPagesIgnored: true } },
  "empty-chart-series": { faults: { emptyChartSeries: true } },
} as const satisfies Readonly<Record<string, Difference>>;

export type ProfileName = keyof typeof profiles;

/**
 * An Excel with all that the profiles say of it.
 * @param names Profiles; of two that say different things of one trait the later holds.
 * @example combineProfiles(["kk-KZ", "1904"]).date1904 //=> true
 */
export function combineProfiles(names: readonly ProfileName[]): HostTraits {
  return names.reduce<HostTraits>((traits, name) => {
    const difference: Difference = profiles[name];
    const { sets, faults, ...others } = difference;
    return {
      ...traits,
      ...others,
      sets: { ...traits.sets, ...sets },
      faults: { ...traits.faults, ...faults },
    };
  }, usualTraits);
}

/** Whether a text names a profile. */
export function isProfileName(text: string): text is ProfileName {
  return Object.hasOwn(profiles, text);
}
