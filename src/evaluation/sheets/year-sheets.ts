import type { SheetModule } from "../../kernel/sheet-module";
import type { Turns } from "../../sheets/plan/turns";
import type { SheetWords } from "../words/sheets/ru";
import type { YearData } from "../year/year-data";
import { blockSheetName } from "./names/block-sheet-name";
import { criteriaSheet } from "./criteria/criteria-sheet";
import { referenceSheet } from "./criteria/reference-sheet";
import { baseSheet } from "./figures/base-sheet";
import { blockSheet } from "./figures/block-sheet";
import { evidenceSheet } from "./figures/evidence-sheet";
import type { FieldPlaces } from "./figures/field-places";
import { fillBase, fillBlock, fillEvidence } from "./figures/fill-figures";
import { findingsSheet } from "./records/findings-sheet";
import { logSheet } from "./records/log-sheet";
import { metaSheet } from "./records/meta-sheet";
import { yearsSheet } from "./records/years-sheet";
import { awardsSheet } from "./results/awards/awards-sheet";
import { placesSheet } from "./results/places-sheet";
import { pointsSheet } from "./results/points-sheet";
import { rankingSheet } from "./results/ranking-sheet";
import { summarySheet } from "./results/summary/summary-sheet";
import { fillOrganisations } from "./settings/fill-organisations";
import { organisationsSheet } from "./settings/organisations-sheet";
import { fillSettings } from "./settings/fill-settings";
import { settingsSheet } from "./settings/settings-sheet";
import type { YearFrame } from "./year-frame";
import type { BlockBand } from "./year-layout";

/** What a builder may ask of the other sheets of the year: where fields stand, for links to them. */
export interface BesideSheet {
  readonly fields: () => Turns<FieldPlaces>;
}

export type YearSheet = SheetModule<YearFrame, readonly BlockBand[], YearData, BesideSheet>;

/** The name of its tab is made, or stands in the dictionaries under its key. */
type NamedSheet = YearSheet &
  ({ readonly named: NonNullable<YearSheet["named"]> } | { readonly key: keyof SheetWords["sheets"] });

const blockKey = ({ position }: BlockBand): string => `block-${position}`;

function bandOf(bands: readonly BlockBand[], key: string): BlockBand {
  const found = bands.find((band) => blockKey(band) === key);
  if (found === undefined) throw new RangeError(`no block of the year has the sheet ${key}`);
  return found;
}

const fillCriteria = (year: YearData, { criteria }: YearData): YearData => ({ ...year, criteria });

/** All kinds of sheets of a year in the order of their tabs; rules stand behind the figures that follow them. */
export const yearSheets: readonly YearSheet[] = [
  { key: "summary", holds: "result", extent: "sum_page", isRefreshed: true, draft: summarySheet },
  { key: "ranking", holds: "result", results: /^rnk_table$/, extent: "rnk_table", draft: rankingSheet },
  {
    key: "awards",
    holds: "result",
    results: /^awd_table$/,
    extent: "awd_table",
    isRefreshed: true,
    draft: awardsSheet,
  },
  { key: "points", holds: "result", results: /^pts_(sums|b\d+)$/, draft: pointsSheet },
  { key: "places", holds: "result", results: /^plc_b\d+$/, draft: placesSheet },
  {
    key: "base",
    holds: "input",
    reads: /^base_(all|ids)$/,
    always: ["base_all", "base_ids"],
    hasFields: true,
    draft: baseSheet,
    fillLost: fillBase,
  },
  {
    key: "block",
    holds: "input",
    keys: (bands) => bands.map(blockKey),
    named: ({ language }, bands, key) => blockSheetName(bandOf(bands, key), language),
    reads: /^fig_b\d+(_codes|_ids)?$/,
    always: ["fig_b#", "fig_b#_codes", "fig_b#_ids"],
    hasFields: true,
    draft: (frame, key) => blockSheet(frame, bandOf(frame.layout.bands, key)),
    fillLost: fillBlock,
  },
  {
    key: "evidence",
    holds: "input",
    reads: /^evd_table$/,
    always: ["evd_table"],
    draft: evidenceSheet,
    fillLost: fillEvidence,
  },
  {
    key: "findings",
    holds: "result",
    extent: "fnd_table",
    isRefreshed: true,
    draft: (frame, _key, { fields }) => findingsSheet(frame, fields),
  },
  {
    key: "years",
    holds: "input",
    reads: /^his_table$/,
    always: ["his_table"],
    draft: yearsSheet,
    fillLost: (year, { history }) => ({ ...year, history }),
  },
  {
    key: "criteria",
    holds: "input",
    reads: /^crt_table$/,
    always: ["crt_table"],
    hasFields: true,
    draft: criteriaSheet,
    fillLost: fillCriteria,
  },
  {
    key: "reference",
    holds: "input",
    reads: /^crt_(blocks|base|checks)$/,
    always: ["crt_blocks", "crt_base", "crt_checks"],
    draft: referenceSheet,
    fillLost: fillCriteria,
  },
  {
    key: "organisations",
    holds: "input",
    reads: /^org_(table|aliases|signed)$/,
    always: ["org_table", "org_aliases"],
    hasFields: true,
    draft: organisationsSheet,
    fillLost: fillOrganisations,
  },
  {
    key: "settings",
    holds: "input",
    reads: /^cfg_\w+$/,
    always: ["cfg_edition", "cfg_decimals", "cfg_prize_places", "cfg_encouraged", "cfg_language", "cfg_main_blocks"],
    draft: settingsSheet,
    fillLost: fillSettings,
  },
  {
    key: "log",
    holds: "input",
    reads: /^log_table$/,
    always: ["log_table"],
    draft: logSheet,
    fillLost: (year, { log }) => ({ ...year, ...(log && { log }) }),
  },
  {
    key: "meta",
    holds: "input",
    reads: /^(meta_table|apr_seals|apr_signatures|arc_years|evd_remarks)$/,
    named: () => "_meta",
    draft: metaSheet,
    fillLost: (year, { table, archive, signatures }) => ({
      ...year,
      ...(signatures && { signatures }),
      ...(table && { table }),
      ...(archive !== undefined && { archive }),
    }),
  },
] satisfies readonly NamedSheet[];

/**
 * The kind of a sheet of the year.
 * @param key Key of the sheet.
 * @returns Nothing for a sheet that not every year has.
 * @example kindOfYearSheet("block-2")?.holds //=> "input"
 */
export function kindOfYearSheet(key: string): YearSheet | undefined {
  const stem = key.replace(/^block-\d+$/, "block");
  return yearSheets.find((kind) => kind.key === stem);
}
