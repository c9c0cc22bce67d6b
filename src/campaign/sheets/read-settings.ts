import { campaign2023 } from "../model/data/campaign-2023";
import { levels } from "../model/level";
import type { Body, CampaignSettings, DayException, Quorum, Window } from "../model/settings";
import { campaignSheetsIn } from "../words/sheets/sheets-in";
import type { SettingField } from "../words/sheets/ru";
import type { CellReader } from "./cell-reader";

type Rows = readonly (readonly unknown[])[];

/**
 * The settings as their sheet holds them; one that is empty or cannot be read is that of the campaign of 2023–2024, but for
 * the date and number of the resolution and the persons: what is not there is not known.
 * @param named Cells by the stem of their name.
 * @param reader Reads cells and tells those that cannot be read.
 */
export function readSettings(named: (stem: string) => Rows, reader: CellReader): CampaignSettings {
  const words = campaignSheetsIn(reader.language);
  const cell = (field: SettingField): unknown => named(`set_${field}`)[0]?.[0];
  const count = (field: SettingField, usual: number): number => reader.count(cell(field), { field }) ?? usual;
  const date = (field: SettingField, usual: string): string => reader.date(cell(field), { field }) ?? usual;
  const text = (field: SettingField, usual: string): string => reader.text(cell(field)) || usual;
  const choice = <Value extends string>(
    field: SettingField,
    names: Readonly<Record<Value, string>>,
    usual: Value,
  ): Value => {
    const said = reader.text(cell(field));
    const found = (Object.keys(names) as Value[]).find((value) => names[value] === said);
    if (found === undefined && said !== "") reader.refuse(said, { field });
    return found ?? usual;
  };
  const quorum = (field: SettingField, usual: Quorum): Quorum => {
    const said = reader.text(cell(field)).replace(/\s/g, "");
    const match = /^(>=|>|≥)([1-9]\d{0,2})\/([1-9]\d{0,2})$/.exec(said);
    const [, sign, numerator, denominator] = match ?? [];
    if (match !== null && Number(numerator) <= Number(denominator)) {
      return { numerator: Number(numerator), denominator: Number(denominator), over: sign === ">" };
    }
    if (said !== "") reader.refuse(said, { field });
    return usual;
  };
  const usual = campaign2023;
  const firstYear = count("firstYear", usual.years[0]);
  const total = reader.count(cell("total"), { field: "total" });
  const sentence = { kk: text("controlKk", ""), ru: text("controlRu", "") };
  const [chairRu, congress] = [text("chairRu", ""), text("congress", "")];
  const bodies: Readonly<Record<Body, string>> = words.bodies;
  return {
    years: [firstYear, Math.max(firstYear, count("lastYear", firstYear + 1))],
    act: {
      letterhead: choice("actLetterhead", bodies, usual.act.letterhead),
      deciding: choice("actDeciding", bodies, usual.act.deciding),
      ...given("date", reader.date(cell("actDate"), { field: "actDate" })),
      ...given("protocol", reader.count(cell("actProtocol"), { field: "actProtocol" })),
      ...given("item", reader.count(cell("actItem"), { field: "actItem" })),
      charterClause: text("actClause", usual.act.charterClause),
      ...(congress !== "" && { congress }),
      ...given("instruction", reader.date(cell("instruction"), { field: "instruction" })),
    },
    windows: readWindows(named("windows"), reader),
    delegates: {
      norm: Math.max(1, count("norm", usual.delegates.norm)),
      mode: choice("mode", words.modes, usual.delegates.mode),
      minimum: count("minimum", usual.delegates.minimum),
      ...(total !== undefined && { total }),
      level: usual.delegates.level,
    },
    schedule: { due: date("scheduleDue", usual.schedule.due), level: usual.schedule.level },
    informationMonths: Math.min(24, count("informationMonths", usual.informationMonths)),
    quorum: {
      meeting: quorum("quorumMeeting", usual.quorum.meeting),
      conference: quorum("quorumConference", usual.quorum.conference),
    },
    daysOff: readDays(named("days"), reader, words.yes),
    control: text("control", "")
      .split(";")
      .map((name) => name.trim())
      .filter((name) => name !== ""),
    ...(sentence.kk + sentence.ru !== "" && { controlInSentence: sentence }),
    chair: text("chair", ""),
    ...(chairRu !== "" && { chairRu }),
  };
}

function given<Name extends string, Value>(name: Name, value: Value | undefined): { readonly [Key in Name]?: Value } {
  return value === undefined ? {} : ({ [name]: value } as { [Key in Name]: Value });
}

function readWindows(rows: Rows, reader: CellReader): Window[] {
  const words = campaignSheetsIn(reader.language);
  return rows.flatMap(([name, first, last]) => {
    const level = levels.find((one) => words.levels[one] === reader.text(name));
    if (level === undefined) {
      if (reader.text(name) !== "") reader.refuse(name, { field: "windows" });
      return [];
    }
    const place = { field: "windows", level };
    const [from, to] = [reader.date(first, place), reader.date(last, place)];
    return from === undefined || to === undefined ? [] : [{ level, from, to }];
  });
}

function readDays(rows: Rows, reader: CellReader, yes: string): DayException[] {
  return rows.flatMap(([day, works]) => {
    const date = reader.date(day, { field: "days" });
    return date === undefined ? [] : [{ date, works: reader.text(works).toLowerCase() === yes.toLowerCase() }];
  });
}
