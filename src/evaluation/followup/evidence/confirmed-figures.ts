import { isComputed } from "../../../rating/criteria/is-computed";
import { checkEvidence } from "../../../rating/returns/check-evidence";
import type { Figure, Return } from "../../../rating/returns/return";
import type { YearData } from "../../year/year-data";

/** How many of the figures that need a document have one. */
export interface ConfirmedShare {
  readonly confirmed: number;
  readonly of: number;
}

/** What of the declared figures no document confirms (расталмаған көрсеткіштер / неподтверждённые показатели). */
export interface ConfirmedFigures {
  readonly share: ConfirmedShare;
  /** Organisations with such figures in the order of the roster, codes in the order of the table. */
  readonly unconfirmed: readonly { readonly organisation: string; readonly codes: readonly string[] }[];
}

type Confirmable = Pick<YearData, "criteria" | "organisations" | "returns">;

/**
 * How far the declared figures are confirmed by documents; nothing, zero and no need no document.
 * @param data The year.
 * @see clauses 2.1, 3.3
 */
export function confirmedFigures(data: Confirmable): ConfirmedFigures {
  let [confirmed, of] = [0, 0];
  const unconfirmed = data.organisations.flatMap(({ id: organisation }) => {
    const own = data.returns[organisation];
    if (own === undefined) return [];
    const declared = declaredFigures(data, own);
    const codes = declared.flatMap(([code, value]) => (isConfirmed(own, code, value) ? [] : [code]));
    of += declared.length;
    confirmed += declared.length - codes.length;
    return codes.length === 0 ? [] : [{ organisation, codes }];
  });
  return { share: { confirmed, of }, unconfirmed };
}

/** The figures of a return that need a document, base data first, in the order of the table. */
export function declaredFigures(
  { criteria }: Pick<YearData, "criteria">,
  own: Return,
): (readonly [string, Exclude<Figure, null>])[] {
  const codes = [
    ...criteria.base_fields.map(({ code }) => [code, own.base?.[code]] as const),
    ...criteria.indicators.filter((one) => !isComputed(one)).map(({ code }) => [code, own.figures?.[code]] as const),
  ];
  return codes.flatMap(([code, value]) =>
    value === undefined || value === null || value === 0 || value === false ? [] : [[code, value] as const],
  );
}

/** Whether a document is named, and a source of clause 3.3 where one is. */
export function isConfirmed(own: Return, code: string, value: Exclude<Figure, null>): boolean {
  return checkEvidence({ ...own, evidence: own.evidence ?? {} }, code, value, {}).length === 0;
}
