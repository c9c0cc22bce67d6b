import { sourceKinds } from "../../../rating/criteria/source-kinds";
import { prizeBases } from "../../../rating/awards/prize-basis";
import { editionIds } from "../../../rating/editions/default-editions";
import { sharedStyle } from "../../../sheets/plan/shared-style";
import { SheetDraft } from "../../../sheets/plan/sheet-draft";
import { approvalOf } from "../../year/committee/approval-records";
import { tableVersion } from "../../year/table-version";
import { choiceLists } from "../criteria/choice-lists";
import { tieRows } from "./remark-ties";
import { piecesOf, sealRows, signatureRows } from "./seals";
import type { YearFrame } from "../year-frame";

/** Right of the lists: rows of seals grow with every approval. */
const sealColumn = 12;
const archiveColumn = 15;
const signatureColumn = 17;
/** Only where a list of the criteria sheet is too long to stand in its cells. */
const choiceColumn = 20;
const tieColumn = 30;

/** Version of the sheets' layout; a reader refuses what it does not know. */
const templateVersion = "1";

/**
 * Identity of the workbook and the lists that validations offer; very hidden, all text.
 * @returns The sheet with the names `meta_table`, `apr_status`, `apr_seals` (after an approval), `apr_signatures` (once one is attached), `arc_years` (once the archive has a year), `evd_remarks`, `lst_yes_no`, `lst_sources`, `lst_editions`, `lst_edition_ids`, `lst_prizes_by`, `lst_prizes_by_ids`.
 */
export function metaSheet(frame: YearFrame): SheetDraft {
  const { words } = frame;
  const draft = new SheetDraft("meta", frame.sheet("meta"));
  draft.visibility = "veryHidden";
  const style = sharedStyle("plain", { format: "@" });
  const rows = identity(frame);
  rows.forEach(([key, value], index) => {
    draft.line(1 + index, 1, [key, value], style);
  });
  draft.nameArea(frame.name("meta_table"), { row: 1, column: 1, rows: rows.length, columns: 2 }, true);
  const lists = {
    lst_yes_no: [words.yes, words.no],
    lst_sources: Object.keys(sourceKinds),
    lst_editions: editionIds.map((id) => words.editions[id]),
    lst_edition_ids: editionIds,
    lst_decimals: ["0", "1", "2", "3", "4", "5", "6", words.settings.notRounded],
    lst_prizes_by: prizeBases.map((basis) => words.prizeBases[basis]),
    lst_prizes_by_ids: prizeBases,
  };
  Object.entries(lists).forEach(([name, values], index) => {
    values.forEach((value, at) => {
      draft.cell(1 + at, 4 + index, value, style);
    });
    draft.nameArea(frame.name(name), { row: 1, column: 4 + index, rows: values.length, columns: 1 }, true);
  });
  draft.nameArea(frame.name("apr_status"), { row: rows.length, column: 2, rows: 1, columns: 1 }, true);
  const seals = sealRows(frame.data.seals);
  seals.forEach((row, at) => {
    draft.line(1 + at, sealColumn, row, style);
  });
  if (seals.length > 0) {
    draft.nameArea(frame.name("apr_seals"), { row: 1, column: sealColumn, rows: seals.length, columns: 2 }, true);
  }
  const archive = piecesOf(frame.data.archive);
  archive.forEach((piece, at) => {
    draft.cell(1 + at, archiveColumn, piece, style);
  });
  if (archive.length > 0) {
    draft.nameArea(frame.name("arc_years"), { row: 1, column: archiveColumn, rows: archive.length, columns: 1 }, true);
  }
  const signatures = signatureRows(frame.data.signatures);
  signatures.forEach((row, at) => {
    draft.line(1 + at, signatureColumn, row, style);
  });
  if (signatures.length > 0) {
    const area = { row: 1, column: signatureColumn, rows: signatures.length, columns: 2 };
    draft.nameArea(frame.name("apr_signatures"), area, true);
  }
  const ties = tieRows(frame.data);
  ties.forEach((row, at) => {
    draft.line(1 + at, tieColumn, row, style);
  });
  if (ties.length > 0) {
    draft.nameArea(frame.name("evd_remarks"), { row: 1, column: tieColumn, rows: ties.length, columns: 2 }, true);
  }
  const long = choiceLists(frame.data.language).flatMap(({ name, choices }) =>
    name === undefined ? [] : [{ name, choices }],
  );
  long.forEach(({ name, choices }, index) => {
    choices.forEach((choice, at) => {
      draft.cell(1 + at, choiceColumn + index, choice, style);
    });
    const area = { row: 1, column: choiceColumn + index, rows: choices.length, columns: 1 };
    draft.nameArea(frame.name(name), area, true);
  });
  draft.widths(1, [24, 40]);
  return draft;
}

function identity(frame: YearFrame): readonly (readonly [string, string])[] {
  const { data } = frame;
  const table = tableVersion(data);
  return [
    ["format", "bagalau"],
    ["kind", "year"],
    ["template_version", templateVersion],
    ["year", String(data.year)],
    ["edition", data.edition],
    ["language", data.language],
    ["organisations", String(data.organisations.length)],
    ["indicators", String(data.criteria.indicators.length)],
    ["synthetic", data.synthetic ? "yes" : "no"],
    ["criteria_status", data.illustrative ? "illustrative" : "approved"],
    ["table_version", String(table.number)],
    ["table_changed", table.changedOn ?? ""],
    ["table_fingerprint", table.mark],
    ["status", approvalOf(data.log).status],
  ];
}
