import type { Figure, Return } from "../../rating/returns/return";
import type { YearData } from "../year/year-data";
import { layoutYear } from "../sheets/year-layout";

type Figures = Readonly<Record<string, Figure>>;

/**
 * Fills a reading with what stood on sheets that are gone.
 * @param read The year as far as its sheets are there.
 * @param lost Keys of the sheets that are gone.
 * @param known The year as it was known last; else the tables the add-in ships with, and no figures.
 * @returns Criteria, organisations, settings and figures of lost sheets from `known`, all else as read.
 */
export function fillLost(read: YearData, lost: readonly string[], known: YearData): YearData {
  const isLost = (...keys: readonly string[]): boolean => keys.some((key) => lost.includes(key));
  const criteria = isLost("criteria", "reference") ? known.criteria : read.criteria;
  const organisations = isLost("organisations") ? known.organisations : read.organisations;
  const { settings, edition, editions, synthetic, illustrative, language } = isLost("settings") ? known : read;
  const lostCodes = new Set(
    layoutYear({ criteria, organisations })
      .bands.filter(({ position }) => isLost(`block-${position}`))
      .flatMap(({ indicators }) => indicators.map(({ code }) => code)),
  );
  const returnOf = (id: string): Return => {
    const [now, then] = [read.returns[id], known.returns[id]];
    const texts = isLost("evidence") ? then : now;
    const { signature } = (isLost("organisations") ? then : now) ?? {};
    return {
      base: (isLost("base") ? then : now)?.base ?? {},
      figures: { ...now?.figures, ...only(then?.figures, lostCodes) },
      ...(texts?.remarks && { remarks: texts.remarks }),
      ...(texts?.evidence && { evidence: texts.evidence }),
      ...(texts?.source && { source: texts.source }),
      ...(signature && { signature }),
    };
  };
  return {
    ...read,
    ...{ settings, edition, editions, synthetic, illustrative, language, criteria, organisations },
    ...(isLost("meta") && known.table && { table: known.table }),
    returns: Object.fromEntries(organisations.map(({ id }) => [id, returnOf(id)])),
    previous: isLost("evidence") ? known.previous : read.previous,
    history: isLost("years") ? known.history : read.history,
    ...(isLost("log") && known.log && { log: known.log }),
  };
}

function only(figures: Figures | undefined, codes: ReadonlySet<string>): Figures {
  return Object.fromEntries(Object.entries(figures ?? {}).filter(([code]) => codes.has(code)));
}
