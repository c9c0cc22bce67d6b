import { queueSheets, type FoundSheet } from "../../../sheets/office/read/find-sheets";
import { queueOthersAtWork } from "../../../sheets/office/others-at-work";
import type { AreaSizes } from "../../../sheets/office/read/area-sizes";
import { queueFirstFormula, queueLongAreas } from "../../../sheets/office/read/read-areas";
import type { Rating } from "../../../rating/rating";
import { lostSheetFindings, lostSheets } from "../../sheets/lost-sheets";
import type { Snapshot } from "../../year/ports";
import { readScenario } from "../../sheets/analysis/read-scenario";
import { nameSheets } from "../../sheets/name-sheets";
import { readYear } from "../../sheets/read-year";
import { resultAreaNames, yearAreaNames } from "../../sheets/area-names";
import { layoutYear } from "../../sheets/year-layout";
import { sheetsIn } from "../../words/sheets/sheets-in";
import { differFromRating } from "./compare-results";
import { rateRead } from "./rate-read";
import { anchorName, anchoredKeys } from "../../../kernel/sheet-anchor";

/** A year as its sheets hold it, with what the core makes of it. */
export interface YearReading {
  readonly snapshot: Snapshot;
  readonly rating: Rating;
  /** Sheets by key, under the names the user gave them. */
  readonly sheets: ReadonlyMap<string, FoundSheet>;
}

/**
 * Queues the reading of a year.
 * @param context Context of the running work.
 * @param year Reporting year.
 * @param names Defined names of the workbook.
 * @param today ISO date for checks that need it.
 * @param sizes Sizes of the named areas.
 * @returns Call it after the sync; a large year is read in more syncs then.
 */
export function queueYear(
  context: Excel.RequestContext,
  year: number,
  names: readonly string[],
  today: string,
  sizes: AreaSizes,
): () => Promise<YearReading> {
  const needed = names.filter((name) => name.endsWith(`_${year}`)).filter(isNeeded(year, names));
  const areas = queueLongAreas(context, needed, sizes);
  const keys = anchoredKeys(names, year);
  const anchors = queueSheets(
    context,
    keys.map((key) => anchorName(key, year)),
  );
  const { application } = context.workbook;
  application.load("calculationMode");
  const ranking = queueFirstFormula(context, `rnk_table_${year}`);
  const areOthersAtWork = queueOthersAtWork(context);
  return async () => {
    const { values } = await areas();
    const found = anchors();
    const sheets = new Map(
      keys.flatMap((key) => {
        const sheet = found.get(anchorName(key, year));
        return sheet ? [[key, sheet] as const] : [];
      }),
    );
    const { data, findings: read } = readYear(values, year);
    const scenario = readScenario(values, year);
    const lost = lostSheets(keys, layoutYear(data).bands, new Set(sheets.keys()));
    const names = nameSheets(data, sheetsIn(data.language), layoutYear(data), {});
    const findings = [...lostSheetFindings(lost, (key) => names.get(key) ?? key), ...read];
    const rating = rateRead(data, findings, today);
    const results = Object.fromEntries(
      resultAreaNames(year, Object.keys(values)).map((name) => [name, values[name] ?? []]),
    );
    const awaited = differFromRating(data, rating, results) ? JSON.stringify(results) : undefined;
    const silence = awaited === undefined ? undefined : silenceOf(String(application.calculationMode), results);
    return {
      snapshot: {
        data,
        findings,
        stale: false,
        ...(awaited !== undefined && { awaited }),
        ...(silence && { silence }),
        frozen: !/^$|BAGALAU/i.test(ranking()),
        lostSheets: lost,
        ...(areOthersAtWork() && { withOthers: true }),
        ...(scenario && { scenario }),
      },
      rating,
      sheets,
    };
  };
}

function silenceOf(
  mode: string,
  results: Readonly<Record<string, readonly (readonly unknown[])[]>>,
): Snapshot["silence"] {
  const values = Object.values(results).flat(2);
  if (values.includes("#NAME?")) return "unknown-functions";
  return mode === "Manual" ? "manual-calculation" : undefined;
}

function isNeeded(year: number, names: readonly string[]): (name: string) => boolean {
  const needed = new Set([...yearAreaNames(year, names), ...resultAreaNames(year, names)]);
  return (name) => needed.has(name);
}
