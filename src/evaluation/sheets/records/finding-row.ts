import { describeFinding } from "../../words/findings/describe-finding";
import type { Finding } from "../../../rating/finding";
import type { FindingLevel } from "../../../rating/finding-codes";
import { acceptedWarnings, findingMark } from "../../year/accepted-warnings";
import { decisionOnFinding } from "../../year/committee/committee-decisions";
import { sharedStyle } from "../../../sheets/plan/shared-style";
import type { SheetDraft } from "../../../sheets/plan/sheet-draft";
import type { Cell, Protection } from "../../../sheets/plan/sheet-plan";
import { rowHeight } from "../../../sheets/plan/text-height";
import type { FieldPlaces } from "../figures/field-places";
import type { YearFrame } from "../year-frame";

/** Widths of the columns of the findings sheet. */
export const findingWidths: readonly number[] = [19, 25, 34, 37, 33, 33, 26, 15];

/** Columns that follow what people say of a finding; those before say what was found. */
export const findingColumns = { reason: 7, state: 8 } as const;

/** What stands before the level, so that colour is not all that tells it. */
export const findingMarks: Readonly<Record<FindingLevel, string>> = { error: "■", warning: "▲", note: "○" };

/** What a user may still do on the findings sheet. */
export const findingsProtection: Protection = {
  formatColumns: true,
  formatRows: true,
  autoFilter: true,
  sort: false,
};

/** Shortest remark that explains a warning. */
const shortestRemark = 10;

/**
 * Puts one finding.
 * @param places Where fields stand, for the link.
 * @param row Where it stands.
 */
export function putFinding(
  draft: SheetDraft,
  frame: YearFrame,
  finding: Finding,
  places: FieldPlaces,
  row: number,
): void {
  const { words, data } = frame;
  const { criteria, organisations } = data;
  const text = describeFinding(finding, data.language, { criteria, organisations });
  const organisation = organisations.find((one) => one.id === finding.organisation);
  const target = places.of(finding);
  const accepted =
    acceptedWarnings(data.log).get(findingMark(finding)) ?? decisionOnFinding(finding, frame.rating, data.log)?.record;
  const remark = accepted?.reason ?? remarkOf(frame, finding);
  const small = sharedStyle("check");
  // The return and its cell stand here, since LibreOffice shows a cell with a link in one line.
  const what = [text.title, text.source].filter((part) => part !== "").join("\n");
  draft.cell(
    row,
    1,
    `${findingMarks[finding.level]} ${words.level[finding.level]}`,
    sharedStyle("check", { bold: finding.level === "error" }),
  );
  draft.cell(row, 2, organisation ? frame.short(organisation) : (finding.organisation ?? ""), small);
  draft.cell(row, 3, target?.label ?? "", small, target ? { link: linkOf(target) } : {});
  draft.cell(row, 4, what, small);
  draft.cell(row, 5, text.why, sharedStyle("check", { muted: true }));
  draft.cell(row, 6, text.remedy, small);
  draft.cell(row, findingColumns.reason, remark, small);
  draft.cell(row, findingColumns.state, accepted ? words.findings.accepted : stateOf(frame, finding, remark), small);
  draft.height(
    row,
    rowHeight(
      [organisation ? frame.short(organisation) : "", target?.label ?? "", what, text.why, text.remedy, remark].map(
        (value, index) => [value, { width: findingWidths[index + 1] ?? 20, size: 9, indent: 1 }] as const,
      ),
      18,
    ),
  );
}

function linkOf(target: NonNullable<ReturnType<FieldPlaces["of"]>>): NonNullable<Cell["link"]> {
  return { sheet: target.sheet, cell: target.cell };
}

function remarkOf({ data }: YearFrame, { organisation, indicator, base }: Finding): string {
  const code = indicator ?? base;
  return organisation === undefined || code === undefined ? "" : (data.returns[organisation]?.remarks?.[code] ?? "");
}

function stateOf(frame: YearFrame, { level, code, params }: Finding, remark: string): string {
  const { findings } = frame.words;
  if (code.startsWith("awards.") && level !== "note") return findings.awaitsDecision;
  if (level === "note") return "–";
  const isOfOther = params.given !== undefined;
  return level === "warning" && !isOfOther && remark.length >= shortestRemark ? findings.explained : findings.open;
}
