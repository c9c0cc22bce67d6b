import { queueSheets, type FoundSheet } from "../../../sheets/office/read/find-sheets";
import { queueOthersAtWork } from "../../../sheets/office/others-at-work";
import type { AreaSizes } from "../../../sheets/office/read/area-sizes";
import { inTurns, nextTask } from "../../../sheets/office/next-task";
import { queueFirstFormula, queueLongAreas } from "../../../sheets/office/read/read-areas";
import type { Rating } from "../../../rating/rating";
import { lostAreaFindings, lostAreas } from "../../sheets/lost/lost-areas";
import { lostSheetFindings, lostSheets } from "../../sheets/lost/lost-sheets";
import { KeptYears } from "../../year/keep-equal";
import type { Snapshot } from "../../year/ports";
import { readPaperPrints } from "../../sheets/analysis/read-paper-prints";
import { readScenario } from "../../sheets/analysis/read-scenario";
import { nameSheets } from "../../sheets/names/name-sheets";
import { readYear } from "../../sheets/read-year";
import { resultAreaNames, yearAreaNames } from "../../sheets/names/area-names";
import type { NamedValues } from "../../sheets/names/year-areas";
import { layoutYear } from "../../sheets/year-layout";
import { sheetsIn } from "../../words/sheets/sheets-in";
import { differFromRating } from "./compare-results";
import { rateReadInTurns } from "../../sheets/records/rate-read";
import { anchorName, anchoredKeys } from "../../../kernel/sheet-anchor";

const keptYears = new KeptYears();

/** A year as its sheets hold it, with what the core makes of it. */
export interface YearReading {
  readonly snapshot: Snapshot;
  readonly rating: Rating;
  /** Sheets by key, under the names the user gave them. */
  readonly sheets: ReadonlyMap<string, FoundSheet>;
}

/** What Excel says of the results of a year, beside their values. */
interface ResultFacts {
  readonly results: NamedValues;
  readonly isManual: boolean;
  readonly frozen: boolean;
  readonly withOthers: boolean;
}

/**
 * Queues the reading of a year.
 * @param context Context of the running work.
 * @param year Reporting year.
 * @param names Defined names of the workbook.
 * @param today ISO date for checks that need it.
 * @param sizes Sizes of the named areas.
 * @param known Values of areas that are known already.
 * @returns Call it after the sync; a large year is read in more syncs then.
 */
export function queueYear(
  context: Excel.RequestContext,
  year: number,
  names: readonly string[],
  today: string,
  sizes: AreaSizes,
  known: NamedValues = {},
): () => Promise<YearReading> {
  const ofYear = names.filter((name) => name.endsWith(`_${year}`) && !Object.hasOwn(known, name));
  const resultNames = resultAreaNames(year, ofYear);
  const wanted = new Set([...yearAreaNames(year, ofYear), ...resultNames]);
  const areas = queueLongAreas(
    context,
    ofYear.filter((name) => wanted.has(name)),
    sizes,
  );
  const keys = anchoredKeys(names, year);
  const anchors = queueSheets(
    context,
    keys.map((key) => anchorName(key, year)),
  );
  const facts = queueFacts(context, year);
  return async () => {
    const values = { ...known, ...(await areas()).values };
    const found = anchors();
    const sheets = new Map(
      keys.flatMap((key) => {
        const sheet = found.get(anchorName(key, year));
        return sheet ? [[key, sheet] as const] : [];
      }),
    );
    // Whoever types has a turn before each part of the work.
    await nextTask();
    const { data: asRead, findings: unread } = readYear(values, year);
    const data = keptYears.keep(asRead);
    const scenario = readScenario(values, year);
    await nextTask();
    const layout = layoutYear(data);
    const gone = lostSheets(keys, layout.bands, new Set(sheets.keys()));
    const areasGone = lostAreas(values, year, sheets.keys());
    // A sheet without a name of its own is lost to every step as one that was deleted is.
    const lost = [...new Set([...gone, ...areasGone.map(({ key }) => key)])];
    const sheetNames = nameSheets(data, sheetsIn(data.language), layout, {});
    const nameOf = (key: string): string => sheetNames.get(key) ?? key;
    const findings = [...lostSheetFindings(gone, nameOf), ...lostAreaFindings(areasGone, nameOf), ...unread];
    const rating = await inTurns(rateReadInTurns(data, findings, today));
    await nextTask();
    const papers = readPaperPrints(values, year);
    const read = { data, findings, lostSheets: lost, ...(scenario && { scenario }), ...(papers && { papers }) };
    const results = Object.fromEntries(resultNames.map((name) => [name, values[name] ?? []]));
    return { snapshot: withResults(read, rating, { results, ...facts() }), rating, sheets };
  };
}

/**
 * Queues the reading of the results of a year.
 * @param year Reporting year.
 * @param names Defined names of the workbook.
 * @param sizes Sizes of the named areas.
 * @returns Call it after the sync; a large year is read in more syncs then.
 */
export function queueResults(
  context: Excel.RequestContext,
  year: number,
  names: readonly string[],
  sizes: AreaSizes,
): () => Promise<ResultFacts> {
  const areas = queueLongAreas(context, resultAreaNames(year, names), sizes);
  const facts = queueFacts(context, year);
  return async () => ({ results: (await areas()).values, ...facts() });
}

function queueFacts(context: Excel.RequestContext, year: number): () => Omit<ResultFacts, "results"> {
  const { application } = context.workbook;
  application.load("calculationMode");
  const ranking = queueFirstFormula(context, `rnk_table_${year}`);
  const areOthersAtWork = queueOthersAtWork(context);
  return () => ({
    isManual: String(application.calculationMode) === "Manual",
    frozen: !/^$|BAGALAU/i.test(ranking()),
    withOthers: areOthersAtWork(),
  });
}

/**
 * A snapshot of a year beside the results on its sheets.
 * @param read What its other sheets hold.
 * @param rating What the core makes of it.
 * @param facts The results as read.
 */
export function withResults(
  read: Pick<Snapshot, "data" | "findings" | "lostSheets" | "scenario" | "papers">,
  rating: Rating,
  { results, isManual, frozen, withOthers }: ResultFacts,
): Snapshot {
  const awaited = differFromRating(read.data, rating, results) ? JSON.stringify(results) : undefined;
  const silence = awaited === undefined ? undefined : silenceOf(isManual, results);
  const { scenario, ...rest } = read;
  return {
    ...rest,
    stale: false,
    ...(awaited !== undefined && { awaited }),
    ...(silence && { silence }),
    frozen,
    ...(withOthers && { withOthers: true as const }),
    ...(scenario && { scenario }),
  };
}

function silenceOf(isManual: boolean, results: NamedValues): Snapshot["silence"] {
  if (Object.values(results).flat(2).includes("#NAME?")) return "unknown-functions";
  return isManual ? "manual-calculation" : undefined;
}
