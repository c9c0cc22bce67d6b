import {
  applyRoster,
  countEdits,
  rosterFaults,
  type RosterEdits,
} from "../../../src/evaluation/year/acts/roster-edits";
import { sampleYear } from "../../pane/memory-workbook";

const data = sampleYear("ru");
const facts = { who: "А. С.", at: new Date(2026, 1, 20, 14, 32) };
const known = (id: string) => data.organisations.find((one) => one.id === id) ?? { id, kk: "", ru: "" };
const edit = (id: string, more: object, renamed = true) => ({
  [id]: { organisation: { ...known(id), ...more }, leaves: false, renamed },
});

test("a renamed organisation keeps its former name with the last year it was used", () => {
  const next = applyRoster(data, edit("KZO", { ru: " Новое имя " }), facts);
  const changed = next.organisations.find(({ id }) => id === "KZO");
  expect(changed?.ru).toBe("Новое имя");
  expect(changed?.kk).toBe(known("KZO").kk);
  expect(changed?.aliases?.at(-1)).toEqual({ lang: "ru", name: known("KZO").ru, when: "2024" });
  expect(next.organisations.map(({ id }) => id)).toEqual(data.organisations.map(({ id }) => id));
  expect(next.returns["KZO"]).toBe(data.returns["KZO"]);
});

test("a mended slip leaves no trace in the history", () => {
  const next = applyRoster(data, edit("KZO", { ru: "Исправлено" }, false), facts);
  expect(next.organisations.find(({ id }) => id === "KZO")?.aliases).toEqual(known("KZO").aliases);
});

test("who leaves takes the figures along; who is new comes last", () => {
  const edits: RosterEdits = {
    ATR: { organisation: known("ATR"), leaves: true, renamed: false },
    NEW: { organisation: { id: "NEW", kk: "Жаңа", ru: "Новая", short_ru: "" }, leaves: false, renamed: false },
    GONE: { organisation: { id: "GONE", kk: "", ru: "" }, leaves: true, renamed: false },
  };
  const next = applyRoster(data, edits, facts);
  expect(next.organisations).toHaveLength(data.organisations.length);
  expect(next.organisations.at(-1)).toEqual({ id: "NEW", kk: "Жаңа", ru: "Новая" });
  expect(next.returns["ATR"]).toBeUndefined();
  expect(next.previous["ATR"]).toBeUndefined();
  const { base, figures } = data.returns["ATR"] ?? {};
  const declared = Object.values({ ...base, ...figures }).filter((value) => value !== null).length;
  expect(declared).toBeGreaterThan(0);
  expect(next.log?.[0]).toEqual({
    at: "20.02.2026 14:32",
    who: "А. С.",
    action: "organisationRemoved",
    where: `ATR · ${known("ATR").ru}`,
  });
  expect(next.log?.filter(({ before }) => before !== undefined)).toHaveLength(declared);
  expect(countEdits(data, edits)).toBe(2);
});

test("an edit that changes nothing is none", () => {
  expect(countEdits(data, edit("KZO", {}))).toBe(0);
  expect(countEdits(data, edit("KZO", { short_ru: ` ${known("KZO").short_ru ?? ""} ` }))).toBe(0);
  expect(applyRoster(data, {}, facts)).toEqual(data);
});

test("codes are short Latin words used once, names are given and not another's", () => {
  const others = [known("KZO")];
  const named = { kk: "Жаңа", ru: "Новая" };
  expect(rosterFaults({ id: "NEW", ...named }, others, true)).toEqual([]);
  expect(rosterFaults({ id: "новая", ...named }, others, true)).toEqual(["id"]);
  expect(rosterFaults({ id: "KZO", ...named }, others, true)).toEqual(["idTaken"]);
  expect(rosterFaults({ id: "NEW", kk: " ", ru: "" }, others, true)).toEqual(["kk", "ru"]);
  expect(rosterFaults({ id: "NEW", kk: "Ж", ru: known("KZO").ru.toUpperCase() }, others, true)).toEqual(["nameTaken"]);
  const short = { id: "NEW", kk: "Қызылорда облыстық ұйымы", ru: "Кызылординская областная организация" };
  expect(rosterFaults(short, others, true)).toEqual(["nameTaken"]);
  expect(rosterFaults(short, others, false)).toEqual([]);
  expect(rosterFaults({ id: "NEW", kk: "Семей қалалық ұйымы", ru: "Семейская организация" }, others, true)).toEqual([]);
  expect(rosterFaults({ id: "old id", ...named }, others, false)).toEqual([]);
});
