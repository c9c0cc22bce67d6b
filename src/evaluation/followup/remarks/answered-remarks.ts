import type { Finding } from "../../../rating/finding";
import type { Figure } from "../../../rating/returns/return";
import type { YearData } from "../../year/year-data";
import { declaredValue, presentFindings } from "./open-remarks";
import type { Remark } from "../ways/way-record";
import type { SentBack, WayOfReturn } from "../ways/way-of-return";

/** What became of a remark. */
export interface AnsweredRemark extends Remark {
  /**
   * `awaited`: no other version has come. `settled`: what was found is found no more. `open`: it is found still.
   * `judged`: the apparatus's own words, of which only people can tell.
   */
  readonly state: "awaited" | "settled" | "open" | "judged";
  /** The figure as it stands now. */
  readonly now?: Figure;
  /** What the organisation says of the figure. */
  readonly explanation?: string;
  /** The document it names. */
  readonly document?: string;
}

/**
 * The remarks of a round with what came back.
 * @param round As it was sent.
 * @param data The year as it stands.
 * @param findings Of its rating.
 */
export function answeredRemarks(
  round: SentBack,
  data: YearData,
  findings: readonly Finding[],
  organisation: string,
  way: WayOfReturn,
): AnsweredRemark[] {
  const present = presentFindings(data, findings, organisation, way);
  const own = data.returns[organisation];
  return round.remarks.map((remark): AnsweredRemark => {
    const { code } = remark;
    if (!round.isAnswered) return { ...remark, state: "awaited" };
    const explanation = code === undefined ? undefined : own?.remarks?.[code];
    const document = code === undefined ? undefined : own?.evidence?.[code];
    return {
      ...remark,
      state: stateOf(remark, present),
      ...(code !== undefined && { now: declaredValue(data, organisation, code) }),
      ...(explanation !== undefined && { explanation }),
      ...(document !== undefined && { document }),
    };
  });
}

function stateOf({ finding }: Remark, present: readonly Omit<Finding, "organisation" | "file">[]) {
  if (finding === undefined) return "judged";
  const isSame = present.some(
    (one) =>
      one.code === finding.code &&
      one.indicator === finding.indicator &&
      one.base === finding.base &&
      one.block === finding.block,
  );
  return isSame ? "open" : "settled";
}
