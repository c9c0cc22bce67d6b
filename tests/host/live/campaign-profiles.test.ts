import { createCampaignWorkbook } from "../../../src/campaign/live/create-campaign-workbook";
import type { CampaignData } from "../../../src/campaign/model/campaign-data";
import type { CampaignWorkbook } from "../../../src/campaign/model/campaign-workbook";
import { scheduleColumn } from "../../../src/campaign/sheets/schedule-columns";
import { campaignSheetsIn } from "../../../src/campaign/words/sheets/sheets-in";
import type { HeadlessHost } from "../../../src/excel-host/headless";
import { hostState, type WorkbookState } from "../../../src/excel-host/host/host-state";
import { profiles, type ProfileName } from "../../../src/excel-host/host/profiles";
import { columnLetters } from "../../../src/sheets/plan/a1";
import { languages, type Language } from "../../../src/text/language";
import { fewOrganisations } from "./few-organisations";
import { startExcel } from "./start-excel";

type Job = readonly [language: Language, profiles: readonly ProfileName[]];

/** Refused from the start, or tried by tests of their own. */
const elsewhere: readonly ProfileName[] = ["1904"];

/** `PROFILES=all` runs every profile in every language. */
const jobs: readonly Job[] =
  process.env["PROFILES"] === "all"
    ? languages.flatMap((language) =>
        (Object.keys(profiles) as ProfileName[])
          .filter((profile) => !elsewhere.includes(profile))
          .map((profile): Job => [language, [profile]]),
      )
    : [
        ["kk", ["ltsc-2021", "kk-KZ", "empty-charts", "fit-ignored", "reopened-by-position"]],
        ["ru", ["web", "ru-RU", "settings-one-by-one", "busy-after-error", "reopened"]],
      ];

let excel: HeadlessHost;
afterEach(() => excel.dispose());

function openPane(): CampaignWorkbook {
  return createCampaignWorkbook({
    loadSample: (language) => Promise.resolve(fewOrganisations(language)),
    now: () => new Date(2024, 9, 1),
    wait: () => Promise.resolve(),
  });
}

/** Rows of counts stand on their sheet in the order of the organisations. */
function sorted({ results, ...data }: CampaignData): CampaignData {
  const key = ({ organisation, level }: CampaignData["results"][number]): string => `${organisation} ${level}`;
  return { ...data, results: [...results].sort((a, b) => (key(a) < key(b) ? -1 : 1)) };
}

test.each(jobs)(
  "a campaign's whole job, from the lay-out to the workbook opened again: %s %j",
  async (language, names) => {
    excel = await startExcel({ profiles: names });
    let workbook = openPane();
    const { data } = await workbook.openSample(language);
    expect(sorted(data)).toEqual(sorted(fewOrganisations(language)));

    const rows = await Excel.run(async (context) => {
      const range = context.workbook.names.getItem("cmp_ids_2023").getRangeOrNullObject();
      range.load("values");
      await context.sync();
      return range.values.flat();
    });
    const district = data.organisations.find(({ level }) => level === "district")?.id ?? "";
    const cell = `${columnLetters(scheduleColumn("held"))}${6 + rows.indexOf(district)}`;
    const sheet = excel.host.findSheet(campaignSheetsIn(language).sheets.schedule) ?? "";
    // 15.04.2024 as a serial number: how a date is typed depends on the language of Excel.
    expect((await excel.typeInCell(sheet, cell, "45397")).done).toBe(true);
    const read = await workbook.read(2023);
    expect(read.data.meetings[district]?.held).toBe("2024-04-15");
    expect(
      read.findings.some(({ code, place }) => code === "date.outside-window" && place.organisation === district),
    ).toBe(true);

    const meetings = { ...read.data.meetings, [district]: { ...read.data.meetings[district], present: 31 } };
    const next = { ...read.data, meetings };
    await workbook.writeForms(2023, next);
    expect((await workbook.read(2023)).data).toEqual(next);
    await workbook.undo();
    expect((await workbook.read(2023)).data).toEqual(read.data);
    await workbook.redo();
    await workbook.writePaper(2023, "summary", language === "ru" ? "ru" : "kk");

    const { host } = excel;
    const state = JSON.parse(JSON.stringify({ engine: host.engine.state(), host: hostState(host) })) as WorkbookState;
    excel.dispose();
    excel = await startExcel({ state, profiles: names });
    workbook = openPane();
    expect(await workbook.interrupted()).toBeNull();
    expect((await workbook.read(2023)).data).toEqual(next);
    await workbook.writeForms(2023, read.data);
    expect((await workbook.read(2023)).data).toEqual(read.data);
  },
);
