/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import type { CampaignData } from "../../src/campaign/model/campaign-data";
import type { CampaignSnapshot, CampaignWorkbook } from "../../src/campaign/model/campaign-workbook";
import type { CampaignFindingPlace } from "../../src/campaign/model/finding";
import { followCampaign } from "../../src/campaign/model/follow-campaign";
import { makeCampaignSample } from "../../src/campaign/sample/make-campaign-sample";
import { StepFailure } from "../../src/kernel/step-failure";
import { pastedOrganisations } from "../../src/pane/campaign/pasted-organisations";
import { wordsOfCampaign } from "../../src/pane/words/campaign/words-of-campaign";
import { roster } from "../../src/rating/organisations/roster";
import { renderPane } from "./render-pane";

interface Memory extends CampaignWorkbook {
  readonly shown: CampaignFindingPlace[];
  held: CampaignData | null;
  edited: boolean;
}

/** A workbook of campaigns in memory. */
function memoryCampaign(): Memory {
  const snapshot = (data: CampaignData): CampaignSnapshot => {
    const campaign = followCampaign({ ...data, today: "2024-10-01" });
    return { data, campaign, findings: campaign.findings };
  };
  const memory: Memory = {
    shown: [],
    held: null,
    edited: false,
    campaigns: () => Promise.resolve(memory.held === null ? [] : [2023]),
    read: () => Promise.resolve(snapshot(memory.held as CampaignData)),
    layOut: (data) => {
      memory.held = data;
      return Promise.resolve(snapshot(data));
    },
    openSample: (language) => memory.layOut(makeCampaignSample(roster.slice(0, 3), language)),
    show: (_, place) => Promise.resolve(void memory.shown.push(place)),
    undoable: () => (memory.held === null ? [] : [{ step: "layOut", count: 6, at: new Date(0), year: 2023 }]),
    undo: (overwrite = false) => {
      if (memory.edited && !overwrite) return Promise.reject(new StepFailure("edited-since", ""));
      memory.held = null;
      return Promise.resolve();
    },
  };
  return memory;
}

async function openPage(memory: Memory) {
  const pane = await renderPane({ language: "ru", campaign: () => Promise.resolve(memory) });
  await pane.user.click(screen.getByRole("button", { name: "Отчётно-выборная кампания" }));
  await screen.findByRole("heading", { name: "Отчётно-выборная кампания" });
  return pane;
}

test("from the first page: the sample, its progress, delegates, deadlines and findings that lead to their cells", async () => {
  const memory = memoryCampaign();
  const { user } = await openPage(memory);
  expect(await screen.findByText("В книге нет кампании.")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Открыть демонстрационную кампанию" }));
  expect(await screen.findByText("2023–2024 годы")).toBeTruthy();
  const { campaign } = await memory.read(2023);
  const district = within(screen.getByRole("row", { name: /районная, городская/ })).getAllByRole("cell");
  expect(district.map(({ textContent }) => textContent)).toEqual([
    "районная, городская",
    String(campaign.whole.district?.held),
    String(campaign.whole.district?.toHold),
  ]);
  const { byNorm, exOfficio, elected } = campaign.delegates;
  expect(screen.getByText(`По норме: ${byNorm}. По должности: ${exOfficio}. Избрано: ${elected}.`)).toBeTruthy();
  const [first] = within(screen.getByRole("list", { name: "Результаты проверки" })).getAllByRole("button");
  if (first === undefined) throw new Error("no finding is shown");
  expect(first.textContent).toContain("На бланке Центральный комитет");
  await user.click(first);
  expect(memory.shown).toEqual([{ field: "act.deciding" }]);
});

test("a pasted list becomes a campaign; a line that is none is told by its number and nothing is laid out", async () => {
  const memory = memoryCampaign();
  const { user } = await openPage(memory);
  const list = await screen.findByRole("textbox");
  await user.click(list);
  await user.paste("U;Профсоюз;Профсоюз\nKZO;Кызылорда;область;U;100");
  await user.click(screen.getByRole("button", { name: "Начать кампанию 2023–2024 годов" }));
  expect((await screen.findByRole("alert")).textContent).toContain("Непрочитанные строки: 2");
  expect(memory.held).toBeNull();
  await user.clear(list);
  await user.paste("U;Профсоюз;Профсоюз\nKZO\tКызылорда\tобластная\tU\t12 500");
  await user.click(screen.getByRole("button", { name: "Начать кампанию 2023–2024 годов" }));
  expect(await screen.findByText("По норме: 3. По должности: 0. Избрано: 0.")).toBeTruthy();
});

test("sheets with what was entered since go only when asked again", async () => {
  const memory = memoryCampaign();
  const { user } = await openPage(memory);
  await user.click(screen.getByRole("button", { name: "Открыть демонстрационную кампанию" }));
  memory.edited = true;
  await user.click(await screen.findByRole("button", { name: "Убрать листы" }));
  expect(memory.held).not.toBeNull();
  await user.click(await screen.findByRole("button", { name: "Убрать вместе с введённым" }));
  expect(await screen.findByText("В книге нет кампании.")).toBeTruthy();
});

test("a list is read by words of the pane's language or by keys, in tabs or semicolons", () => {
  const words = wordsOfCampaign("kk");
  const read = pastedOrganisations(
    "A\tОблыс\toblast\t\t\n\nB;Аудан;Аудандық, қалалық;A;5 000\nB;Аудан;primary\nC;;primary;A;1.234",
    words,
  );
  expect(read.organisations).toEqual([
    { id: "A", kk: "Облыс", ru: "Облыс", level: "oblast" },
    { id: "B", kk: "Аудан", ru: "Аудан", level: "district", parent: "A", members: 5000 },
  ]);
  expect(read.unread).toEqual([4, 5]);
});
