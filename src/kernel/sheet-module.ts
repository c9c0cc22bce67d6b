import type { SheetDraft } from "../sheets/plan/sheet-draft";
import type { NamePlan, SheetPlan } from "../sheets/plan/sheet-plan";
import type { Turns } from "../sheets/plan/turns";

/** What is asked about a kind of sheet, whoever writes it and when. */
interface SheetFacts {
  /** Stable key of the sheet; of a kind with several sheets in a year the stem before their numbers. */
  readonly key: string;
  /** What people entered, without which something is missing from the year, or what follows from that. */
  readonly holds: "input" | "result";
  /** Stems of the defined names whose values are read back. */
  readonly reads?: RegExp;
  /** Stems of names it never is without, whose values are the year's; `#` is the number of its key. */
  readonly always?: readonly string[];
  /** Stems of the defined names whose values are compared with what the core makes of the year. */
  readonly results?: RegExp;
  /** Stem of the defined name that reaches to the end of what was written. */
  readonly extent?: string;
}

/**
 * A kind of sheet that every year has. Tabs, names, areas to read, what a refresh writes, what counts as lost and how it is
 * filled again are derived from the register of these.
 *
 * `Frame` is what builders work from, `Layout` where things stand in it, `Year` what the sheets of a year hold, `Beside`
 * what a builder may ask of the other sheets.
 */
export interface SheetModule<Frame, Layout, Year, Beside = void> extends SheetFacts {
  /** Keys of the sheets where a year has several; else it is `key` alone. */
  readonly keys?: (layout: Layout) => readonly string[];
  /** Its name where that is free; omitted, the dictionary has one under its key. */
  readonly named?: (year: Year, layout: Layout, key: string) => string;
  /** In parts where it is large: the page has its turn between them. */
  readonly draft: (frame: Frame, key: string, beside: Beside) => SheetDraft | Turns<SheetDraft>;
  /** Its layout follows the result: a refresh writes it anew. */
  readonly isRefreshed?: true;
  /** Findings point at its cells. */
  readonly hasFields?: true;
  /**
   * Fills a year read without the sheet, from the year as it was known last; lost sheets are filled in the order of the
   * register. Omitted, nothing read stands on the sheet alone.
   */
  readonly fillLost?: (year: Year, known: Year, key: string) => Year;
}

/** A finished sheet with the defined names that stand on it. */
export interface PlannedSheet {
  readonly sheet: SheetPlan;
  readonly names: readonly NamePlan[];
}

/** A kind of sheet that a step of its own puts into a year; a year is whole without it. */
export interface SheetOnDemand<
  Frame,
  Content,
  Step extends string,
  Language extends string = string,
> extends SheetFacts {
  /** The step that puts it. */
  readonly step: Step;
  /** Its name where that is free. */
  readonly named: (language: Language) => string;
  /** @param name Its name in this workbook. */
  readonly plan: (frame: Frame, name: string, content: Content) => PlannedSheet;
  /** It may hold what a person entered and is never written over. */
  readonly onlyNew?: true;
}

/**
 * Keys of the sheets a year always has, in the order of the register, which is that of their tabs.
 * @param register All kinds of sheets.
 * @param layout Where things stand in the year.
 */
export function keysOf<Layout>(
  register: readonly Pick<SheetModule<never, Layout, never, never>, "key" | "keys">[],
  layout: Layout,
): string[] {
  return register.flatMap(({ key, keys }) => keys?.(layout) ?? [key]);
}

/**
 * The defined names of a year that the register asks for.
 * @param register Kinds of sheets.
 * @param asked Names that are read back, or names of results.
 * @param year Reporting year.
 * @param existing Names of the workbook.
 */
export function areaNamesOf(
  register: readonly SheetFacts[],
  asked: "reads" | "results",
  year: number,
  existing: readonly string[],
): string[] {
  const patterns = register.flatMap((kind) => kind[asked] ?? []);
  const suffix = `_${year}`;
  return existing.filter(
    (name) => name.endsWith(suffix) && patterns.some((pattern) => pattern.test(name.slice(0, -suffix.length))),
  );
}
