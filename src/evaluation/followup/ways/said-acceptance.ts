import { fillTemplate } from "../../../text/fill-template";
import { formatNumber } from "../../../text/format-number";
import type { Language } from "../../../text/language";
import { committeeWordsOf } from "../../words/committee/committee-words";
import type { YearData } from "../../year/year-data";
import { isChangedSince } from "../evidence/checked-figures";
import { wayOfReturn } from "./way-of-return";
import { waysOfReturns } from "./ways-of-returns";

/** So many organisations are named; the board has all. */
const mostNamed = 30;

/** `changed`: checked or accepted, and what it was made of has become another since. */
type Acceptance = "accepted" | "checked" | "changed" | "other";

type Judged = Pick<YearData, "criteria" | "log" | "organisations" | "returns">;

/** Whether each return is accepted, by id of its organisation: what {@link saidAcceptance} says in words. */
export function acceptanceOf(data: Judged): readonly (readonly [string, Acceptance])[] {
  const ways = waysOfReturns(data.log);
  return data.organisations.map(({ id }) => {
    const way = wayOfReturn(ways.get(id) ?? []);
    if (way.status !== "accepted" && way.status !== "checked") return [id, "other"];
    return [id, isChangedSince(data, id, way) ? "changed" : way.status];
  });
}

/**
 * Which returns the results rest on that nobody has accepted, by the records of the log.
 * @param nameOf Short name of an organisation.
 * @returns How many are accepted as they stand, then those only checked, those that have changed since, and those that nobody has checked either.
 * @see clause 4.5
 */
export function saidAcceptance(
  data: Judged,
  language: Language,
  nameOf: (organisation: string) => string,
): readonly string[] {
  const words = committeeWordsOf(language);
  const states = acceptanceOf(data);
  const count = (value: number): string => formatNumber(value, 0, language);
  const inState = (wanted: Acceptance): string[] =>
    states.flatMap(([id, state]) => (state === wanted ? [nameOf(id)] : []));
  const listed = (names: readonly string[]): string =>
    names.slice(0, mostNamed).join(", ") + (names.length > mostNamed ? ` +${count(names.length - mostNamed)}` : "");
  const accepted = inState("accepted");
  const checked = inState("checked");
  const changed = inState("changed");
  const others = inState("other");
  return [
    fillTemplate(words.accepted, { accepted: count(accepted.length), of: count(states.length) }),
    ...(checked.length > 0 ? [fillTemplate(words.onlyChecked, { list: listed(checked) })] : []),
    ...(changed.length > 0 ? [fillTemplate(words.changedSince, { list: listed(changed) })] : []),
    ...(others.length > 0 ? [fillTemplate(words.notChecked, { list: listed(others) })] : []),
  ];
}
