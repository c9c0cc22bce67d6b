/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import { webcrypto } from "node:crypto";
import { TextDecoder, TextEncoder } from "node:util";
import { firstDetails } from "../../src/decisions/words/act/known-persons";
import { publishWordsOf } from "../../src/decisions/words/publish/publish-words";
import { yearAfterAct } from "../../src/evaluation/approval/approval-acts";
import { approvalOf } from "../../src/evaluation/year/committee/approval-records";
import { markOfDecision } from "../../src/evaluation/year/committee/committee-decisions";
import { toRatingInput, type YearData } from "../../src/evaluation/year/year-data";
import { rate } from "../../src/rating/rate";
import { createMemoryWorkbook, sampleYear } from "./memory-workbook";
import { openStep, renderPane } from "./render-pane";

// The page's environment packs and hashes nothing; what is packed is tried with Node's own in the tests of the approval.
jest.mock("../../src/text/packed-text", () => ({
  packText: (parts: readonly string[]) => Promise.resolve(Buffer.from(parts.join("")).toString("base64")),
  unpackText: (packed: string) => Promise.resolve(Buffer.from(packed, "base64").toString()),
}));

beforeAll(() => {
  Object.assign(globalThis, { TextEncoder, TextDecoder });
  Object.defineProperty(globalThis, "crypto", { value: webcrypto, configurable: true });
});

/** As many as the list of those to be encouraged needs. */
function fewOrganisations(): YearData {
  const year = sampleYear("ru");
  return { ...year, organisations: year.organisations.slice(0, 9) };
}

test("results that the sheets do not show are not submitted: the page leads to the summary", async () => {
  const workbook = createMemoryWorkbook([fewOrganisations()]);
  workbook.tell({ stale: true });
  const { user } = await renderPane({ workbook });
  await openStep(user, 8);
  const lead = await screen.findByRole("button", { name: "К итогам" });
  expect(screen.queryByRole("button", { name: "Внести на утверждение" })).toBeNull();
  await user.click(lead);
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Итоги");
});

const reason = "решение Исполнительного комитета от 20.02.2026";

test("demonstration data go the whole way: submitted, approved, verified, opened as a second version", async () => {
  const workbook = createMemoryWorkbook([fewOrganisations()]);
  const { user } = await renderPane({ workbook });
  const state = () => approvalOf(workbook.data.get(2025)?.log);
  const sign = async () => {
    await user.click(await screen.findByRole("textbox", { name: /^Основание/ }));
    await user.paste(reason);
  };
  await openStep(user, 8);
  await user.click(await screen.findByRole("button", { name: "Внести на утверждение" }));
  const grounds = screen.getByRole("textbox", { name: /^Основание/ });
  // Said beside its field, which is led to from any button of the page.
  expect(screen.getByText("Укажите основание, не менее 10 знаков.")).toBeTruthy();
  expect(screen.getByText("Укажите фамилию и инициалы.")).toBeTruthy();
  expect(document.activeElement).toBe(grounds);
  expect(screen.getAllByText(/^В документах по демонстрационным данным/)).toHaveLength(2);
  await sign();
  // What is filled in is no longer asked for.
  expect(screen.queryByText("Укажите основание, не менее 10 знаков.")).toBeNull();
  await user.click(screen.getByRole("textbox", { name: /^Исполнитель/ }));
  await user.paste("Е.С. Иманбаев");
  await user.click(screen.getByRole("button", { name: "Внести на утверждение" }));
  await waitFor(() => expect(state().status).toBe("submitted"));
  expect(await screen.findByText("Внесение на утверждение записано", { selector: ".told *" })).toBeTruthy();
  expect(screen.getByRole("button", { name: "Отменить" })).toBeTruthy();
  await sign();
  // Who prepared the results is not proposed for who records their approval.
  const approver = await screen.findByRole("textbox", { name: /^Кто делает запись/ });
  expect(approver).toHaveProperty("value", "");
  await user.click(screen.getByRole("button", { name: "Записать утверждение" }));
  expect(screen.getByText("Укажите фамилию и инициалы.")).toBeTruthy();
  expect(document.activeElement).toBe(approver);
  await user.paste("А. Мукашева");
  await user.click(await screen.findByRole("button", { name: "Записать утверждение" }));
  await waitFor(() => expect(state().status).toBe("approved"));
  expect(state().approved).toMatchObject({ practice: true, who: "А. Мукашева" });
  expect(await screen.findByText(/^Утверждение записано/, { selector: ".told *" })).toBeTruthy();
  // Taking it back is a change, and the year is closed to changes: nothing offers what would be refused.
  expect(screen.queryByRole("button", { name: "Отменить" })).toBeNull();
  expect(await screen.findByText(state().approved?.fingerprint ?? "-")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Проверить книгу" }));
  expect(await screen.findByText("Книга совпадает с утверждённой.")).toBeTruthy();
  expect(screen.getByText(/^Не сверяются: /)).toBeTruthy();

  await act(async () => {
    workbook.type(2025, "KZO", "1.2", 1);
    await Promise.resolve();
  });
  await user.click(screen.getByRole("button", { name: "Проверить книгу" }));
  expect(await screen.findByText(/утверждено .*, найдено 1$/)).toBeTruthy();

  await sign();
  await user.click(screen.getByRole("button", { name: "Открыть новую версию" }));
  await waitFor(() => expect([state().status, state().version]).toEqual(["draft", 2]));
  expect(await screen.findByText("Открыта новая версия", { selector: ".told *" })).toBeTruthy();
  expect(state().earlier).toHaveLength(1);
  expect(await screen.findByText(/^Версия 1: А\. Мукашева/)).toBeTruthy();
  await openStep(user, 1);
  expect(screen.getByText(/версия 2, проект/)).toBeTruthy();
});

test("who signs, reports and controls is asked; the persons of the last paper are taken over when that is wanted", async () => {
  const { user } = await renderPane({ years: [{ ...fewOrganisations(), synthetic: false, illustrative: false }] });
  await openStep(user, 8);
  const chair = await screen.findByRole("textbox", { name: /^Председатель.*русском/i });
  expect(chair).toHaveProperty("value", "");
  await user.click(screen.getByRole("button", { name: "Внести на утверждение" }));
  const asked = ["Укажите председателя.", "Укажите докладчика.", "Укажите ответственного за контроль."];
  expect(asked.filter((text) => screen.queryByText(text) === null)).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Указать лиц, названных в постановлении от 20.02.2026" }));
  expect(chair).toHaveProperty("value", "А. Мукашева");
  expect(asked.filter((text) => screen.queryByText(text) !== null)).toEqual([]);
  expect(screen.getByText("Укажите номер протокола.")).toBeTruthy();
});

test("a failed step leaves the year unapproved, and what was typed is still there", async () => {
  const workbook = createMemoryWorkbook([fewOrganisations()]);
  const { user } = await renderPane({ workbook });
  await openStep(user, 8);
  await user.click(await screen.findByRole("textbox", { name: /^Основание/ }));
  await user.paste(reason);
  await user.click(screen.getByRole("textbox", { name: /^Исполнитель/ }));
  await user.paste("Е.С. Иманбаев");
  workbook.failNext("unknown");
  await user.click(screen.getByRole("button", { name: "Внести на утверждение" }));
  await waitFor(() => expect(approvalOf(workbook.data.get(2025)?.log).status).toBe("draft"));
  expect(screen.getByRole("textbox", { name: /^Основание/ })).toHaveProperty("value", reason);
});

test("real results with open errors cannot be submitted", async () => {
  const { flawedYear } = await import("./flawed-year");
  const { user } = await renderPane({ years: [flawedYear("ru")] });
  await openStep(user, 8);
  expect(screen.queryByRole("button", { name: "Внести на утверждение" })).toBeNull();
});

test("the Committee's choice of those encouraged is a record; it can be withdrawn by another", async () => {
  const workbook = createMemoryWorkbook([fewOrganisations()]);
  const { user } = await renderPane({ workbook });
  await openStep(user, 8);
  const group = await screen.findByRole("group", { name: "Поощряемые организации" });
  await user.click(within(group).getByRole("checkbox", { name: /^4-е место/ }));
  expect(screen.getByText(/^Организации не выбраны, хотя баллов/)).toBeTruthy();
  await user.click(screen.getByRole("textbox", { name: /^Основание/ }));
  await user.paste(reason);
  await user.click(screen.getByRole("textbox", { name: /^Исполнитель/ }));
  await user.paste("Е.С. Иманбаев");
  await user.click(screen.getByRole("button", { name: "Записать выбор" }));
  expect(await screen.findByText(/^Поощрение: /)).toBeTruthy();
  const folded = screen.getByText("Текст постановления").closest("details") as HTMLDetailsElement;
  folded.open = true;
  const text = await screen.findByRole("textbox", { name: "Текст постановления", hidden: true });
  expect((text as HTMLTextAreaElement).value.split("Приложение 1")[0]).not.toContain("Актюбинская");
  // Points given afterwards open the choice again: it would be printed otherwise than it was taken.
  await user.selectOptions(screen.getByRole("combobox", { name: "Баллы по решению: Членская организация" }), "KZO");
  await user.click(screen.getByRole("textbox", { name: "Баллы по решению" }));
  await user.paste("50");
  await user.click(screen.getByRole("textbox", { name: /^Основание/ }));
  await user.paste("баллы прибавлены протоколом № 10");
  await user.click(screen.getByRole("button", { name: "Записать баллы" }));
  expect(await screen.findByText(/^Решение открыто снова/)).toBeTruthy();
  await user.click(screen.getByRole("textbox", { name: /^Основание/ }));
  await user.paste("решение отменено протоколом № 11");
  await user.click(screen.getByRole("button", { name: "Внести на утверждение" }));
  expect(screen.getByText(/^Есть решения, открытые снова/)).toBeTruthy();
  expect(approvalOf(workbook.data.get(2025)?.log).status).toBe("draft");
  await user.click(screen.getAllByRole("button", { name: "Отозвать решение" })[0] as HTMLElement);
  expect(await screen.findByText("Решение отозвано.")).toBeTruthy();
  expect(screen.queryByText(/^Есть решения, открытые снова/)).toBeNull();
  expect((text as HTMLTextAreaElement).value.split("Приложение 1")[0]).toContain("Актюбинская");
});

/** Fills in grounds and name, which every record asks for. */
async function signWith(user: Awaited<ReturnType<typeof renderPane>>["user"]): Promise<void> {
  await user.click(screen.getByRole("textbox", { name: /^Основание/ }));
  await user.paste(reason);
  const who = screen.getByRole("textbox", { name: /^(Исполнитель|Кто делает запись)/ });
  if ((who as HTMLInputElement).value !== "") return;
  await user.click(who);
  await user.paste("Е.С. Иманбаев");
}

test("prize money is recorded only as given, and an amount that is none is refused in words", async () => {
  const workbook = createMemoryWorkbook([fewOrganisations()]);
  const { user } = await renderPane({ workbook });
  await openStep(user, 8);
  const amount = await screen.findByRole("textbox", { name: "Сумма, тенге" });
  expect((amount as HTMLInputElement).value).toBe("");
  const whom = screen.getByRole("combobox", { name: "Денежная премия: Членская организация" });
  await user.selectOptions(whom, "KZO");
  await user.click(amount);
  await user.paste("1.234");
  await user.click(screen.getByRole("button", { name: "Записать премию" }));
  expect(screen.getByText(/^Выберите организацию и укажите сумму/)).toBeTruthy();
  await user.clear(amount);
  await user.paste("300 000");
  await signWith(user);
  await user.click(screen.getByRole("button", { name: "Записать премию" }));
  expect(await screen.findByText(/^Денежная премия: .*, 300\s000 тенге/)).toBeTruthy();
  for (const step of [6, 7]) {
    await openStep(user, step);
    expect(await screen.findByText(/^Денежная премия: .*, 300\s000 тенге/)).toBeTruthy();
  }
});

test("what is typed of a decision and not recorded outlives the page and holds the submission up by name", async () => {
  const workbook = createMemoryWorkbook([fewOrganisations()]);
  const { user } = await renderPane({ workbook });
  await openStep(user, 8);
  await user.click(await screen.findByRole("textbox", { name: "Сумма, тенге" }));
  await user.paste("500 000");
  await user.click(screen.getByRole("checkbox", { name: /^4-е место/ }));
  await openStep(user, 7);
  await openStep(user, 8);
  const amount = await screen.findByRole<HTMLInputElement>("textbox", { name: "Сумма, тенге" });
  expect(amount.value).toBe("500 000");
  await signWith(user);
  await user.click(screen.getByRole("button", { name: "Внести на утверждение" }));
  expect(screen.getByText(/^Не записано: поощряемые организации; денежная премия\./)).toBeTruthy();
  expect(approvalOf(workbook.data.get(2025)?.log).status).toBe("draft");
  await user.clear(amount);
  await user.click(screen.getByRole("checkbox", { name: /^4-е место/ }));
  await user.click(screen.getByRole("button", { name: "Внести на утверждение" }));
  await waitFor(() => expect(approvalOf(workbook.data.get(2025)?.log).status).toBe("submitted"));
});

test("points are recorded, the form is empty again, details typed before are kept, and the header says where the year stands", async () => {
  const workbook = createMemoryWorkbook([fewOrganisations()]);
  const { user } = await renderPane({ workbook });
  await openStep(user, 8);
  await user.click(await screen.findByRole("textbox", { name: "Номер протокола" }));
  await user.paste("9");
  const whom = screen.getByRole<HTMLSelectElement>("combobox", { name: "Баллы по решению: Членская организация" });
  const amount = screen.getByRole<HTMLInputElement>("textbox", { name: "Баллы по решению" });
  await user.selectOptions(whom, "KZO");
  await user.click(amount);
  await user.paste("-5,5");
  await user.click(screen.getByRole("button", { name: "Записать баллы" }));
  // Refused without grounds: nothing typed is lost.
  expect([whom.value, amount.value]).toEqual(["KZO", "-5,5"]);
  expect(screen.getByText(/^Не записано: в конце страницы/)).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByRole("textbox", { name: /^Основание/ }));
  await signWith(user);
  await user.click(screen.getByRole("button", { name: "Записать баллы" }));
  await waitFor(() => expect([whom.value, amount.value]).toEqual(["", ""]));
  expect(workbook.data.get(2025)?.log?.at(-1)?.after).toMatch(/^Баллы по решению: Кызылординская обл\., \u22125,50$/);
  expect(screen.getByRole<HTMLInputElement>("textbox", { name: "Номер протокола" }).value).toBe("9");
  expect(screen.getByText("2025 · проект")).toBeTruthy();
  await signWith(user);
  await user.click(screen.getByRole("button", { name: "Внести на утверждение" }));
  expect(await screen.findByText("2025 · внесено")).toBeTruthy();
  await signWith(user);
  await user.click(await screen.findByRole("button", { name: "Записать утверждение" }));
  expect(await screen.findByText("2025 · утверждено")).toBeTruthy();
});

test("amendments of the Regulation become an item of the resolution, and only then", async () => {
  const workbook = createMemoryWorkbook([fewOrganisations()]);
  const { user } = await renderPane({ workbook });
  await openStep(user, 8);
  const folded = (await screen.findByText("Текст постановления")).closest("details") as HTMLDetailsElement;
  folded.open = true;
  const text = await screen.findByRole("textbox", { name: "Текст постановления", hidden: true });
  expect((text as HTMLTextAreaElement).value).not.toContain("Внести");
  await user.click(screen.getByRole("button", { name: "Добавить пункт" }));
  await user.click(screen.getByRole("textbox", { name: "Пункт Положения" }));
  await user.paste("4.3");
  await user.click(screen.getByRole("textbox", { name: "Новая редакция пункта, на русском языке" }));
  await user.paste("Баллы складываются отдельно.");
  expect((text as HTMLTextAreaElement).value).toMatch(/4\.3.*Баллы складываются отдельно».*\./);
  expect((text as HTMLTextAreaElement).value).not.toMatch(/\.»\./);
  // A clause begun and left empty is none.
  await user.click(screen.getByRole("button", { name: "Добавить пункт" }));
  expect((text as HTMLTextAreaElement).value).not.toMatch(/«»|«\.|– : /);
  await user.click(screen.getAllByRole("button", { name: /^Убрать пункт/ }).at(-1) ?? text);
  const sitting = screen.getByRole<HTMLInputElement>("textbox", { name: "Дата заседания" });
  await user.click(sitting);
  // A day that there is not is named at the field, before anything is sent.
  await user.paste("32.03.2026");
  expect(screen.getByText("Такой даты нет.")).toBeTruthy();
  await user.clear(sitting);
  await user.paste("1.2.2026");
  expect(sitting.value).toBe("01.02.2026");
  expect(screen.queryByText("Такой даты нет.")).toBeNull();
  await signWith(user);
  await user.click(screen.getByRole("button", { name: "Внести на утверждение" }));
  await waitFor(() =>
    expect(approvalOf(workbook.data.get(2025)?.log).details?.amendments).toEqual({
      clauses: [{ clause: "4.3", text: { kk: "", ru: "Баллы складываются отдельно." } }],
      newAppendix: false,
    }),
  );
});

test("that nobody is encouraged is a decision: with it the results can be submitted", async () => {
  const sample = fewOrganisations();
  const year: YearData = { ...sample, edition: "ED-2026", settings: { ...sample.settings, mainBlocks: [] } };
  const before = await renderPane({ years: [year] });
  await openStep(before.user, 8);
  expect(await screen.findByRole("button", { name: /^Награждение · / })).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Внести на утверждение" })).toBeNull();
  before.unmount();
  const mark = markOfDecision({ reason: "no-encouragement", place: null, ids: [] }, rate(toRatingInput(year)), []);
  const record = { at: "20.02.2026 14:32", who: "Е.С. Иманбаев", action: "decisionMade", where: "", reason, mark };
  const { user } = await renderPane({ years: [{ ...year, log: [record] }] });
  await openStep(user, 8);
  expect(await screen.findByRole("button", { name: "Внести на утверждение" })).toBeTruthy();
});

/** CMS signed data as far as its head goes. */
const cms = new Uint8Array([0x30, 0x80, 0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x02, 0xa0, 0x80]);

test("a detached signature of the approved file is kept beside the approval, unverified and said to be so", async () => {
  let year = fewOrganisations();
  const signed = { at: "20.02.2026 14:32", who: "Е.С. Иманбаев", reason };
  for (const wanted of [{ type: "submitted", details: firstDetails }, { type: "approved" }] as const) {
    year = await yearAfterAct(year, rate(toRatingInput(year)), wanted, signed, { where: "" });
  }
  const workbook = createMemoryWorkbook([year]);
  const { user, saved } = await renderPane({ workbook });
  await openStep(user, 8);
  const attach = await screen.findByRole("button", { name: "Приложить подпись" });
  expect((attach as HTMLButtonElement).disabled).toBe(true);
  await user.upload(screen.getByLabelText("Подписанный файл"), new File(["abc"], "act-2025.ru.docx"));
  const choose = (file: File) => user.upload(screen.getByLabelText("Файл подписи"), file);
  for (const [file, said] of [
    [new File([], "act-2025.ru.docx.cms"), "Файл подписи пуст."],
    [new File(["abc"], "act-2025.ru.docx.cms"), /^Это не файл подписи/],
    [new File([cms, new Uint8Array(200_000)], "act-2025.ru.docx.cms"), /^Файл подписи больше 200 КБ/],
  ] as const) {
    await choose(file);
    await user.click(attach);
    expect(await screen.findByText(said)).toBeTruthy();
  }
  await choose(new File([cms], "act-2025.ru.docx.cms"));
  expect(screen.queryByText(/^Файл подписи больше/)).toBeNull();
  await signWith(user);
  await user.click(attach);
  expect(await screen.findByText(/^act-2025\.ru\.docx\.cms к файлу act-2025\.ru\.docx, не проверена/)).toBeTruthy();
  const [kept] = approvalOf(workbook.data.get(2025)?.log).signatures;
  expect(kept?.signature).toMatchObject({
    file: "act-2025.ru.docx.cms",
    signedFile: "act-2025.ru.docx",
    signedHash: "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
  });
  // The file itself is kept: it is saved again as it came, and what was attached is no longer chosen.
  await user.click(screen.getByRole("button", { name: "Сохранить файл подписи act-2025.ru.docx.cms" }));
  expect(saved.map(({ name, bytes }) => [name, [...bytes]])).toEqual([["act-2025.ru.docx.cms", [...cms]]]);
  expect((screen.getByRole("button", { name: "Приложить подпись" }) as HTMLButtonElement).disabled).toBe(true);
});

test("papers of results that are not settled are saved only as drafts, which say what is open", async () => {
  const { flawedYear } = await import("./flawed-year");
  const { user, saved } = await renderPane({ years: [flawedYear("ru")] });
  await openStep(user, 8);
  const extract = await screen.findByRole("button", { name: "Итоги для публикации (.html)" });
  expect((extract as HTMLButtonElement).disabled).toBe(true);
  await user.click(screen.getByRole("checkbox", { name: "Сохранять как проекты с перечнем нерешённого" }));
  await user.click(extract);
  await waitFor(() => expect(saved.map(({ name }) => name)).toEqual(["results-2025.html"]));
  expect((await screen.findAllByText("Сохранён файл: results-2025.html")).length).toBeGreaterThan(0);
  expect(new TextDecoder().decode(saved[0]?.bytes)).toContain(publishWordsOf("ru").unsettled);
});
