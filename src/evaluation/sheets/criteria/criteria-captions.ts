import { machineColumns } from "../../../rating/criteria/machine-row";
import { sharedStyle } from "../../../sheets/plan/shared-style";
import type { SheetDraft } from "../../../sheets/plan/sheet-draft";
import { parameterWords } from "../../words/parameters/parameter-cells";
import type { YearFrame } from "../year-frame";
import { criteriaTextColumns, machineColumn, statusColumn, type CriteriaText } from "./criteria-columns";

/** Row of the captions. */
export const captionRow = 5;
/** Widths of the printed columns. */
export const criteriaWidths = {
  code: 7,
  name: 46,
  unit: 11,
  how: 44,
  range: 20,
  weight: 7,
  source: 13,
  evidence: 34,
} as const;
/** Widths of the columns of parameters where the usual one is too narrow. */
const parameterWidths: Readonly<Record<string, number>> = {
  kind: 26,
  round: 16,
  bands: 34,
  due_year: 26,
  type: 14,
  min: 14,
  max: 14,
  direction: 16,
};

/** Captions and widths of the printed columns and of those that machines read. */
export function putCaptions(draft: SheetDraft, frame: YearFrame): void {
  const { criteria } = frame.words;
  const printed = [
    criteria.code,
    criteria.indicator,
    criteria.unit,
    criteria.how,
    criteria.range,
    criteria.weight,
    criteria.source,
    criteria.evidence,
  ];
  const captions: Readonly<Record<CriteriaText, string>> = {
    name: criteria.indicator,
    unit: criteria.unit,
    evidence: criteria.evidence,
  };
  const machine = sharedStyle("machine", { bold: true, wrap: true });
  draft.line(captionRow, 1, printed, sharedStyle("head"));
  const { captions: parameters } = parameterWords(frame.data.language);
  draft.line(
    captionRow,
    machineColumn,
    machineColumns.map((name) => parameters[name] ?? name),
    machine,
  );
  const others = criteriaTextColumns(frame.data.language).filter(({ column }) => column > machineColumn);
  for (const { text, language, column } of others) {
    draft.cell(captionRow, column, `${captions[text]} (${language})`, machine);
  }
  draft.cell(captionRow, statusColumn(frame.data.language), criteria.status, machine);
  draft.widths(1, [...Object.values(criteriaWidths), 3]);
  draft.widths(
    machineColumn,
    machineColumns.map((name) => parameterWidths[name] ?? 11),
  );
  draft.widths(
    machineColumn + machineColumns.length,
    others.map(({ text }) => (text === "unit" ? 10 : 40)),
  );
  draft.widths(statusColumn(frame.data.language), [12]);
  draft.height(captionRow, 36);
}
