import { roster } from "../../../src/rating/organisations/roster";
import type { Snapshot } from "../../../src/evaluation/year/ports";
import { applyRoster, type RosterEdits } from "../../../src/evaluation/year/acts/roster-edits";
import { dumpContents } from "./dump-workbook";
import { compareWithRate, openYear, type OpenYear } from "./open-small-year";
import { smallYear } from "./small-year";

const facts = { who: "А. Сейтова", at: new Date(2026, 1, 20, 14, 32) };
const [first, second, third] = roster;
const newcomer = { id: "NOVA", kk: "Жаңа ұйым", ru: "=Новая организация", short_ru: "Новая" };

let open: OpenYear;

beforeEach(async () => {
  open = await openYear((year) => {
    const data = smallYear({ year });
    const leaving = data.returns[first?.id ?? ""] ?? {};
    const told = { ...leaving, remarks: { "1.2": "Рост приёма" }, evidence: { "1.3": "Протокол № 5" } };
    return { ...data, returns: { ...data.returns, [first?.id ?? ""]: told } };
  });
});
afterEach(() => open.excel.dispose());

function edits(): RosterEdits {
  if (!first || !second || !third) throw new Error("no roster");
  const aliases = [...(third.aliases ?? []), { lang: "ru", name: "Другое имя" } as const];
  return {
    [first.id]: { organisation: first, leaves: true, renamed: false },
    [second.id]: { organisation: { ...second, ru: "Новое имя", short_kk: "Қысқа" }, leaves: false, renamed: true },
    [third.id]: { organisation: { ...third, aliases }, leaves: false, renamed: true },
    NOVA: { organisation: newcomer, leaves: false, renamed: false },
  };
}

async function expectAsRated(): Promise<Snapshot> {
  await open.excel.idle();
  const read = await open.workbook.read(2025);
  expect(read).toMatchObject({ stale: false, lostSheets: [], findings: [] });
  const { sheets, core } = await compareWithRate(read.data);
  expect(sheets).toEqual(core);
  return read;
}

test("names, history, a newcomer and a departure are written and read back; what the departed declared is in the log", async () => {
  const { data } = await open.workbook.openSample(2025, "ru");
  const next = applyRoster(data, edits(), facts);
  await open.workbook.rewrite(2025, "roster", next);
  open.reopen();
  const { data: read } = await expectAsRated();

  expect(read).toEqual(next);
  expect(read.organisations.map(({ id }) => id)).toEqual([second?.id, third?.id, roster[3]?.id, "NOVA"]);
  expect(read.organisations[0]).toMatchObject({ ru: "Новое имя", short_kk: "Қысқа" });
  expect(read.organisations[0]?.aliases?.at(-1)).toEqual({ lang: "ru", name: second?.ru, when: "2024" });
  expect(read.organisations[1]?.aliases?.at(-1)).toEqual({ lang: "ru", name: "Другое имя" });
  expect(read.organisations[3]).toEqual(newcomer);
  const [gone, ...figures] = read.log ?? [];
  expect(gone).toMatchObject({ action: "organisationRemoved", who: "А. Сейтова" });
  const codeIn = (where: string): string => /^.+ \((\S+)\) · (\S+) \p{L}/u.exec(where)?.slice(1).join(" · ") ?? where;
  const logged = Object.fromEntries(figures.map(({ where, before, reason }) => [codeIn(where), before ?? reason]));
  const id = first?.id ?? "";
  const { base, figures: declared } = data.returns[id] ?? {};
  for (const [code, value] of Object.entries({ ...base, ...declared })) {
    expect([code, logged[`${id} · ${code}`]]).toEqual([code, String(value)]);
  }
  expect(figures.find(({ where }) => codeIn(where).endsWith("· 1.2"))?.reason).toBe("Рост приёма");
  expect(figures.find(({ where }) => codeIn(where).endsWith("· 1.3"))?.reason).toBe("Протокол № 5");

  await open.type("NOVA", "1.3", "5");
  expect((await expectAsRated()).data.returns["NOVA"]?.figures?.["1.3"]).toBe(5);
});

test("undo brings the departed back with what it declared, and the names and the log as they were", async () => {
  const { data } = await open.workbook.openSample(2025, "ru");
  await open.excel.idle();
  const before = dumpContents(open.excel.host);
  await open.workbook.rewrite(2025, "roster", applyRoster(data, edits(), facts));
  await open.workbook.undo();
  await open.excel.idle();
  expect(dumpContents(open.excel.host)).toEqual(before);
  expect((await expectAsRated()).data).toEqual(data);
});
