import type { CriterionChange } from "../../analysis/scenario/criteria-changes";
import { analysisSheetsIn } from "../../words/analysis-sheets/words-of-analysis-sheets";
import { ruleWords } from "../../words/explain/rule-words";
import { explainWords } from "../../words/explain/words-of";
import { checkIndicator, isUsable } from "../../../rating/criteria/check-indicator";
import type { Indicator } from "../../../rating/criteria/criteria";
import { sharedStyle } from "../../../sheets/plan/shared-style";
import type { SheetDraft } from "../../../sheets/plan/sheet-draft";
import { rowHeight } from "../../../sheets/plan/text-height";
import type { YearFrame } from "../year-frame";

/**
 * A list under the results of a scenario: code and wording, what differs, the rule before and after.
 * @param changes Indicators that differ.
 * @param row First row of the list.
 * @param widths Widths of the columns it may use.
 * @returns Its last row.
 */
export function putScenarioChanges(
  draft: SheetDraft,
  frame: YearFrame,
  changes: readonly CriterionChange[],
  row: number,
  widths: readonly number[],
): number {
  const { scenario } = analysisSheetsIn(frame.data.language);
  draft.cell(row, 1, scenario.changes, sharedStyle("section"));
  draft.fill({ row, column: 2, rows: 1, columns: widths.length - 1 }, sharedStyle("section"));
  if (changes.length === 0) {
    draft.cell(row + 1, 1, scenario.noChanges, sharedStyle("note", { wrap: false }));
    return row + 1;
  }
  changes.forEach((change, index) => {
    const { code, parts, before, after, organisations } = change;
    const line = row + 1 + index;
    const named = before ?? after;
    const what = parts.map((part) => scenario.parts[part]).join("; ");
    const small = sharedStyle("check");
    const wording = named === undefined ? code : `${code} ${frame.text(named)}`;
    const rules = [ruleOf(frame, before), ruleOf(frame, after)];
    const texts = [
      [1, 1, wording],
      [2, 2, `${scenario.what}: ${what}`],
      [4, 2, `${scenario.official}: ${rules[0] ?? ""}`],
      [6, 2, `${scenario.inScenario}: ${rules[1] ?? ""}`],
    ] as const;
    for (const [column, columns, value] of texts) {
      draft.cell(line, column, value, small);
      if (columns > 1) {
        draft.fill({ row: line, column, rows: 1, columns }, small);
        draft.merges.push({ row: line, column, rows: 1, columns });
      }
    }
    draft.cell(
      line,
      widths.length + 1,
      `${scenario.organisations}: ${organisations}`,
      sharedStyle("note", { wrap: false }),
    );
    const widthOf = (column: number, columns: number): number =>
      widths.slice(column - 1, column - 1 + columns).reduce((sum, width) => sum + width, 0);
    draft.height(
      line,
      rowHeight(
        texts.map(
          ([column, columns, value]) => [value, { width: widthOf(column, columns), size: 9, indent: 1 }] as const,
        ),
        16,
      ),
    );
  });
  return row + changes.length;
}

function ruleOf({ data }: YearFrame, indicator: Indicator | undefined): string {
  if (indicator === undefined) return "–";
  const baseCodes = new Set(data.criteria.base_fields.map(({ code }) => code));
  if (!isUsable(checkIndicator(indicator, baseCodes))) return explainWords[data.language].rule.unknown;
  return ruleWords(indicator, data.language, data.year);
}
