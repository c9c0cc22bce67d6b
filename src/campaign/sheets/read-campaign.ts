import { atOnce, rowByRow, type Turns } from "../../sheets/plan/turns";
import { languages } from "../../text/language";
import type { CampaignData } from "../model/campaign-data";
import { counterList, type CounterKey, type Counts } from "../model/data/counters";
import type { CampaignFinding, CampaignFindingPlace } from "../model/finding";
import { levels, type Level } from "../model/level";
import type { Meeting } from "../model/meeting";
import type { CampaignOrganisation } from "../model/organisation";
import { ownCounts } from "../model/totals/own-counts";
import type { ResultRow } from "../model/totals/result-row";
import { campaignSheetsIn } from "../words/sheets/sheets-in";
import { controlColumn } from "./control-sheet";
import { delegateColumns } from "./delegates-sheet";
import { cellReader } from "./cell-reader";
import { readSettings } from "./read-settings";
import { scheduleColumn } from "./schedule-columns";
import { firstCounter } from "./statistics-sheet";

/** Cells of the workbook by defined name, row by row. */
export type NamedCells = Readonly<Record<string, readonly (readonly unknown[])[]>>;

/** The campaign as read, and every cell that could not be: it counts as empty. */
interface CampaignReading {
  readonly data: CampaignData;
  readonly findings: readonly CampaignFinding[];
}

/**
 * A campaign as its sheets hold it.
 * @param cells Cells by defined name.
 * @param year First year of the campaign, the end of its names.
 * @returns The campaign, and every cell that could not be read: it counts as empty.
 */
export function readCampaign(cells: NamedCells, year: number): CampaignReading {
  return atOnce(readCampaignInTurns(cells, year));
}

/** The same in parts. */
export function* readCampaignInTurns(cells: NamedCells, year: number): Turns<CampaignReading> {
  const findings: CampaignFinding[] = [];
  const named = (stem: string): readonly (readonly unknown[])[] => cells[`cmp_${stem}_${year}`] ?? [];
  const language = languages.find((one) => one === named("set_language")[0]?.[0]) ?? "kk";
  const reader = cellReader(language, findings);
  const words = campaignSheetsIn(language);
  const settings = readSettings(named, reader);
  const levelOf = (cell: unknown): Level | undefined => {
    const text = reader.text(cell).toLowerCase();
    return levels.find((level) => words.levels[level].toLowerCase() === text);
  };
  const organisations: CampaignOrganisation[] = [];
  const meetings: Record<string, Meeting> = {};
  yield* rowByRow(named("schedule"), (row) => readSchedule(row));
  const byId = new Map(organisations.map((one, at) => [one.id, at]));
  yield* rowByRow(named("delegates"), (row) => readDelegates(row));
  yield* rowByRow(named("control"), (row) => readControl(row));
  const results = named("stat").flatMap((row) => readStatistics(row));
  const synthetic = reader.text(named("set_synthetic")[0]?.[0]).toLowerCase() === words.yes.toLowerCase();
  return { data: { settings, organisations, meetings, results, language, synthetic }, findings };

  function readSchedule(row: readonly unknown[]): void {
    const at = (field: Parameters<typeof scheduleColumn>[0]): unknown => row[scheduleColumn(field) - 1];
    const id = reader.text(at("id"));
    const name = reader.text(at("organisation"));
    if (id === "") {
      if (name !== "") reader.refuse(name, { field: "id" });
      return;
    }
    const level = levelOf(at("level"));
    if (level === undefined) return reader.refuse(at("level"), { organisation: id, field: "level" });
    const place = (field: string): CampaignFindingPlace => ({ organisation: id, field });
    const other = reader.text(at("otherName")) || name;
    const parent = reader.text(at("parent"));
    const members = reader.count(at("members"), place("members"));
    organisations.push({
      id,
      ...(language === "kk" ? { kk: name, ru: other } : { kk: other, ru: name }),
      level,
      ...(parent !== "" && { parent }),
      ...(members !== undefined && { members }),
    });
    const reason = reader.text(at("reason"));
    meetings[id] = {
      ...defined("planned", reader.date(at("planned"), place("planned"))),
      ...defined("held", reader.date(at("held"), place("held"))),
      ...(reason !== "" && { reason }),
      ...defined("entitled", reader.count(at("entitled"), place("entitled"))),
      ...defined("present", reader.count(at("present"), place("present"))),
    };
  }

  function readDelegates(row: readonly unknown[]): void {
    const at = (field: (typeof delegateColumns)[number]): unknown => row[delegateColumns.indexOf(field)];
    const id = reader.text(at("id"));
    const index = byId.get(id);
    const one = index === undefined ? undefined : organisations[index];
    if (index === undefined || one === undefined) return;
    organisations[index] = {
      ...one,
      ...defined("exOfficio", reader.count(at("exOfficio"), { organisation: id, field: "exOfficio" })),
      ...defined("elected", reader.count(at("elected"), { organisation: id, field: "elected" })),
    };
  }

  function readControl(row: readonly unknown[]): void {
    const at = (field: Parameters<typeof controlColumn>[0]): unknown => row[controlColumn(field) - 1];
    const id = reader.text(at("id"));
    if (!byId.has(id)) return;
    const place = (field: string): CampaignFindingPlace => ({ organisation: id, field });
    meetings[id] = {
      ...meetings[id],
      ...defined("scheduleReceived", reader.date(at("scheduleReceived"), place("scheduleReceived"))),
      ...defined("informationReceived", reader.date(at("received"), place("informationReceived"))),
    };
  }

  function readStatistics(row: readonly unknown[]): ResultRow[] {
    const id = reader.text(row[0]);
    if (id === "") return [];
    const level = levelOf(row[2]);
    if (level === undefined) {
      reader.refuse(row[2], { organisation: id, field: "level" });
      return [];
    }
    const one = organisations[byId.get(id) ?? -1];
    const own = one?.level === level ? ownCounts(one, meetings[id], settings.quorum) : {};
    const counts: { [Key in CounterKey]?: number } = {};
    counterList.forEach(({ key }, at) => {
      const value = reader.count(row[firstCounter - 1 + at], { organisation: id, level, field: key });
      // What follows from the schedule was written there by a formula, not by a person.
      if (value !== undefined && value !== own[key]) counts[key] = value;
    });
    return Object.keys(counts).length === 0 ? [] : [{ organisation: id, level, counts: counts as Counts }];
  }
}

function defined<Name extends string, Value>(name: Name, value: Value | undefined): { readonly [Key in Name]?: Value } {
  return value === undefined ? {} : ({ [name]: value } as { [Key in Name]: Value });
}
