import { acceptedWarnings, findingMark } from "../../year/accepted-warnings";
import type { YearData } from "../../year/year-data";
import { isDecision } from "../../../rating/awards/decision-codes";
import type { Finding } from "../../../rating/finding";
import type { Signature } from "../../../rating/returns/return";
import { dayNumber } from "../../../text/day-number";
import { isChangedSince } from "../evidence/checked-figures";
import { menders } from "../remarks/whose-to-mend";
import { returnStatuses, wayOfReturn, type ReturnStatus, type WayOfReturn } from "./way-of-return";
import { waysOfReturns } from "./ways-of-returns";

/** Where the return of one organisation is, and what is open about it. */
export interface BoardRow extends WayOfReturn {
  readonly organisation: string;
  /** As the year has it now: written in by hand from the paper as well; absent where nothing is known. */
  readonly signature?: Signature;
  /** Whole days after the due date; absent where no date is set, the return is not dated, or in time. */
  readonly lateDays?: number;
  /** Open ones of its return; what the apparatus has to enter itself is not among them. */
  readonly errors: number;
  readonly warnings: number;
}

/** All organisations of the year with the way of their returns (есептердің ұсынылуы / представление отчётов). */
export interface Board {
  /** In the order of the roster. */
  readonly rows: readonly BoardRow[];
  readonly counts: Readonly<Record<ReturnStatus, number>>;
  /** Whole days to 1 April of the year after the reporting year; negative after it. */
  readonly daysLeft: number;
}

/**
 * The board of a year: statuses are those of the records, findings those of the rating.
 * @param data The year.
 * @param findings Of its rating.
 * @param today ISO date.
 * @see clauses 4.5, 5.1
 */
export function boardOf(data: YearData, findings: readonly Finding[], today: string): Board {
  const ways = waysOfReturns(data.log);
  const open = openFindings(data, findings);
  const whoseOf = menders(data);
  const rows = data.organisations.map(({ id }): BoardRow => {
    const way = withChanges(data, id, wayOfReturn(ways.get(id) ?? []));
    const own = open.get(id) ?? [];
    const whose = whoseOf(own);
    // That nothing came is its status.
    const ofReturn = own.filter((one) => whose.get(one) !== "apparatus" && one.code !== "return.missing");
    const signature = signatureOf(data, id, way);
    const late = lateDays(way, signature, data);
    return {
      ...way,
      ...(way.came === undefined && own.some(isOfRefusedFile) && { status: "refused" }),
      organisation: id,
      ...(signature && { signature }),
      ...(late > 0 && { lateDays: late }),
      errors: ofReturn.filter(({ level }) => level === "error").length,
      warnings: ofReturn.filter(({ level }) => level === "warning").length,
    };
  });
  const counts = Object.fromEntries(
    returnStatuses.map((status) => [status, rows.filter((row) => row.status === status).length]),
  ) as Record<ReturnStatus, number>;
  return { rows, counts, daysLeft: dayNumber(`${data.year + 1}-04-01`) - dayNumber(today) };
}

/**
 * The findings about an organisation, by its id: errors and warnings that nobody has let stand.
 * @param data The year.
 * @param findings Of its rating.
 */
export function openFindings(
  { log }: Pick<YearData, "log">,
  findings: readonly Finding[],
): ReadonlyMap<string, readonly Finding[]> {
  const accepted = acceptedWarnings(log);
  const open = new Map<string, Finding[]>();
  for (const one of findings) {
    if (one.organisation === undefined || one.level === "note" || isDecision(one)) continue;
    if (accepted.size > 0 && accepted.has(findingMark(one))) continue;
    const own = open.get(one.organisation);
    if (own === undefined) open.set(one.organisation, [one]);
    else own.push(one);
  }
  return open;
}

/** What was checked or accepted and has become another since is neither. */
export function withChanges(
  data: Pick<YearData, "criteria" | "returns">,
  organisation: string,
  way: WayOfReturn,
): WayOfReturn {
  const isJudged = way.status === "checked" || way.status === "accepted";
  return isJudged && isChangedSince(data, organisation, way) ? { ...way, status: "changed" } : way;
}

/** A file that was refused whole leaves no record of its coming; its findings name it. */
function isOfRefusedFile({ code, file, level }: Finding): boolean {
  return file !== undefined && level === "error" && code.startsWith("file.");
}

/**
 * Of the day of signing, for which the head answers (clause 4.5): the record of its coming is made when the apparatus takes it in.
 * Against the date the union set; where it has set none, against the one printed on the form.
 */
function lateDays({ form }: WayOfReturn, signature: Signature | undefined, { settings }: YearData): number {
  const due = settings.dueDate ?? form?.said.due;
  const day = dayNumber(signature?.signedOn ?? "");
  return due === undefined || Number.isNaN(day) ? 0 : day - dayNumber(due);
}

/**
 * Who signed a return and when: as the year has it, else as the record of its coming does.
 */
export function signatureOf(
  { returns }: Pick<YearData, "returns">,
  organisation: string,
  { came }: Pick<WayOfReturn, "came">,
): Signature | undefined {
  const said = came && { head: came.said.head ?? "", signedOn: came.said.signedOn ?? "" };
  return returns[organisation]?.signature ?? (said && (said.head || said.signedOn) ? said : undefined);
}
