/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import type { CampaignData } from "../../src/campaign/model/campaign-data";
import { makeCampaignSample } from "../../src/campaign/sample/make-campaign-sample";
import { pastedOrganisations } from "../../src/pane/campaign/pasted-organisations";
import { campaignSheetsIn } from "../../src/campaign/words/sheets/sheets-in";
import { StepFailure } from "../../src/kernel/step-failure";
import { wordsOfCampaign } from "../../src/pane/words/campaign/words-of-campaign";
import { roster } from "../../src/rating/organisations/roster";
import { renderPane } from "./render-pane";
import { memoryCampaign, type Memory } from "./memory-campaign";

async function openPage(memory: Memory, language: "kk" | "ru" = "ru", kept?: Map<number, string>) {
  const pane = await renderPane({ language, ...(kept && { kept }), campaign: () => Promise.resolve(memory) });
  const { title } = wordsOfCampaign(language);
  await pane.user.click(screen.getByRole("button", { name: title }));
  await screen.findByRole("heading", { name: title });
  return pane;
}

async function chooseYear(user: Awaited<ReturnType<typeof renderPane>>["user"], year: string): Promise<void> {
  const first = screen.getByRole("textbox", { name: "Первый год кампании" });
  await user.clear(first);
  await user.type(first, year);
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
  expect(memory.shown).toEqual([{ field: "act.deciding", code: "act.bodies" }]);
});

test("a list of thousands of lines is counted instead of being set in the field, until it is asked for", async () => {
  const memory = memoryCampaign();
  const { user } = await openPage(memory);
  const pasted = (level: string) => Array.from({ length: 1001 }, (_, at) => `D${at};Район ${at};${level}`).join("\r\n");
  await chooseYear(user, "2023");
  await user.click(screen.getByRole("textbox", { name: "Организации" }));
  await user.paste(pasted("округ"));
  expect(await screen.findByText(/^Строк в списке: 1\s001\. Первая: D0;Район 0;округ$/)).toBeTruthy();
  expect(document.activeElement?.textContent).toBe("Показать и изменить текст");
  const start = screen.getByRole("button", { name: "Начать кампанию 2023–2024 годов" });
  await user.click(start);
  expect(within(screen.getByRole("alert")).getAllByRole("listitem")).toHaveLength(31);
  expect(screen.getByText("Ещё: 971")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Убрать список" }));
  await user.click(screen.getByRole("textbox", { name: "Организации" }));
  await user.paste(pasted("районная"));
  await user.click(await screen.findByRole("button", { name: "Показать и изменить текст" }));
  const field = screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Организации" });
  expect(field.value.split("\n")).toHaveLength(1001);
  await user.click(start);
  await waitFor(() => expect(memory.held?.organisations).toHaveLength(1001));
});

test("of several campaigns the one that is looked at is read again", async () => {
  const held = memoryCampaign();
  const of = (year: number): CampaignData => {
    const sample = makeCampaignSample(roster.slice(0, 3), "ru");
    return { ...sample, settings: { ...sample.settings, years: [year, year + 1] } };
  };
  const read = async (year: number) => {
    held.held = of(year);
    return held.read(year);
  };
  const { user } = await openPage({ ...held, campaigns: () => Promise.resolve([2023, 2028]), read });
  expect(await screen.findByText("2028–2029 годы")).toBeTruthy();
  await user.selectOptions(screen.getByRole("combobox", { name: "Кампания, первый год" }), "2023");
  expect(await screen.findByText("2023–2024 годы")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Прочитать снова" }));
  await act(() => Promise.resolve());
  expect(await screen.findByText("2023–2024 годы")).toBeTruthy();
});

test("headings over a pasted list are no organisation; the same words below it are told", () => {
  const headings = "Код\tНаименование\tУровень\tВышестоящая\tЧлены";
  const { organisations, unread } = pastedOrganisations(`\n${headings}\nU\tПрофсоюз\tПрофсоюз\n${headings}`);
  expect(organisations.map(({ id }) => id)).toEqual(["U"]);
  expect(unread).toEqual([{ line: 4, fault: "level", said: "Уровень" }]);
});

test("a pasted list becomes a campaign; a line that is none is told by its number and nothing is laid out", async () => {
  const memory = memoryCampaign();
  const { user } = await openPage(memory);
  const list = await screen.findByRole("textbox", { name: "Организации" });
  await chooseYear(user, "2023");
  await user.click(list);
  await user.paste("U;Профсоюз;Профсоюз\nKZO;Кызылорда;округ;U;100");
  await user.click(screen.getByRole("button", { name: "Начать кампанию 2023–2024 годов" }));
  expect((await screen.findByRole("alert")).textContent).toContain(
    "Строка 2 не прочитана: уровень «округ» неизвестен.",
  );
  // A list that is an alert is no list: axe says so.
  expect(within(screen.getByRole("alert")).getByRole("list")).toBeTruthy();
  expect(memory.held).toBeNull();
  await user.clear(list);
  await user.paste("U;Профсоюз;Профсоюз\nKZO\tКызылорда\tобластная\tU\t12 500");
  await user.click(screen.getByRole("button", { name: "Начать кампанию 2023–2024 годов" }));
  expect(await screen.findByText("По норме: 3. По должности: 0. Избрано: 0.")).toBeTruthy();
  // The button has gone with its section; the campaign begins at the title.
  await waitFor(() => expect(document.activeElement?.textContent).toBe("Отчётно-выборная кампания"));
});

test("a long step is told in sight of what started it, and a failure takes the focus to its message", async () => {
  const memory = memoryCampaign();
  let fail = (): void => undefined;
  const layOut: Memory["layOut"] = (_, { onProgress } = {}) => {
    onProgress?.({ count: 2, of: 6 });
    return new Promise((__, reject) => (fail = () => reject(new StepFailure("protected", ""))));
  };
  const { user } = await openPage({ ...memory, layOut });
  await chooseYear(user, "2023");
  await user.click(await screen.findByRole("textbox", { name: "Организации" }));
  await user.paste("KZO;Кызылорда;областная");
  await user.click(screen.getByRole("button", { name: "Начать кампанию 2023–2024 годов" }));
  const told = await screen.findByText("Запись листов: 2 / 6");
  expect(told.closest(".body > .latest")).not.toBeNull();
  act(() => fail());
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole("alert")));
  expect(screen.queryByText("Запись листов: 2 / 6")).toBeNull();
});

test("sheets with what was entered since go only when asked again", async () => {
  const memory = memoryCampaign();
  const { user } = await openPage(memory);
  await user.click(screen.getByRole("button", { name: "Открыть демонстрационную кампанию" }));
  memory.edited = true;
  await user.click(await screen.findByRole("button", { name: "Отменить: листы кампании" }));
  const asked = within(screen.getByRole("alertdialog", { name: "Убрать листы кампании" }));
  await user.click(asked.getByRole("button", { name: "Оставить листы" }));
  expect([memory.held === null, screen.queryByRole("alertdialog")]).toEqual([false, null]);
  await user.click(await screen.findByRole("button", { name: "Отменить: листы кампании" }));
  await user.click(await screen.findByRole("button", { name: "Убрать листы кампании" }));
  expect(memory.held).not.toBeNull();
  await user.click(await screen.findByRole("button", { name: "Отменить вместе с введённым" }));
  expect(await screen.findByText("В книге нет кампании.")).toBeTruthy();
});

test("the calendar tells windows and dates by month, a date out of its window too; each leads to its cell", async () => {
  const memory = memoryCampaign();
  const { user } = await openPage(memory);
  await user.click(screen.getByRole("button", { name: "Открыть демонстрационную кампанию" }));
  const heading = await screen.findByRole("heading", { name: "Календарь" });
  const calendar = within(heading.closest("section") as HTMLElement);
  const months = calendar.getAllByText(/^\d\d\.\d{4}$/).map(({ textContent }) => textContent);
  expect(months.slice(0, 2)).toEqual(["09.2023", "10.2023"]);
  expect(calendar.getAllByText(/^Сроки: .*районная, городская/)).toHaveLength(3);
  const outside = calendar.getAllByText(/Вне срока: [1-9]/)[0]?.closest("details") as HTMLDetailsElement;
  const first = calendar.getByText("09.2023").closest("details") as HTMLDetailsElement;
  first.open = true;
  outside.open = true;
  const marked = await within(outside).findAllByText(/ · вне срока$/);
  // A month without dates says so and draws no empty list.
  expect(within(first).queryByRole("list")).toBeNull();
  await user.click(marked[0]?.closest("button") as HTMLElement);
  expect(memory.shown).toEqual([
    { organisation: expect.any(String), field: expect.stringMatching(/^(held|planned)$/) },
  ]);
});

test("what a person edits on the sheets is shown; a step is undone and done again", async () => {
  const memory = memoryCampaign();
  const { user } = await openPage(memory);
  await user.click(screen.getByRole("button", { name: "Открыть демонстрационную кампанию" }));
  await screen.findByText("2023–2024 годы");
  const data = memory.held as CampaignData;
  await act(async () => {
    memory.edit({ ...data, organisations: data.organisations.map((one) => ({ ...one, exOfficio: 1 })) });
    await Promise.resolve();
  });
  const { exOfficio } = (await memory.read(2023)).campaign.delegates;
  expect(exOfficio).toBeGreaterThan(0);
  expect(await screen.findByText(new RegExp(`По должности: ${exOfficio}\\.`))).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Отменить: листы кампании" }));
  await user.click(screen.getByRole("button", { name: "Убрать листы кампании" }));
  await user.click(await screen.findByRole("button", { name: "Выполнить снова: листы кампании" }));
  expect(await screen.findByText("2023–2024 годы")).toBeTruthy();
});

test("the sheets are written again from what stands on them when it is asked for", async () => {
  const memory = memoryCampaign();
  const { user } = await openPage(memory);
  await user.click(screen.getByRole("button", { name: "Открыть демонстрационную кампанию" }));
  await user.click(await screen.findByRole("button", { name: "Обновить листы" }));
  expect(await screen.findByRole("button", { name: "Отменить: запись данных на листы" })).toBeTruthy();
});

test("a step that an earlier pane did not finish is told and put back", async () => {
  const memory = memoryCampaign();
  memory.unfinished = "campaign 12023";
  const { user } = await openPage(memory);
  await user.click(await screen.findByRole("button", { name: "Вернуть книгу в состояние до действия" }));
  expect(await screen.findByText("В книге нет кампании.")).toBeTruthy();
  expect(memory.unfinished).toBeNull();
});

test("filled forms are shown with every change and what is wrong before they are written", async () => {
  const memory = memoryCampaign();
  const { user, saved } = await openPage(memory);
  await user.click(screen.getByRole("button", { name: "Открыть демонстрационную кампанию" }));
  await user.click(await screen.findByRole("button", { name: "Сохранить пустые формы (.zip)" }));
  await waitFor(() => expect(saved.map(({ name }) => name)).toEqual(["forms-2023-2024.zip"]));
  const before = memory.held;
  await user.upload(screen.getByLabelText("Заполненные формы (.xlsx)"), [
    new File(["a"], "a.xlsx"),
    new File(["b"], "b.xlsx"),
  ]);
  expect(await screen.findByText("Изменений: 1")).toBeTruthy();
  const { present } = campaignSheetsIn("ru").schedule;
  expect(screen.getByText((text) => text.endsWith(`${present}: пусто → 41`))).toBeTruthy();
  expect(screen.getByText("Это книга всей кампании, а не форма организации")).toBeTruthy();
  expect(screen.getByText("Файлов не принято: 1. b.xlsx")).toBeTruthy();
  expect(screen.getByText("Форм без новых значений (не заполнены или не изменены): 1. c.xlsx")).toBeTruthy();
  expect(memory.held).toBe(before);
  await user.click(screen.getByRole("button", { name: "Записать изменения" }));
  await waitFor(() => expect(Object.values(memory.held?.meetings ?? {})[0]?.present).toBe(41));
  await waitFor(() => expect(screen.queryByText("Изменений: 1")).toBeNull());
  // No cell of the workbook tells what was not taken.
  expect(screen.getByText("Из форм не внесено, требует внимания: 1")).toBeTruthy();
  expect(screen.getByText("Это книга всей кампании, а не форма организации")).toBeTruthy();
});

test("what is typed on the sheets while filled forms are looked at is not written over by them", async () => {
  const memory = memoryCampaign();
  const { user } = await openPage(memory);
  await user.click(screen.getByRole("button", { name: "Открыть демонстрационную кампанию" }));
  await screen.findByText("2023–2024 годы");
  await user.upload(screen.getByLabelText("Заполненные формы (.xlsx)"), [new File(["a"], "a.xlsx")]);
  await screen.findByText("Изменений: 1");
  const held = memory.held as CampaignData;
  const [id = ""] = Object.keys(held.meetings);
  const typed = { ...held.meetings[id], entitled: 77 };
  act(() => memory.edit({ ...held, meetings: { ...held.meetings, [id]: typed } }));
  const write = screen.getByRole<HTMLButtonElement>("button", { name: "Записать изменения" });
  await waitFor(() => expect(write.disabled).toBe(false));
  await user.click(write);
  await waitFor(() => expect(memory.held?.meetings[id]).toMatchObject({ entitled: 77, present: 41 }));
});

test.each(["kk", "ru"] as const)(
  "a paper is read before it becomes a sheet; a record is made of no demonstration: %s",
  async (language) => {
    const memory = memoryCampaign();
    const words = wordsOfCampaign(language);
    const { user } = await openPage(memory, language);
    await user.click(screen.getByRole("button", { name: words.sample }));
    const { resolution } = campaignSheetsIn(language).papers;
    const group = within(await screen.findByRole("group", { name: resolution }));
    const said = words.paperText.replace("{name}", resolution);
    await user.click(group.getByRole("button", { name: said }));
    const text = await screen.findByRole("textbox", { name: said });
    expect((text as HTMLTextAreaElement).value).toContain(language === "kk" ? "ҚАУЛЫ" : "ПОСТАНОВЛЕНИЕ");
    await user.click(group.getByRole("button", { name: words.paperToSheet }));
    await waitFor(() => expect(memory.papers).toEqual([`resolution ${language}`]));
    expect(screen.getByText(words.neverArchived)).toBeTruthy();
  },
);

test("the text of a paper follows what is edited while it is read", async () => {
  const memory = memoryCampaign();
  const { user } = await openPage(memory);
  await user.click(screen.getByRole("button", { name: "Открыть демонстрационную кампанию" }));
  const said = `Текст: ${campaignSheetsIn("ru").papers.resolution}`;
  await user.click(await screen.findByRole("button", { name: said }));
  const text = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: said });
  expect(text.value).toContain("№ 6, п. 2");
  const held = memory.held as CampaignData;
  act(() => memory.edit({ ...held, settings: { ...held.settings, act: { ...held.settings.act, protocol: 7 } } }));
  await waitFor(() => expect(text.value).toContain("№ 7, п. 2"));
});

test("a list that was typed and not laid out is there again when the page is opened anew", async () => {
  const memory = memoryCampaign();
  const { user } = await openPage(memory);
  const list = () => screen.findByRole<HTMLTextAreaElement>("textbox", { name: "Организации" });
  await user.click(await list());
  await user.paste("U;Профсоюз;Профсоюз");
  await user.keyboard("{Escape}");
  await user.click(await screen.findByRole("button", { name: "Отчётно-выборная кампания" }));
  expect((await list()).value).toBe("U;Профсоюз;Профсоюз");
});

test("what is typed in a workbook without a year outlives the pane too", async () => {
  const kept = new Map<number, string>();
  const list = () => screen.findByRole<HTMLTextAreaElement>("textbox", { name: "Организации" });
  const first = await openPage(memoryCampaign(), "ru", kept);
  await first.user.click(await list());
  await first.user.paste("U;Профсоюз;Профсоюз");
  await chooseYear(first.user, "2028");
  act(() => void window.dispatchEvent(new Event("pagehide")));
  first.unmount();
  await openPage(memoryCampaign(), "ru", kept);
  await waitFor(async () => expect((await list()).value).toBe("U;Профсоюз;Профсоюз"));
  expect(screen.getByRole("button", { name: "Начать кампанию 2028–2029 годов" })).toBeTruthy();
});

test("the next campaign has years and windows of its own; nothing of the resolution of 2023 is taken for its own", async () => {
  const memory = memoryCampaign();
  const { user } = await openPage(memory);
  await user.click(screen.getByRole("button", { name: "Открыть демонстрационную кампанию" }));
  await user.click(await screen.findByText("Начать ещё одну кампанию"));
  await chooseYear(user, "2023");
  await user.click(screen.getByRole("button", { name: "Начать кампанию 2023–2024 годов" }));
  expect((await screen.findByRole("alert")).textContent).toContain("Кампания с таким первым годом в книге уже есть.");
  await chooseYear(user, "2028");
  const day = screen.getByRole<HTMLInputElement>("textbox", { name: "областная: последний день", hidden: true });
  expect(day.value).toBe("31.05.2029");
  await user.clear(day);
  await user.click(screen.getByRole("button", { name: "Начать кампанию 2028–2029 годов" }));
  expect(screen.getByRole("alert").textContent).toContain("Укажите первый и последний день срока: областная.");
  await user.click(day);
  await user.paste("30.06.2029");
  const before = memory.held?.organisations.length;
  await user.click(screen.getByRole("button", { name: "Начать кампанию 2028–2029 годов" }));
  expect(await screen.findByText("2028–2029 годы")).toBeTruthy();
  const { settings, organisations, meetings } = memory.held as CampaignData;
  expect(settings.windows.map(({ level, from, to }) => [level, from, to])).toEqual([
    ["primary", "2028-09-01", "2028-12-31"],
    ["district", "2029-01-01", "2029-03-31"],
    ["oblast", "2029-03-01", "2029-06-30"],
    ["union", "2029-08-01", "2029-09-30"],
  ]);
  expect([settings.act.date, settings.act.protocol, settings.control, settings.chair]).toEqual([
    undefined,
    undefined,
    [],
    "",
  ]);
  expect([organisations.length, meetings]).toEqual([before, {}]);
  expect(organisations.every((one) => !("elected" in one))).toBe(true);
});

test("a list is read by words of the pane's language or by keys, in tabs or semicolons", () => {
  const read = pastedOrganisations(
    "A\tОблыс\toblast\t\t\n\nB;Аудан;Аудандық, қалалық;A;5 000\nB;Аудан;primary\nC;;primary;A;1.234\nD;Е;съезд;A;1\nИтого: 6;;;;5 000",
  );
  expect(read.organisations).toEqual([
    { id: "A", kk: "Облыс", ru: "Облыс", level: "oblast" },
    { id: "B", kk: "Аудан", ru: "Аудан", level: "district", parent: "A", members: 5000 },
  ]);
  expect(read.unread).toEqual([
    { line: 4, fault: "twice", said: "B" },
    { line: 5, fault: "members", said: "1.234" },
    { line: 6, fault: "level", said: "съезд" },
    // Neither an organisation nor one of an unknown level.
    { line: 7, fault: "code", said: "Итого: 6;;;;5 000" },
  ]);
});
