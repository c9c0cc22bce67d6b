import type { FindingLevel } from "../../../rating/finding-codes";
import { toA1 } from "../../../sheets/plan/a1";
import { palette } from "../../../sheets/plan/palette";
import { sharedStyle } from "../../../sheets/plan/shared-style";
import { SheetDraft } from "../../../sheets/plan/sheet-draft";
import { rowByRow, type Turns } from "../../../sheets/plan/turns";
import { keptFigures } from "../../year/kept-figures";
import type { FieldPlaces } from "../figures/field-places";
import { findingMarks, findingsProtection, findingWidths, putFinding } from "./finding-row";
import { putOpenErrors } from "../results/open-error-marks";
import { printOf, putHead } from "../sheet-head";
import type { YearFrame } from "../year-frame";

const captionRow = 5;
const firstFinding = 6;
const order: readonly FindingLevel[] = ["error", "warning", "note"];

/**
 * What is wrong, why, and how to put it right; errors first. The explanation itself has one home, the evidence sheet.
 * @param fields Where fields stand, for the links.
 * @returns The sheet with the name `fnd_table`.
 */
export function* findingsSheet(frame: YearFrame, fields: () => Turns<FieldPlaces>): Turns<SheetDraft> {
  const places = yield* fields();
  const { words, rating } = frame;
  const draft = new SheetDraft("findings", frame.sheet("findings"));
  draft.tabColour = palette.error;
  // A rating of what was read has them among its findings already.
  const hasKept = rating.findings.some(({ code }) => code === "figure.other-meaning");
  const found = hasKept ? rating.findings : [...keptFigures(frame.data), ...rating.findings];
  const findings = order.flatMap((level) => found.filter((finding) => finding.level === level));
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
    to: findingWidths.length,
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
  draft.widths(1, findingWidths);
  yield* rowByRow(findings, (finding, index) => putFinding(draft, frame, finding, places, firstFinding + index));
  if (findings.length === 0) draft.cell(firstFinding, 1, text.none, sharedStyle("note", { wrap: false }));
  putOpenErrors(draft, frame);
  const rows = Math.max(1, findings.length);
  const table = { row: firstFinding, column: 1, rows, columns: findingWidths.length };
  draft.nameArea(frame.name("fnd_table"), table);
  const first = toA1({ row: firstFinding, column: 1 }, "column");
  const level = { ...table, columns: 1 };
  draft.conditionals.push(
    { area: level, formula: `=LEFT(${first},1)="${findingMarks.error}"`, style: "error" },
    { area: level, formula: `=LEFT(${first},1)="${findingMarks.warning}"`, style: "warning" },
  );
  draft.freeze = { row: firstFinding, column: 3 };
  draft.filter = { ...table, row: captionRow, rows: rows + 1 };
  draft.protection = findingsProtection;
  draft.print = printOf(
    frame,
    { ...table, row: 1, rows: firstFinding + rows - 1 },
    { fit: { wide: 1, tall: Math.max(1, Math.ceil(rows / 14)) }, titleRows: { first: captionRow, last: captionRow } },
  );
  return draft;
}
