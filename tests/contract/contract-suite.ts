import type { WorkbookPlan } from "../../src/sheets/plan/sheet-plan";
import { expectedWorkbook, type LiveHandling } from "./expected-workbook";
import type { Aspect, ObservedWorkbook } from "./observed-workbook";
import type { ResolvedStyle } from "../../src/sheets/plan/styles";
import { planCases } from "./plan-cases";

export interface ContractSubject {
  /** Writes a plan and looks at the result through another program or model. */
  readonly writeAndObserve: (plan: WorkbookPlan) => Promise<ObservedWorkbook>;
  readonly live: LiveHandling;
  /** Faces the medium cannot show, each with the reason. */
  readonly without?: Partial<Readonly<Record<Aspect, string>>>;
  /** Plans beside the cases of the vocabulary. */
  readonly more?: Readonly<Record<string, () => WorkbookPlan>>;
}

const sheetAspects = [
  "visibility",
  "tabColour",
  "cells",
  "styles",
  "links",
  "widths",
  "heights",
  "merges",
  "validations",
  "conditionals",
  "charts",
  "freeze",
  "filter",
  "protection",
  "print",
] as const satisfies readonly Aspect[];
const workbookAspects = ["names", "structureLocked", "properties"] as const satisfies readonly Aspect[];

/**
 * The text format is one way to keep a text that begins like a formula a text, so a writer may choose it; a formula in
 * a cell for text would become one when typed again, so a writer may take the format away.
 */
function allowGuards(observed: ObservedWorkbook, expected: ObservedWorkbook): ObservedWorkbook {
  const sheets = observed.sheets.map((sheet, index) => {
    const styles: Record<string, ResolvedStyle> = { ...sheet.styles };
    const planned = expected.sheets[index];
    for (const [at, { value, formula }] of Object.entries(planned?.cells ?? {})) {
      const [style, format] = [styles[at], planned?.styles[at]?.format];
      const risky = formula === undefined && typeof value === "string" && /^[=+\-@\t\r]/.test(value);
      if (formula !== undefined && style?.format === "General" && format === "@") styles[at] = { ...style, format };
      if (risky && style?.format === "@" && format !== undefined) styles[at] = { ...style, format };
    }
    return { ...sheet, styles };
  });
  return { ...observed, sheets };
}

/** One face of every sheet, or of the workbook. */
function faces(workbook: ObservedWorkbook, aspect: Aspect): unknown {
  const own = workbookAspects.find((one) => one === aspect);
  if (own === "names") return [...workbook.names].sort((a, b) => (a.name < b.name ? -1 : 1));
  if (own) return workbook[own];
  const sheets = workbook.sheets.map((sheet) => [sheet.name, sheet[aspect as (typeof sheetAspects)[number]]]);
  return Object.fromEntries(sheets);
}

/**
 * The contract of every writer: what is read of a written plan is the plan.
 * @param name Name of the writer.
 * @param subject The writer with an observer of its medium.
 */
export function contractSuite(name: string, subject: ContractSubject): void {
  const plans: Readonly<Record<string, () => WorkbookPlan>> = {
    ...Object.fromEntries(Object.entries(planCases).map(([title, plan]) => [title, () => plan])),
    ...subject.more,
  };
  describe(name, () => {
    describe.each(Object.keys(plans))("%s", (title) => {
      const plan = (plans[title] as () => WorkbookPlan)();
      const expected = expectedWorkbook(plan, subject.live);
      let observed: ObservedWorkbook;
      beforeAll(async () => {
        observed = allowGuards(await subject.writeAndObserve(plan), expected);
      });

      test("sheets in order", () => {
        expect(observed.sheets.map((sheet) => sheet.name)).toEqual(plan.sheets.map((sheet) => sheet.name));
      });
      const shown = [...sheetAspects, ...workbookAspects].filter((aspect) => !subject.without?.[aspect]);
      test.each(shown)("%s", (aspect) => {
        expect(faces(observed, aspect)).toEqual(faces(expected, aspect));
      });
    });
  });
}
