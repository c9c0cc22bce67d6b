import { describeFinding } from "../../i18n/findings/describe-finding";
import type { Finding } from "../../rating/finding";
import type { FindingLevel } from "../../rating/finding-codes";
import { acceptedWarnings, findingMark } from "../accepted-warnings";
import { toA1 } from "../a1";
import { palette } from "../palette";
import { sharedStyle } from "../shared-style";
import { SheetDraft } from "../sheet-draft";
import type { Cell } from "../sheet-plan";
import { rowHeight } from "../text-height";
import type { FieldPlaces } from "./field-places";
import { printOf, putHead } from "./sheet-head";
import type { YearFrame } from "./year-frame";

const captionRow = 5;
const firstFinding = 6;
const widths = [15, 22, 25, 40, 36, 36, 26, 15];
const order: readonly FindingLevel[] = ["error", "warning", "note"];
const marks: Readonly<Record<FindingLevel, string>> = { error: "■", warning: "▲", note: "○" };
/** Shortest remark that explains a warning. */
const shortestRemark = 10;

/**
 * What is wrong, why, and how to put it right; errors first. The explanation itself has one home, the evidence sheet.
 * @param places Where fields stand, for the links.
 * @returns The sheet with the name `fnd_table`.
 */
export function findingsSheet(frame: YearFrame, places: FieldPlaces): SheetDraft {
  const { words, rating } = frame;
  const draft = new SheetDraft("findings", frame.sheet("findings"));
  draft.tabColour = palette.error;
  const findings = order.flatMap((level) => rating.findings.filter((finding) => finding.level === level));
  const count = (level: FindingLevel): number => findings.filter((finding) => finding.level === level).length;
  putHead(draft, frame, {
    title: frame.say(words.findings.title),
    subtitle: words.findings.subtitle,
    legend: frame.say(words.findings.legend, {
      name: frame.sheet("evidence"),
      errors: count("error"),
      warnings: count("warning"),
      notes: count("note"),
    }),
    to: widths.length,
  });
  const { findings: text } = words;
  const captions = [
    text.level,
    words.organisation,
    text.where,
    text.what,
    text.grounds,
    text.remedy,
    text.reason,
    text.state,
  ];
  draft.line(captionRow, 1, captions, sharedStyle("head"));
  draft.height(captionRow, 22.5);
  draft.widths(1, widths);
  findings.forEach((finding, index) => {
    putFinding(draft, frame, finding, places, firstFinding + index);
  });
  if (findings.length === 0) draft.cell(firstFinding, 1, text.none, sharedStyle("note", { wrap: false }));
  const rows = Math.max(1, findings.length);
  const table = { row: firstFinding, column: 1, rows, columns: widths.length };
  draft.nameArea(frame.name("fnd_table"), table);
  const first = toA1({ row: firstFinding, column: 1 }, "column");
  const level = { ...table, columns: 1 };
  draft.conditionals.push(
    { area: level, formula: `=LEFT(${first},1)="${marks.error}"`, style: "error" },
    { area: level, formula: `=LEFT(${first},1)="${marks.warning}"`, style: "warning" },
  );
  draft.freeze = { row: firstFinding, column: 3 };
  draft.filter = { ...table, row: captionRow, rows: rows + 1 };
  draft.protection = { formatColumns: true, formatRows: true, autoFilter: true, sort: false };
  draft.print = printOf(
    frame,
    { ...table, row: 1, rows: firstFinding + rows - 1 },
    { fit: { wide: 1, tall: Math.max(1, Math.ceil(rows / 14)) }, titleRows: { first: captionRow, last: captionRow } },
  );
  return draft;
}

function putFinding(draft: SheetDraft, frame: YearFrame, finding: Finding, places: FieldPlaces, row: number): void {
  const { words, data } = frame;
  const { criteria, organisations } = data;
  const text = describeFinding(finding, data.language, { criteria, organisations });
  const organisation = organisations.find((one) => one.id === finding.organisation);
  const target = places.of(finding);
  const accepted = acceptedWarnings(data.log).get(findingMark(finding));
  const remark = accepted?.reason ?? remarkOf(frame, finding);
  const small = sharedStyle("check");
  draft.cell(
    row,
    1,
    `${marks[finding.level]} ${words.level[finding.level]}`,
    sharedStyle("check", { bold: finding.level === "error" }),
  );
  draft.cell(row, 2, organisation ? frame.short(organisation) : (finding.organisation ?? ""), small);
  draft.cell(row, 3, target?.label ?? "", small, target ? { link: linkOf(target) } : {});
  draft.cell(row, 4, text.title, small);
  draft.cell(row, 5, text.why, sharedStyle("check", { muted: true }));
  draft.cell(row, 6, text.remedy, small);
  draft.cell(row, 7, remark, small);
  draft.cell(row, 8, accepted ? words.findings.accepted : stateOf(frame, finding, remark), small);
  draft.height(
    row,
    rowHeight(
      [
        organisation ? frame.short(organisation) : "",
        target?.label ?? "",
        text.title,
        text.why,
        text.remedy,
        remark,
      ].map((value, index) => [value, { width: widths[index + 1] ?? 20, size: 9, indent: 1 }] as const),
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

function stateOf(frame: YearFrame, { level, code }: Finding, remark: string): string {
  const { findings } = frame.words;
  if (code.startsWith("awards.") && level !== "note") return findings.awaitsDecision;
  if (level === "note") return "–";
  return level === "warning" && remark.length >= shortestRemark ? findings.explained : findings.open;
}
