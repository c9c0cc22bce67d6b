import { checkEvidence } from "../../../rating/returns/check-evidence";
import type { Figure, Return } from "../../../rating/returns/return";
import { wayOfReturn } from "../ways/way-of-return";
import { waysOfReturns } from "../ways/ways-of-returns";
import { declaredFigures } from "./declared-figures";
import { checkOf, isSeen } from "./checked-figures";
import { standingCorrections } from "./correct-figure";
import type { YearData } from "../../year/year-data";

/** How many of the figures that need a document name one, and how many of those a person has checked. */
export interface ConfirmedShare {
  readonly named: number;
  readonly confirmed: number;
  readonly of: number;
}

/** How far documents confirm the declared figures (құжатпен расталуы / подтверждение документами). */
export interface ConfirmedFigures {
  readonly share: ConfirmedShare;
  /** Organisations with figures that name no document, in the order of the roster, codes in the order of the table. */
  readonly unnamed: readonly { readonly organisation: string; readonly codes: readonly string[] }[];
}

/**
 * What stands behind a declared figure. `open`: no document is named, or none that is clear; `named`: one is, and nobody has
 * checked it; `changed`: it was checked, and it or its document has become another since; `confirmed`: it was checked as it stands.
 */
export type Confirmation = "open" | "named" | "changed" | "confirmed";

type Confirmable = Pick<YearData, "criteria" | "organisations" | "returns" | "log">;

/**
 * How far the declared figures are confirmed by documents; nothing, zero and no need no document.
 * @param data The year.
 * @see clauses 2.1, 3.3
 */
export function confirmedFigures(data: Confirmable): ConfirmedFigures {
  let [named, confirmed, of] = [0, 0, 0];
  const stateOf = confirmationOf(data);
  const unnamed = data.organisations.flatMap(({ id: organisation }) => {
    const own = data.returns[organisation];
    if (own === undefined) return [];
    const codes: string[] = [];
    for (const [code, value] of declaredFigures(data, own)) {
      const state = stateOf(organisation, code, value);
      of += 1;
      if (state === "confirmed") confirmed += 1;
      if (state === "open") codes.push(code);
      else named += 1;
    }
    return codes.length === 0 ? [] : [{ organisation, codes }];
  });
  return { share: { named, confirmed, of }, unnamed };
}

/**
 * Tells of each declared figure what stands behind it. Whoever set a figure right has checked it.
 * @param data The year.
 */
export function confirmationOf(
  data: Omit<Confirmable, "organisations">,
): (organisation: string, code: string, value: Exclude<Figure, null>) => Confirmation {
  const corrections = standingCorrections(data);
  const ways = waysOfReturns(data.log);
  const checks = new Map([...ways].map(([id, events]) => [id, checkOf(wayOfReturn(events))] as const));
  return (organisation, code, value) => {
    const own = data.returns[organisation] ?? {};
    if (!isNamed(own, code, value)) return "open";
    const seen = checks.get(organisation)?.said.seen;
    if (isSeen(seen, own, code, value) || corrections.has(`${organisation} ${code}`)) return "confirmed";
    return seen === undefined ? "named" : "changed";
  };
}

/** Whether a document is named, and a source of clause 3.3 where one is. */
function isNamed(own: Return, code: string, value: Exclude<Figure, null>): boolean {
  return checkEvidence({ ...own, evidence: own.evidence ?? {} }, code, value, {}).length === 0;
}
