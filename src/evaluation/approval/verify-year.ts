import { compareFacts, type FactDifference } from "../../decisions/facts/compare-facts";
import type { Facts } from "../../decisions/facts/facts";
import { fingerprintFacts } from "../../decisions/facts/fingerprint-facts";
import type { AttachedSignature } from "../../decisions/records/approval";
import { bytesOfBase64 } from "../../text/base64";
import { sha256 } from "../../text/sha256";
import type { Rating } from "../../rating/rating";
import { toA1 } from "../../sheets/plan/a1";
import type { CellValue, SheetPlan } from "../../sheets/plan/sheet-plan";
import type { Return } from "../../rating/returns/return";
import { rate } from "../../rating/rate";
import { toRatingInput, type YearData } from "../year/year-data";
import type { AgingPaper, PaperPrints } from "../year/committee/paper-prints";
import { oldPapers } from "./papers/paper-age";
import { withoutProcedure } from "./said-results";
import { saidYear, type SaidYear } from "./said-year";
import { factCell, type FactCell } from "./fact-cell";
import { factsOfYear } from "./year-facts";
import { approvalOf } from "../year/committee/approval-records";
import { dayOfLogTime } from "../../kernel/log-record";

/** A cell that does not hold what was approved. */
interface DifferingCell {
  readonly sheet: string;
  /** Such as `H13`. */
  readonly cell: string;
  readonly approved: CellValue;
  readonly found: CellValue;
}

/** An approved fact that differs, with its cell where it stands in one. */
interface FoundFact extends FactDifference {
  readonly at?: FactCell;
}

/** A signature attached to the approval; whether it is good is not verified. */
interface FoundSignature extends AttachedSignature {
  /** The workbook holds the very file that was attached. */
  readonly isKept: boolean;
}

/** Whether a workbook is as it was approved. */
export type Verification =
  | { readonly kind: "not-approved" }
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
const passedOver: ReadonlySet<string> = new Set(["findings", "log", "meta", "approval", "years"]);

/**
 * Recomputes a year and names what differs from what was approved.
 * @param book As read now, by the pane or from a file.
 * @returns Every cell, in the order of the sheets; nothing is changed.
 * @see clause 4.4
 */
export async function verifyYear(book: VerifiedBook): Promise<Verification> {
  const { approved, signatures } = approvalOf(book.data.log);
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
  const located = changed.map((one) => ({ one, cell: cellOf(sheets, one) }));
  const shown = resultCells(book, sheetsAsApproved({ ...book, rating, sheets }, changed, isSame));
  const isWording = wordingOf({ ...book.sealed, ...now }, isSame ? saidYear(book.data, book.rating) : null);
  const listed = [...located.flatMap(({ cell }) => cell ?? []), ...shown.filter((cell) => !isWording(cell))];
  const cells = [...new Map(listed.map((one) => [`${one.sheet}!${one.cell}`, one])).values()];
  const wordings = shown.filter(isWording);
  const facts = located.flatMap(({ one, cell }) =>
    cell || one.path.startsWith("results/") ? [] : [foundFact(one, sheets)],
  );
  const holds = isSame && !isSealBroken && cells.length === 0;
  const attached = signatures.filter((one) => one.version === version).map(({ signature }) => signature);
  const found = {
    ...{ cells, wordings, facts, isSealBroken },
    oldPapers: oldPapers(book.data, rating, book.papers ?? {}),
    signatures: await Promise.all(attached.map((one) => foundSignature(one, book.data))),
  };
  return { kind: holds ? "as-approved" : "differs", version, fingerprint, ...found };
}

function foundFact(one: FactDifference, sheets: readonly SheetPlan[]): FoundFact {
  const at = factCell(sheets, one);
  return at === undefined ? one : { ...one, at };
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
 * The sheets as they were approved: planned from the approved figures, so that what follows from a forged one is never told as
 * approved. Where more than figures differs, or the seal is gone, nothing tells what its results looked like.
 */
function sheetsAsApproved(
  { data, rating, sheets, sealed, planOf }: VerifiedBook & { readonly sheets: readonly SheetPlan[] },
  changed: readonly FactDifference[],
  isSame: boolean,
): readonly SheetPlan[] {
  if (isSame) return sheets;
  const follows = /^(figures|base)\/[^/]+\/[^/]+$|^(results|awards)\//;
  const beside = /^(history|approval)\//;
  const inputs = changed.filter(({ path }) => !beside.test(path));
  if (sealed === null || inputs.some(({ path }) => !follows.test(path))) return [];
  if (inputs.length === 0) return sheets;
  const returns: Record<string, Return> = { ...data.returns };
  for (const { path, before } of inputs) {
    const [part, id = "", code = ""] = path.split("/");
    if (part !== "figures" && part !== "base") continue;
    const own = returns[id] ?? {};
    const others = Object.fromEntries(Object.entries(own[part] ?? {}).filter(([key]) => key !== code));
    returns[id] = { ...own, [part]: before === undefined ? others : { ...own[part], [code]: before } };
  }
  const approved = { ...data, returns };
  return planOf(approved, rate(toRatingInput(approved, rating.today)));
}

/** Cells that do not show what was approved. */
function resultCells({ valueAt }: VerifiedBook, sheets: readonly SheetPlan[]): DifferingCell[] {
  return sheets
    .filter(({ key, visibility }) => visibility === "visible" && !passedOver.has(key))
    .flatMap(({ name, cells }) =>
      cells.flatMap(({ row, column, value }) => {
        const found = valueAt(name, row, column);
        if (found === undefined || isAlike(value, found)) return [];
        return [{ sheet: name, cell: toA1({ row, column }), approved: value, found }];
      }),
    );
}

/** Unrounded sums may differ in the ninth decimal; blank is blank. */
function isAlike(planned: CellValue, found: CellValue): boolean {
  if (typeof planned === "number" && typeof found === "number") return Math.abs(planned - found) < 1e-8;
  return planned === found || ((planned ?? "") === "" && (found ?? "") === "");
}
