import type { Finding } from "../../../rating/finding";
import { declaredFigure } from "../../../rating/returns/declared-figure";
import type { Figure } from "../../../rating/returns/return";
import type { YearData } from "../../year/year-data";
import { openFindings } from "../ways/board";
import { formPlaces } from "./form-places";
import type { KeptFinding, Remark } from "../ways/way-record";
import type { WayOfReturn } from "../ways/way-of-return";
import { whoseToMend } from "./whose-to-mend";

/** What the apparatus writes besides what was found. */
export interface OwnRemark {
  readonly text: string;
  /** Indicator or base field it is about, where it is about one. */
  readonly code?: string;
}

/** What the rating says of a figure that could not be read has been said by the finding of its cell. */
const followUps: ReadonlySet<Finding["code"]> = new Set(["figure.missing", "figure.must-be-declared", "base.missing"]);

const besideReturn: ReadonlySet<Finding["code"]> = new Set(["return.missing", "figure.earlier-kept"]);

/**
 * What an organisation would be asked to mend at present: those of its open findings that it can mend, in the order of the form,
 * errors first, then the apparatus's own words; what was asked before has the number of then.
 * @param data The year.
 * @param findings Of its rating.
 * @param organisation Its id.
 * @param way Of its return: numbers go on from the rounds before, and cells that could not be taken stand in what came.
 * @param own The apparatus's own.
 */
export function openRemarks(
  data: YearData,
  findings: readonly Finding[],
  organisation: string,
  way: WayOfReturn,
  own: readonly OwnRemark[] = [],
): Remark[] {
  const before = numbersBefore(way);
  let next = 1 + way.rounds.reduce((most, { remarks }) => Math.max(most, ...remarks.map(({ number }) => number)), 0);
  const present = presentFindings(data, findings, organisation, way);
  const whose = whoseToMend(data, present);
  const ofOrganisation = present.filter((one) => whose.get(one) === "organisation");
  const found = ofOrganisation.map((finding): Omit<Remark, "number"> => {
    const code = finding.indicator ?? finding.base;
    return { finding, ...(code !== undefined && { code, value: declaredValue(data, organisation, code) }) };
  });
  const said = own
    .filter(({ text }) => text.trim() !== "")
    .map(({ text, code }): Omit<Remark, "number"> => ({
      text: text.trim(),
      ...(code !== undefined && { code, value: declaredValue(data, organisation, code) }),
    }));
  const numbered = [...found, ...said].map((one) => ({ number: before.get(markOf(one))?.shift() ?? next++, ...one }));
  return numbered.sort((one, other) => one.number - other.number);
}

/** What was asked before and is asked again keeps its number: the letters of two rounds speak of one thing. */
function numbersBefore({ rounds }: WayOfReturn): ReadonlyMap<string, number[]> {
  const numbers = new Map<string, number[]>();
  const seen = new Set<number>();
  for (const { number, ...remark } of rounds.flatMap(({ remarks }) => remarks)) {
    if (seen.has(number)) continue;
    seen.add(number);
    numbers.set(markOf(remark), [...(numbers.get(markOf(remark)) ?? []), number]);
  }
  return numbers;
}

function markOf({ finding, text, code }: Omit<Remark, "number">): string {
  return JSON.stringify([finding?.code ?? text, code, finding?.block]);
}

/**
 * The open findings about an organisation that the apparatus mends itself; they belong into no letter.
 */
export function leftToApparatus(
  data: YearData,
  findings: readonly Finding[],
  organisation: string,
  way: Pick<WayOfReturn, "came">,
): KeptFinding[] {
  const present = presentFindings(data, findings, organisation, way);
  const whose = whoseToMend(data, present);
  return present.filter((one) => whose.get(one) === "apparatus");
}

/**
 * The findings about a return as it stands: those of the rating, and those of cells of its file that could not be taken.
 * @returns Without organisation and file, errors first, in the order of the form.
 */
export function presentFindings(
  data: YearData,
  findings: readonly Finding[],
  organisation: string,
  way: Pick<WayOfReturn, "came">,
): KeptFinding[] {
  const unread = (way.came?.said.findings ?? []).filter(({ indicator, base, params, stays }) => {
    const present = declaredValue(data, organisation, indicator ?? base ?? "");
    // Corrected in the workbook since: the figure that stands there is another than the unread text, and than before.
    return stays === undefined ? present === null || params["value"] === undefined : present === stays;
  });
  // Whoever has sent nothing has nothing to mend, and what the workbook keeps is no matter of the return.
  const ofReturn = findings.filter((one) => one.organisation === organisation && !besideReturn.has(one.code));
  const rated = openFindings(data, ofReturn).get(organisation) ?? [];
  const ofCells = new Set([...unread, ...rated.filter(({ code }) => code.startsWith("cell."))].map(codeOf));
  const rest = rated.map(keptFinding).filter((one) => !(followUps.has(one.code) && ofCells.has(codeOf(one))));
  const all = [...unread, ...rest];
  const seen = new Set<string>();
  const { order } = formPlaces(data, "ru");
  return all
    .filter((one) => {
      const key = JSON.stringify([one.code, codeOf(one), one.block, one.params]);
      return seen.has(key) ? false : seen.add(key);
    })
    .sort((a, b) => rank(a) - rank(b) || order(codeOf(a)) - order(codeOf(b)) || 0);
}

/**
 * A finding as records keep it.
 * @param finding Any; its organisation and file are those of the record.
 */
export function keptFinding({ organisation: _, file: __, ...rest }: Finding): KeptFinding {
  return rest;
}

/** A figure or base field as the year has it. */
export function declaredValue({ returns }: Pick<YearData, "returns">, organisation: string, code: string): Figure {
  return declaredFigure(returns[organisation], code);
}

function codeOf({ indicator, base }: Pick<Finding, "indicator" | "base">): string | undefined {
  return indicator ?? base;
}

function rank({ level }: KeptFinding): number {
  return level === "error" ? 0 : 1;
}
