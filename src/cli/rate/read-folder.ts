import { createHash } from "node:crypto";
import type { Criteria } from "../../rating/criteria/criteria";
import { finding, type Finding } from "../../rating/finding";
import type { Organisation } from "../../rating/organisations/organisation";
import type { Return } from "../../rating/returns/return";
import { openReturn } from "../../evaluation/returns/import/open-return";
import type { DecisionAnswer } from "../../evaluation/year/form-decision";
import type { ReturnIdentity } from "../../evaluation/returns/form/identity/read-identity";
import { otherOrganisation } from "../../evaluation/returns/form/identity/read-cover-name";
import { otherYear } from "../../evaluation/returns/form/identity/read-cover-year";
import { readReturn, type FigurePlace, type ReturnReading } from "../../evaluation/returns/form/read-return";
import { movedText } from "../../evaluation/returns/import/moved-runs";
import { refusalsOf } from "../../evaluation/returns/form/identity/refusals";
import { refuseReturn } from "../../evaluation/returns/form/identity/refuse-return";
import type { ListedReturns, ReturnSource } from "./list-return-files";
import { UnclearYear } from "../usage-error";

/** What is wanted of a folder of returns. */
interface FolderRequest extends ListedReturns {
  readonly criteria: Criteria;
  readonly organisations: readonly Organisation[];
  /** Without it the year of most files counts. */
  readonly year?: number;
  /** Whoever asks agreed that sheets whose rows were inserted or sorted are read by their codes. */
  readonly byCodes?: boolean;
  readonly onFile?: (done: number, all: number, file: string) => void;
}

/** One usable file. */
export interface ReadFile {
  /** Its name, with the folder where names repeat. */
  readonly file: string;
  readonly declared: Return;
  readonly previous?: Return;
  readonly places: ReadonlyMap<string, FigurePlace>;
  readonly unread: ReadonlySet<string>;
  readonly identity: ReturnIdentity;
  /** What it says of decisions of governing bodies. */
  readonly answers?: readonly DecisionAnswer[];
  /** SHA-256 of the file, 64 hexadecimal digits. */
  readonly hash: string;
}

/** A form that could be read by its codes, with what stands elsewhere in it. */
interface MovedFile {
  readonly file: string;
  readonly sheet: string;
  readonly rows: string;
}

export interface FolderReading {
  readonly year: number;
  /** Forms that are refused and could be read by their codes. */
  readonly moved?: readonly MovedFile[];
  /** By organisation. */
  readonly returns: ReadonlyMap<string, ReadFile>;
  readonly findings: readonly Finding[];
}

/**
 * Reads a folder of returns; a bad file or cell is a finding and the rest goes on.
 * @param request Files, what was passed over beside them, criteria, organisations and perhaps the year.
 * @returns One return per organisation at most; of two different ones of an organisation neither is taken.
 * @throws UnclearYear where the year is not given and the files do not tell it.
 */
export async function readFolder(request: FolderRequest): Promise<FolderReading> {
  const found: Finding[] = [...request.passedOver];
  const readings: OwnReading[] = [];
  for (const [index, source] of request.files.entries()) {
    request.onFile?.(index + 1, request.files.length, source.label);
    const read = await readFileOnce(source, request);
    if ("identity" in read) readings.push(read);
    else found.push(...read.findings);
  }
  const year = request.year ?? majorityYear(readings, found);
  const { criteria, organisations } = request;
  const byOrganisation = new Map<string, ReadFile[]>();
  const moved: MovedFile[] = [];
  for (const { file, identity, reading, hash } of readings) {
    const refusal = refuseReturn(identity, { year, criteria, organisations }, file);
    const refusals = refusal === null ? refusalsOf(reading.findings) : [refusal];
    const rows = refusals.every(({ code }) => code === "file.changed-layout") ? movedRows(file, reading.moved) : [];
    if (request.byCodes === true) found.push(...rows.map((one) => readByCodes(identity.organisation, one)));
    else moved.push(...rows);
    found.push(...(refusals.length === 0 ? reading.findings : refusals));
    if (refusals.length > 0 || reading.declared === undefined) continue;
    const { declared, previous, places, unread, answers } = reading;
    const others = byOrganisation.get(identity.organisation) ?? [];
    byOrganisation.set(identity.organisation, [
      ...others,
      { file, declared, ...(previous && { previous }), places, unread, identity, hash, ...(answers && { answers }) },
    ]);
  }
  const returns = new Map<string, ReadFile>();
  for (const [organisation, [first, ...others]] of byOrganisation) {
    if (first === undefined) continue;
    for (const other of others) {
      found.push(finding("file.duplicate-return", { organisation, file: other.file }, { other: first.file }));
    }
    // Two copies of one return do no harm; which of two different ones is right a person decides.
    if (others.every((other) => sameFigures(first.declared, other.declared))) returns.set(organisation, first);
    else
      found.push(
        finding("file.duplicate-return", { organisation, file: first.file }, { other: others[0]?.file ?? "" }),
      );
  }
  return { year, returns, findings: found, ...(moved.length > 0 && { moved }) };
}

/** What stands elsewhere in a form that can be read by its codes, sheet by sheet. */
function movedRows(file: string, moved: ReturnReading["moved"] = []): MovedFile[] {
  return [...new Set(moved.map(({ sheet }) => sheet))].map((sheet) => {
    return { file, sheet, rows: movedText(moved.filter((one) => one.sheet === sheet)) };
  });
}

function readByCodes(organisation: string, { file, sheet, rows }: MovedFile): Finding {
  return finding("file.read-by-codes", { organisation, file, sheet }, { rows });
}

/** A file read as a return of the year it names itself, while the year of the folder is not known yet. */
interface OwnReading {
  readonly file: string;
  readonly identity: ReturnIdentity;
  readonly reading: ReturnReading;
  readonly hash: string;
}

async function readFileOnce(
  { label: file, read }: ReturnSource,
  { criteria, organisations, byCodes = false }: FolderRequest,
): Promise<OwnReading | { readonly findings: readonly Finding[] }> {
  const bytes = await read();
  if ("findings" in bytes) return bytes;
  const opened = openReturn(bytes.bytes, file, criteria);
  if (!("book" in opened)) return opened;
  const { book, identity } = opened;
  const other = otherOrganisation(book, identity, organisations);
  if (other) {
    const params = { value: other.name, like: identity.organisation };
    return { findings: [finding("file.other-organisation", { file }, params)] };
  }
  const coverYear = otherYear(book, identity);
  if (coverYear !== undefined) {
    return { findings: [finding("file.other-year", { file }, { value: coverYear, expected: String(identity.year) })] };
  }
  const reading = readReturn(book, identity, { year: identity.year, criteria, organisations, byCodes }, file);
  // A text cut out of a part keeps the whole part alive; a copy lets it go before the next file is read.
  const hash = createHash("sha256").update(bytes.bytes).digest("hex");
  return structuredClone({ file, identity, reading, hash });
}

/** The year of most files; the files themselves may have faults that explain why there is none. */
function majorityYear(readings: readonly OwnReading[], found: readonly Finding[]): number {
  const counts = new Map<number, number>();
  for (const { identity } of readings) counts.set(identity.year, (counts.get(identity.year) ?? 0) + 1);
  const most = Math.max(...counts.values());
  const leading = [...counts].filter(([, count]) => count === most).map(([year]) => year);
  const [only] = leading;
  if (only !== undefined && leading.length === 1) return only;
  const findings = [...found, ...readings.flatMap(({ reading }) => reading.findings)];
  const years = leading.sort((a, b) => a - b).join(", ");
  throw new UnclearYear(findings, (words) => (only === undefined ? words.noYear : words.yearTie(years)));
}

/** Whether two files declare the same of an organisation. */
export function sameFigures(first: Return, second: Return): boolean {
  return JSON.stringify([first.base, first.figures]) === JSON.stringify([second.base, second.figures]);
}
