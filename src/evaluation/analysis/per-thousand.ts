import { membersField } from "../../rating/criteria/members-field";
import { usedBaseFields } from "../../rating/criteria/used-base-fields";
import { compare, divide, multiply, numberOf, ratioOf, roundOf } from "../../rating/exact";
import type { RatingInput } from "../../rating/input";
import { placesOf } from "../../rating/places/places-of";
import type { Rating } from "../../rating/rating";
import { figureOf, numericFigure } from "../../rating/returns/figure-columns";

/** A total beside the number of members: for information, never the official order. */
export interface PerThousand {
  readonly id: string;
  readonly members: number | null;
  /** Points per 1,000 members, rounded half away from zero to hundredths; `null` without total or members. */
  readonly value: number | null;
  /** Place by the rounded value; equal values share it. */
  readonly place: number | null;
}

/**
 * Totals per 1,000 members.
 * @param input The year; members stand in {@link membersField}.
 * @param rating Its result.
 * @returns In the order of the organisations, or `null` where the criteria do not ask for such a base field.
 */
export function perThousandMembers(
  { criteria, returns }: Pick<RatingInput, "criteria" | "returns">,
  rating: Rating,
): PerThousand[] | null {
  const isAsked = usedBaseFields(criteria).some(({ code }) => code === membersField);
  const isDeclared = Object.values(returns).some(({ base }) => figureOf(base, membersField) !== null);
  if (!isAsked && !(isDeclared && criteria.base_fields.some(({ code }) => code === membersField))) return null;
  const found = rating.organisations.map(({ id, total }) => {
    const declared = Object.hasOwn(returns, id) ? returns[id] : undefined;
    const number = numericFigure(figureOf(declared?.base, membersField), "decimal");
    const members = Number.isNaN(number) ? null : number;
    return { id, members, hundredths: hundredthsOf(total, members) };
  });
  const places = placesOf(Float64Array.from(found, ({ hundredths }) => hundredths ?? NaN));
  return found.map(({ id, members, hundredths }, row) => ({
    id,
    members,
    value: hundredths === null ? null : hundredths / 100,
    place: places[row] || null,
  }));
}

function hundredthsOf(total: number | null, members: number | null): number | null {
  if (total === null || members === null) return null;
  const count = ratioOf(members);
  if (compare(count, ratioOf(0)) <= 0) return null;
  const units = roundOf(multiply(divide(ratioOf(total), count), ratioOf(100_000)));
  return numberOf({ num: units, den: 1n });
}
