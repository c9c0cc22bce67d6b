import { compareFacts, type FactDifference } from "../../decisions/facts/compare-facts";
import type { Facts } from "../../decisions/facts/facts";
import { fingerprintFacts } from "../../decisions/facts/fingerprint-facts";
import type { AttachedSignature } from "../../decisions/records/approval";
import { bytesOfBase64 } from "../../text/base64";
import { sha256 } from "../../text/sha256";
import type { Rating } from "../../rating/rating";
import { toA1 } from "../../sheets/plan/a1";
import type { Address, CellValue, SheetPlan } from "../../sheets/plan/sheet-plan";
import { withOpenErrors } from "../../rating/open-errors";
import { rate } from "../../rating/rate";
import { toRatingInput, type YearData } from "../year/year-data";
import type { AgingPaper, PaperPrints } from "../year/committee/paper-prints";
import { oldPapers } from "./papers/paper-age";
import { withoutProcedure } from "./said-results";
import { saidYear, type SaidYear } from "./said-year";
import type { DifferingCell } from "./sealed/differing-cell";
import { foundFacts, type FoundFact } from "./sealed/found-facts";
import { logCells } from "./sealed/log-cells";
import { lostApproval } from "./sealed/sealed-facts";
import { yearAsSealed } from "./sealed/year-as-sealed";
import { factsOfYear } from "./year-facts";
import { approvalOf } from "../year/committee/approval-records";
import { dayOfLogTime } from "../../kernel/log-record";

/** A signature attached to the approval; whether it is good is not verified. */
interface FoundSignature extends AttachedSignature {
  /** The workbook holds the very file that was attached. */
  readonly isKept: boolean;
}

/** Whether a workbook is as it was approved. */
export type Verification =
  | { readonly kind: "not-approved" }
  /** Values approved as this version are kept, and the record of their approval is gone or was written over. */
  | { readonly kind: "record-lost"; readonly version: number; readonly facts: readonly FoundFact[] }
  | {
      readonly kind: "as-approved" | "differs";
      readonly version: number;
      readonly fingerprint: string;
      /** Figures and results that differ, by sheet and cell. */
      readonly cells: readonly DifferingCell[];
      /** Sentences of the sheets that read otherwise: by a hand, or as another version of the program words them. */
      readonly wordings: readonly DifferingCell[];
      /** Approved facts that differ and stand in no single cell, such as a line of the criteria. */
      readonly facts: readonly FoundFact[];
      /** The approved facts themselves are no longer what was fingerprinted, or are missing. */
      readonly isSealBroken: boolean;
      /** Sheets of papers that were written before results or decisions became what they are. */
      readonly oldPapers: readonly AgingPaper[];
      readonly signatures: readonly FoundSignature[];
    };

/** A workbook to verify: what is read of it, and what its sheets should show. */
export interface VerifiedBook {
  readonly data: YearData;
  readonly rating: Rating;
  /** The sheets of a state of the year, under their present names. */
  readonly planOf: (data: YearData, rating: Rating) => readonly SheetPlan[];
  /** Value of a cell as the workbook shows it; `undefined` where the sheet is missing. */
  readonly valueAt: (sheet: string, row: number, column: number) => CellValue | undefined;
  /** The approved facts as kept in the workbook; `null` where they are missing or unreadable. */
  readonly sealed: Facts | null;
  /** What the papers on its sheets were written from. */
  readonly papers?: PaperPrints | undefined;
}

/** Sheets whose contents go on after the approval, or are no result. */
const passedOver: ReadonlySet<string> = new Set(["findings", "log", "approval"]);

/**
 * Recomputes a year and names what differs from what was approved.
 * @param book As read now, by the pane or from a file.
 * @returns Every cell, in the order of the sheets; nothing is changed.
 * @see clause 4.4
 */
export async function verifyYear(book: VerifiedBook): Promise<Verification> {
  const { approved, signatures } = approvalOf(book.data.log);
  const lost = lostApproval(book.data);
  if (lost !== undefined) return { kind: "record-lost", version: lost, facts: lostFacts(book) };
  if (approved === undefined) return { kind: "not-approved" };
  const { fingerprint, version } = approved;
  // What a sheet says of the day it says of the day of the approval.
  const day = dayOfLogTime(approved.at);
  const rating = day === undefined ? book.rating : { ...book.rating, today: day };
  const sheets = book.planOf(book.data, rating);
  const now = factsOfYear(book.data, rating);
  const isSealBroken = book.sealed === null || (await fingerprintFacts(book.sealed)) !== fingerprint;
  const isSame = (await fingerprintFacts(now)) === fingerprint;
  const changed = isSame || book.sealed === null ? [] : compareFacts(book.sealed, now);
  const figures = changed.flatMap((one) => cellOf(sheets, one) ?? []);
  const shown = resultCells(book, isSame ? sheets : sheetsAsApproved({ ...book, rating }, changed));
  const isWording = wordingOf({ ...book.sealed, ...now }, isSame ? saidYear(book.data, book.rating) : null);
  const listed = [...figures, ...shown.filter((cell) => !isWording(cell))];
  const cells = [...new Map(listed.map((one) => [`${one.sheet}!${one.cell}`, one])).values()];
  const wordings = shown.filter(isWording);
  const { valueAt } = book;
  const facts = foundFacts({ sealed: book.sealed ?? {}, now, changed, sheets, cells, valueAt });
  const holds = isSame && !isSealBroken && cells.length === 0;
  const attached = signatures.filter((one) => one.version === version).map(({ signature }) => signature);
  const found = {
    ...{ cells, wordings, facts, isSealBroken },
    oldPapers: oldPapers(book.data, rating, book.papers ?? {}),
    signatures: await Promise.all(attached.map((one) => foundSignature(one, book.data))),
  };
  return { kind: holds ? "as-approved" : "differs", version, fingerprint, ...found };
}

/** Where the record of the approval stood: what of its row was written over, its mark at least. */
function lostFacts({ sealed, data, rating, planOf, valueAt }: VerifiedBook): FoundFact[] {
  const log = planOf(data, rating).find(({ key }) => key === "log")?.name ?? "";
  const cells = logCells(sealed ?? {}, (row, column) => valueAt(log, row, column)).get("approval/log");
  if (cells === undefined || cells.size === 0) return [{ path: "approval", at: { sheet: log } }];
  return [...cells].flatMap(([part, { cell, found }]): FoundFact[] => {
    const path = `approval/log/${part}`;
    const before = sealed?.[path];
    if (part === "mark") return [{ path, at: { sheet: log, cell } }];
    return before === undefined || before === found ? [] : [{ path, before, now: found, at: { sheet: log, cell } }];
  });
}

async function foundSignature(signature: AttachedSignature, { signatures = [] }: YearData): Promise<FoundSignature> {
  const { content = "" } = signatures.find(({ hash }) => hash === signature.hash) ?? {};
  return { ...signature, isKept: (await hashOf(content)) === signature.hash };
}

async function hashOf(content: string): Promise<string> {
  try {
    return await sha256(bytesOfBase64(content));
  } catch {
    // Somebody wrote over it.
    return "";
  }
}

/** The shortest text that can be a sentence: places, codes and captions of columns are shorter. */
const sentence = 25;

/**
 * Tells a sentence that reads otherwise from a name, a code or a value that was changed: a sentence that gives other numbers or
 * names other organisations is no wording.
 * @param year `null` where figures were changed: sentences about them follow.
 */
function wordingOf(facts: Facts, year: SaidYear | null): (cell: DifferingCell) => boolean {
  const known = new Set(Object.values(facts));
  const names = (year?.data.organisations ?? []).flatMap(({ kk, ru, short_kk, short_ru, short_en }) =>
    [kk, ru, short_kk, short_ru, short_en].filter((name) => name !== undefined),
  );
  const isSentence = (value: CellValue): value is string =>
    typeof value === "string" && value.length >= sentence && !known.has(value);
  const named = (text: string): string => names.map((name) => text.split(name).length).join();
  const numbers = (text: string): string =>
    ((year === null ? text : withoutProcedure(text, year)).match(/\d+/g) ?? []).join();
  return ({ approved, found }) =>
    isSentence(approved) &&
    isSentence(found) &&
    (year === null || (named(approved) === named(found) && numbers(approved) === numbers(found)));
}

/** The cell of a figure or base field. */
function cellOf(sheets: readonly SheetPlan[], { path, before, now }: FactDifference): DifferingCell | undefined {
  const [kind, id, code, ...more] = path.split("/");
  const fields: Readonly<Record<string, string>> = { figures: "figure", base: "base" };
  const field = fields[kind ?? ""];
  if (field === undefined || more.length > 0) return undefined;
  for (const { name, places } of sheets) {
    const place = places[`${field}:${id ?? ""}:${code ?? ""}`];
    if (place) return { sheet: name, cell: toA1(place), approved: before ?? null, found: now ?? null };
  }
  return undefined;
}

/**
 * The sheets as they were approved: planned from the approved facts, so that what follows from a forged one is never told as
 * approved. Where the seal is gone, nothing tells what they looked like.
 */
function sheetsAsApproved(
  { data, rating, sealed, planOf }: VerifiedBook,
  changed: readonly FactDifference[],
): readonly SheetPlan[] {
  if (sealed === null) return [];
  const approved = yearAsSealed(data, changed);
  return planOf(approved, withOpenErrors(rate(toRatingInput(approved, rating.today)), approved.criteria));
}

/** Cells that do not show what was approved. */
function resultCells({ valueAt }: VerifiedBook, sheets: readonly SheetPlan[]): DifferingCell[] {
  return sheets
    .filter(({ key, visibility }) => key === "meta" || (visibility === "visible" && !passedOver.has(key)))
    .flatMap(({ key, name, cells }) =>
      cells.flatMap(({ row, column, value }) => {
        const found = valueAt(name, row, column);
        if (found === undefined || isAlike(value, found)) return [];
        // Documents are no part of what is approved.
        if (key === "evidence" && (value ?? "") === "") return [];
        if (key === "meta" && !isIdentity(cells, valueAt(name, row, 1), { row, column })) return [];
        return [{ sheet: name, cell: toA1({ row, column }), approved: value, found }];
      }),
    );
}

/** Of the sheet of the program only what the workbook says of itself; the rest is lists and what is kept packed. */
function isIdentity(cells: SheetPlan["cells"], key: CellValue | undefined, at: Address): boolean {
  return at.column === 2 && cells.some(({ row, column, value }) => row === at.row && column === 1 && value === key);
}

/** Unrounded sums may differ in the ninth decimal; blank is blank. */
function isAlike(planned: CellValue, found: CellValue): boolean {
  if (typeof planned === "number" && typeof found === "number") return Math.abs(planned - found) < 1e-8;
  return planned === found || ((planned ?? "") === "" && (found ?? "") === "");
}
