import type { Criteria, Indicator } from "../../../rating/criteria/criteria";
import { machineColumns, toMachineRow } from "../../../rating/criteria/machine-row";
import type { Rating } from "../../../rating/rating";

/** What of an indicator a scenario changed. */
type ChangedPart = "added" | "removed" | "rule" | "weight" | "block" | "figure";

export interface CriterionChange {
  readonly code: string;
  readonly parts: readonly ChangedPart[];
  readonly before?: Indicator;
  readonly after?: Indicator;
  /** Organisations whose points by it differ. */
  readonly organisations: number;
}

const ownParts: Readonly<Record<string, ChangedPart>> = {
  weight: "weight",
  block: "block",
  type: "figure",
  min: "figure",
  max: "figure",
};

/**
 * The indicators by which two tables differ, and how many organisations that touches.
 * @param before Official table.
 * @param after Table of the scenario.
 * @param official Rating by the first.
 * @param scenario Rating by the second.
 */
export function criteriaChanges(
  before: Criteria,
  after: Criteria,
  official: Rating,
  scenario: Rating,
): CriterionChange[] {
  const [old, now] = [byCode(before), byCode(after)];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((code) => {
    const [was, is] = [old.get(code), now.get(code)];
    const parts = changedParts(was, is);
    if (parts.length === 0) return [];
    const organisations = official.organisations.filter(
      ({ points }, row) => (points[code] ?? null) !== (scenario.organisations[row]?.points[code] ?? null),
    ).length;
    return [{ code, parts, ...(was && { before: was }), ...(is && { after: is }), organisations }];
  });
}

function changedParts(was: Indicator | undefined, is: Indicator | undefined): ChangedPart[] {
  if (was === undefined) return ["added"];
  if (is === undefined) return ["removed"];
  const [old, now] = [explicitRow(was), explicitRow(is)];
  const differing = machineColumns.filter((_, at) => old[at] !== now[at]);
  return [...new Set(differing.map((column) => ownParts[column] ?? "rule"))];
}

/** A weight that is not given is 1, and a block may be written as number or text. */
function explicitRow(indicator: Indicator): unknown[] {
  return toMachineRow({ ...indicator, weight: indicator.weight ?? 1, block: String(indicator.block) });
}

/** Of indicators with one code the first is rated. */
function byCode({ indicators }: Criteria): Map<string, Indicator> {
  const found = new Map<string, Indicator>();
  for (const indicator of indicators) if (!found.has(indicator.code)) found.set(indicator.code, indicator);
  return found;
}
