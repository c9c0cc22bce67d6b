import { declaredFigure } from "../../../rating/returns/declared-figure";
import type { Figure, Return } from "../../../rating/returns/return";
import { either, isFlag, isNumber, isRecord, isText, orNull } from "../../../text/guards";
import { fingerprint } from "../../../text/fingerprint";
import type { YearData } from "../../year/year-data";
import { codeText } from "../cell-text";
import type { YearAreas } from "../names/year-areas";

/** Marks of the remarks of an organisation with the figure each was given for, by code, as JSON of one cell. */
type TieRow = readonly [organisation: string, ties: string];

const isFigure = orNull(either(either(isNumber, isText), isFlag));

/** As many signs of a mark as tell the words of one cell from others. */
const markOf = (remark: string): string => fingerprint(remark).slice(0, 8);

/**
 * For which figure each remark was given: the one that stands, unless the remark is older than that.
 * @param data The year.
 * @returns A row for each organisation, with remarks or without: rows that come and go would be an area laid out anew.
 */
export function tieRows({ organisations, returns }: Pick<YearData, "organisations" | "returns">): TieRow[] {
  return organisations.map(({ id }): TieRow => {
    const own = returns[id] ?? {};
    const ties = Object.entries(own.remarks ?? {}).map(([code, remark]) => {
      const other = own.explained?.[code];
      return [code, [markOf(remark), other === undefined ? declaredFigure(own, code) : other]] as const;
    });
    return [id, JSON.stringify(Object.fromEntries(ties))];
  });
}

/** What each organisation's remarks were given for, as the workbook keeps it. */
export function readTies(areas: YearAreas): ReadonlyMap<string, Readonly<Record<string, unknown>>> {
  return new Map(areas.rows("evd_remarks").map(([id, ties]) => [codeText(id), parsed(codeText(ties))]));
}

/**
 * The figures that remarks were given for and that stand no more.
 * @param own A return as it stands: a remark in other words than those kept is given for the figure beside it.
 * @param ties What the workbook keeps of its organisation.
 * @returns Nothing where every remark is of its figure.
 */
export function explainedOthers(own: Return, ties: Readonly<Record<string, unknown>> = {}): Return["explained"] {
  const others = Object.entries(own.remarks ?? {}).flatMap(([code, remark]): [string, Figure][] => {
    const tie = Object.hasOwn(ties, code) ? ties[code] : undefined;
    const [mark, figure] = Array.isArray(tie) ? (tie as unknown[]) : [];
    if (mark !== markOf(remark) || !isFigure(figure)) return [];
    return figure === declaredFigure(own, code) ? [] : [[code, figure]];
  });
  return others.length === 0 ? undefined : Object.fromEntries(others);
}

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : {};
  } catch {
    // Cut off or overwritten by hand: the remarks count as given for the figures that stand.
    return {};
  }
}
