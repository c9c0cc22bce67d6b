import { wordsOfReturn } from "../../words/return/words-of-return";
import { finding, type Finding } from "../../../rating/finding";
import type { Figure, Return } from "../../../rating/returns/return";
import { toA1 } from "../../../sheets/plan/a1";
import { isCovered } from "./cells/is-covered";
import { overwrittenPercentages, type ComputedCell } from "./cells/overwritten-percentages";
import { findMovedCell } from "./cells/find-moved-cell";
import { believedLastYear } from "./identity/believed-last-year";
import { cellsBeside, sheetsBeside } from "./cells/cells-beside";
import { hiddenParts } from "./cells/hidden-parts";
import { changedCaptions } from "./cells/changed-captions";
import type { DecisionAnswer } from "../../year/form-decision";
import { decisionsSheetName } from "./decisions-sheet";
import { readDecisions } from "./cells/read-decisions";
import { readSignature } from "./identity/read-signature";
import { fieldOfApparatus, readIssued, textOfApparatus, type TextPart } from "./cells/field-of-apparatus";
import { readField } from "./cells/read-field";
import type { ReturnIdentity } from "./identity/read-identity";
import { keptText, longestText } from "./cells/kept-text";
import type { ReadableBook, ReadableSheet } from "./cells/readable-book";
import { acceptedCaptions, returnCaptions } from "./return-captions";
import { askedBy } from "./identity/asked-by";
import { notesBelow } from "./notes-below";
import { firstFieldRow, returnSheets, type ReturnField } from "./return-fields";
import { refuseReturn, type ReturnExpectation } from "./identity/refuse-return";
import { returnColumns } from "./return-layout";
import { captionMarks, readMarks } from "./identity/row-marks";
import { movedFields, rowsByCode, type MovedField } from "./cells/rows-by-code";
import { acceptedCoverNames, acceptedSheetNames } from "./return-sheet-names";

/** Where a figure stands in its file. */
export interface FigurePlace {
  readonly sheet: string;
  readonly cell: string;
}

/** One file read as a return. */
export interface ReturnReading {
  /** Absent where the file as a whole cannot be used. */
  readonly declared?: Return;
  /** Last year's figures the template showed, where they are as they were issued. */
  readonly previous?: Return;
  readonly findings: readonly Finding[];
  /** By code of base field or indicator. */
  readonly places: ReadonlyMap<string, FigurePlace>;
  /**
   * Fields that stand in other rows than the form has them, where every sheet that has moved can be read by its codes; whether
   * it may be, a person says.
   */
  readonly moved?: readonly MovedField[];
  /** Codes whose cell holds something that cannot be taken, or whose sheet is missing. */
  readonly unread: ReadonlySet<string>;
  /** What it says of decisions of governing bodies; absent where it says nothing of any. */
  readonly answers?: readonly DecisionAnswer[];
}

/**
 * Reads a return by the places its template gave the fields, never by captions.
 * @param book The file's cells.
 * @param identity What the file says it is.
 * @param expected Year, criteria and organisations of the rating.
 * @param file Name of the file, for findings.
 * @returns The return and all findings; a fault of one cell or sheet leaves the rest.
 */
export function readReturn(
  book: ReadableBook,
  identity: ReturnIdentity,
  expected: ReturnExpectation,
  file: string,
): ReturnReading {
  const refusal = refuseReturn(identity, expected, file);
  if (refusal !== null) return { findings: [refusal], places: new Map(), unread: new Set() };
  const { criteria, year } = expected;
  const organisation = identity.organisation;
  const sheets = returnSheets(criteria, year, askedBy(identity, criteria) === "all" ? "all" : "used");
  const names = acceptedSheetNames(sheets, identity.language);
  const words = wordsOfReturn(identity.language);
  const whose = { organisation, file };
  const found: Finding[] = [];
  const places = new Map<string, FigurePlace>();
  const unread = new Set<string>();
  const parts = { base: {}, figures: {}, remarks: {}, evidence: {}, source: {} } as Record<
    PartName,
    Record<string, Figure>
  >;
  const before = new Map<string, Figure>();
  const computed: ComputedCell[] = [];
  const given = readIssued(identity.apparatusValues);
  const issued = {
    language: identity.language,
    marks: readMarks(identity.captionMarks, captionMarks(sheets, identity.language)),
  };
  let isPartial = false;
  const movedOnes: MovedField[] = [];
  let isDoubtful = false;

  for (const planned of sheets) {
    const { key, fields } = planned;
    const [name = key, ...former] = names.get(key) ?? [];
    const sheet = sheetNamed(book, name) ?? former.map((one) => sheetNamed(book, one)).find((one) => one !== undefined);
    if (sheet === undefined) {
      found.push(finding("file.missing-sheet", { organisation, file }, { name }));
      for (const { code } of fields) unread.add(code);
      isPartial = true;
      continue;
    }
    const captions = acceptedCaptions(returnCaptions(planned, words, year), identity.language, year);
    const moved = findMovedCell(sheet, fields, captions, book.dateSystem);
    const notes = notesBelow(planned, criteria, words);
    const look = { fields, captions, language: identity.language, notes };
    const byCode = moved === null ? null : rowsByCode(sheet, look);
    if (byCode === null) isDoubtful ||= moved !== null;
    else movedOnes.push(...movedFields(byCode.rows, fields, sheet.name));
    if (moved !== null && !(expected.byCodes === true && byCode !== null)) {
      found.push(finding("file.changed-layout", { organisation, file, sheet: sheet.name, cell: moved }));
      for (const { code } of fields) unread.add(code);
      isPartial = true;
      continue;
    }
    const standing = fields.map((field) => ({ ...field, row: byCode?.rows.get(field.code) ?? field.row }));
    const head = byCode?.head ?? firstFieldRow - 1;
    found.push(
      ...changedCaptions(sheet, standing, { ...issued, head, heads: captions }, whose),
      ...cellsBeside(sheet, standing, notes, whose),
      ...hiddenParts(sheet, standing, whose),
    );
    for (const field of standing) {
      const at = (column: number) => toA1({ row: field.row, column });
      const cell = at(returnColumns.figure);
      const kind = field.kind === "base" ? { base: field.code } : { indicator: field.code };
      const place = { organisation, ...kind, file, sheet: sheet.name };
      places.set(field.code, { sheet: sheet.name, cell });
      if (field.state === "computed") {
        computed.push({ field, cell: sheet.cells.get(cell), place: { ...place, cell } });
        continue;
      }
      const read = isCovered(sheet, field.row, returnColumns.figure)
        ? { figure: null, findings: [finding("cell.joined", { ...place, cell })] }
        : readField(sheet.cells.get(cell), field, book.dateSystem, { ...place, cell });
      const reading = field.state === "apparatus" ? fieldOfApparatus(read, field, given, { ...place, cell }) : read;
      found.push(...reading.findings);
      if (reading.figure === null && reading.findings.length > 0) unread.add(field.code);
      if (reading.figure !== null) parts[field.kind === "base" ? "base" : "figures"][field.code] = reading.figure;
      for (const [part, column] of textColumns) {
        const text = keptText(sheet.cells.get(at(column))) ?? { formula: false, value: "", length: 0 };
        if ((text.formula || text.value !== "") && isCovered(sheet, field.row, column)) {
          found.push(finding("cell.joined", { ...place, cell: at(column) }));
          continue;
        }
        if (text.formula) {
          found.push(finding("cell.formula", { ...place, cell: at(column) }));
          continue;
        }
        if (text.isStruck) {
          found.push(finding("cell.struck", { ...place, cell: at(column) }, { value: text.value.slice(0, 100) }));
          continue;
        }
        const own =
          field.state === "apparatus"
            ? textOfApparatus(text.value, { part, code: field.code }, given, { ...place, cell: at(column) })
            : { text: text.value, findings: [] };
        found.push(...own.findings);
        if (own.text !== "") parts[part][field.code] = own.text;
        if (text.length > longestText) {
          found.push(
            finding("cell.text-cut", { ...place, cell: at(column) }, { value: text.length, max: longestText }),
          );
        }
      }
      before.set(field.code, lastYear(sheet, field, book.dateSystem));
    }
  }
  const covers = acceptedCoverNames(identity.language);
  const signature = readSignature(book, covers);
  const cover = covers.flatMap((one) => sheetNamed(book, one) ?? []);
  const declared = { ...(parts as unknown as Return), signature };
  found.push(...overwrittenPercentages(computed, declared));
  found.push(...cover.flatMap((one) => hiddenParts(one, [], whose)), ...sheetsBeside(book, whose));
  const asked = sheetNamed(book, decisionsSheetName(sheets, identity.language));
  const { answers, findings: ofDecisions } = readDecisions(asked, book.dateSystem, { organisation, file });
  found.push(...ofDecisions);
  const believed = believedLastYear(sheets, before, identity, words);
  // With a sheet left out the figures cannot be as issued, and that has been said.
  if (believed.changed === null && !isPartial) found.push(finding("file.last-year-changed", { organisation, file }));
  if (believed.changed !== null) {
    for (const { key, fields } of sheets) {
      const own = fields.filter(({ code }) => believed.changed?.has(code));
      const [first] = own;
      if (first === undefined) continue;
      const stands = places.get(first.code);
      const sheet = stands?.sheet ?? key;
      // Rows may have moved: where the figure was found its figure of last year stands too.
      const row = stands ? Number(/^[A-Z]{1,3}(\d{1,7})$/.exec(stands.cell)?.[1]) : first.row;
      const place = { organisation, file, sheet, cell: toA1({ row, column: returnColumns.lastYear }) };
      found.push(finding("file.last-year-changed", place, { codes: own.map(({ code }) => code).join(", ") }));
    }
  }
  const { previous } = believed;
  const isMoved = movedOnes.length > 0 && !isDoubtful;
  const moved = isMoved ? { moved: movedOnes } : {};
  const said = answers.length > 0 ? { answers } : {};
  return { declared, ...(previous && { previous }), findings: found, places, unread, ...moved, ...said };
}

function sheetNamed(book: ReadableBook, name: string): ReadableSheet | undefined {
  return book.sheets.find((one) => one.name.toLowerCase() === name.toLowerCase());
}

type PartName = "base" | "figures" | "remarks" | "evidence" | "source";

const textColumns: readonly (readonly [TextPart, number])[] = [
  ["evidence", returnColumns.document],
  ["source", returnColumns.source],
  ["remarks", returnColumns.remark],
];

function lastYear(sheet: ReadableSheet, field: ReturnField, dateSystem: 1900 | 1904): Figure {
  const cell = sheet.cells.get(toA1({ row: field.row, column: returnColumns.lastYear }));
  return readField(cell, field, dateSystem, {}).figure;
}
