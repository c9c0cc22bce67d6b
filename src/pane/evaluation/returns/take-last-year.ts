import { logTime } from "../../../kernel/log-record";
import type { YearData } from "../../../evaluation/year/year-data";
import type { LastYearReturns } from "../../../evaluation/returns/import/last-year-file";
import type { Return } from "../../../rating/returns/return";

/** Last year's figures laid beside those that the year has. */
interface TakenLastYear {
  readonly next: YearData;
  /** Ids of organisations of which something new is known. */
  readonly taken: readonly string[];
  readonly values: number;
  /** How many organisations have another value here already; it stays. */
  readonly differing: number;
}

/**
 * The year with last year's figures where it has none; a figure it has stays, since a person may have entered it.
 * @param data The year as read.
 * @param past Last year's figures from a workbook.
 * @param facts Who takes them in, when, and the file; each organisation leaves a record in the log.
 */
export function takeLastYear(
  data: YearData,
  past: LastYearReturns,
  facts: { readonly who: string; readonly at: Date; readonly file: string },
): TakenLastYear {
  const previous = { ...data.previous };
  const taken: string[] = [];
  let [values, differing] = [0, 0];
  for (const [id, declared] of Object.entries(past.returns)) {
    const known = data.previous[id] ?? {};
    const parts = (["base", "figures"] as const).map((part) => fill(known[part] ?? {}, declared[part] ?? {}));
    if (parts.some(({ differs }) => differs)) differing++;
    const added = parts.reduce((sum, part) => sum + part.added, 0);
    if (added === 0) continue;
    const [base, figures] = parts;
    previous[id] = { ...known, ...(base && { base: base.joined }), ...(figures && { figures: figures.joined }) };
    taken.push(id);
    values += added;
  }
  const { who, at, file } = facts;
  const common = { at: logTime(at), who, action: "previousReturnTaken", file, hash: past.hash };
  const log = [...(data.log ?? []), ...taken.map((where) => ({ ...common, where }))];
  return { next: { ...data, previous, log }, taken, values, differing };
}

type Figures = NonNullable<Return["figures"]>;

function fill(
  known: Figures,
  past: Figures,
): { readonly joined: Figures; readonly added: number; readonly differs: boolean } {
  const news = Object.entries(past).filter(([code, value]) => value !== null && (known[code] ?? null) === null);
  const differs = Object.entries(past).some(([code, value]) => value !== null && (known[code] ?? value) !== value);
  return { joined: { ...known, ...Object.fromEntries(news) }, added: news.length, differs };
}
