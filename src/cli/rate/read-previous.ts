import { readLastYear } from "../../evaluation/returns/import/read-last-year";
import type { Criteria } from "../../rating/criteria/criteria";
import { finding, type Finding } from "../../rating/finding";
import type { Organisation } from "../../rating/organisations/organisation";
import type { Return } from "../../rating/returns/return";
import type { ListedReturns } from "./list-return-files";
import { readFolder, sameFigures } from "./read-folder";

/** What is wanted of last year. */
interface PreviousRequest extends ListedReturns {
  readonly criteria: Criteria;
  readonly organisations: readonly Organisation[];
  /** Last year. */
  readonly year: number;
  readonly onFile?: (done: number, all: number, file: string) => void;
}

/** A return of last year, and the file that has it. */
export interface PreviousReturn {
  readonly declared: Return;
  readonly file: string;
  /** SHA-256 of the file, 64 hexadecimal digits. */
  readonly hash: string;
}

/** What is known of last year. */
export interface PreviousReading {
  readonly year: number;
  /** By organisation. */
  readonly returns: ReadonlyMap<string, PreviousReturn>;
  readonly findings: readonly Finding[];
  /** How many organisations each source gave, workbooks first; `file` is absent for returns. */
  readonly sources: readonly { readonly file?: string; readonly organisations: number }[];
  readonly synthetic: boolean;
}

/**
 * Reads last year's figures from its workbook, rated or saved, and from returns.
 * @param request Files, what was passed over beside them, this year's criteria and organisations, and the year.
 * @returns One return per organisation at most. A workbook goes before a return, since corrections are made there; of two
 * workbooks, or two returns, that differ neither is taken.
 */
export async function readPrevious(request: PreviousRequest): Promise<PreviousReading> {
  const { criteria, organisations, year, files } = request;
  const folder = await readFolder(request);
  const rated = new Set(folder.findings.flatMap(({ code, file }) => (code === "file.rated-workbook" ? [file] : [])));
  const found: Finding[] = folder.findings.filter(({ code }) => code !== "file.rated-workbook");
  const byOrganisation = new Map<string, PreviousReturn[]>();
  let synthetic = [...folder.returns.values()].some(({ identity }) => identity.synthetic);
  for (const { label: file, read } of files.filter(({ label }) => rated.has(label))) {
    const given = await read();
    if ("findings" in given) {
      found.push(...given.findings);
      continue;
    }
    const { bytes } = given;
    const past = await readLastYear({ file, bytes, year, criteria, organisations });
    found.push(...past.findings);
    if (!("returns" in past)) continue;
    synthetic ||= past.synthetic;
    for (const [id, declared] of Object.entries(past.returns)) {
      byOrganisation.set(id, [...(byOrganisation.get(id) ?? []), { declared, file, hash: past.hash }]);
    }
  }
  const returns = new Map<string, PreviousReturn>(folder.returns);
  for (const [organisation, [first, ...others]] of byOrganisation) {
    if (first === undefined) continue;
    const other = others.find((one) => !sameFigures(first.declared, one.declared));
    if (other !== undefined) {
      // Which of two workbooks holds the last word only people know.
      found.push(finding("file.duplicate-return", { organisation, file: first.file }, { other: other.file }));
      returns.delete(organisation);
      continue;
    }
    const own = folder.returns.get(organisation);
    if (own !== undefined && contradicts(first.declared, own.declared)) {
      found.push(finding("file.last-year-differs", { organisation, file: first.file }, { other: own.file }));
    }
    returns.set(organisation, first);
  }
  return { year, returns, findings: found, sources: sourcesOf(returns, rated), synthetic };
}

/** Whether a figure stands in both with different values; what one of them lacks is no contradiction. */
function contradicts(one: Return, other: Return): boolean {
  return (["base", "figures"] as const).some((part) =>
    Object.entries(one[part] ?? {}).some(([code, value]) => (other[part]?.[code] ?? value) !== value),
  );
}

function sourcesOf(
  returns: ReadonlyMap<string, PreviousReturn>,
  workbooks: ReadonlySet<string | undefined>,
): PreviousReading["sources"] {
  const counts = new Map<string | undefined, number>();
  for (const { file } of returns.values()) {
    const source = workbooks.has(file) ? file : undefined;
    counts.set(source, (counts.get(source) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a], [b]) => (a === undefined ? 1 : b === undefined ? -1 : a < b ? -1 : 1))
    .map(([file, organisations]) => ({ organisations, ...(file !== undefined && { file }) }));
}
