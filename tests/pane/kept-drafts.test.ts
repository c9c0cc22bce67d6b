import { browserPreferences } from "../../src/pane/start/browser-preferences";
import type { Decision } from "../../src/evaluation/criteria-import/settle/decision";
import { appendix1 } from "../../src/rating/criteria/appendix-1";
import { roster } from "../../src/rating/organisations/roster";
import { browserDrafts, type MarkSetting } from "../../src/pane/drafts/browser-drafts";
import { hasDrafts, noDrafts, type Drafts } from "../../src/pane/drafts/drafts";
import { readDrafts } from "../../src/pane/drafts/kept-drafts/read-drafts";
import { writeDrafts } from "../../src/pane/drafts/kept-drafts/write-drafts";
import { chooseSheet, startBringIn } from "../../src/pane/evaluation/bring-in/start-bring-in";
import { draftOf } from "../../src/pane/evaluation/criteria/indicator/indicator-draft";

const [first] = appendix1.indicators;
const [organisation] = roster;
if (!first || !organisation) throw new Error("the table or the roster is empty");
const draft = { ...draftOf(first, "ru", 2025), newBase: { ru: "Базовый" } };
const rowsOf = (name: string) =>
  ["1.1", "1.2"].map((code) => [code, `${name} ${code}`, "5"].map((text) => ({ text, colSpan: 1 })));
const sheets = ["Один", "Два"].map((name) => ({ name, rows: rowsOf(name), isHidden: false }));
const opened = startBringIn({ kind: "sheets", sheets }, { criteria: appendix1, year: 2025 });
const table = {
  ...opened,
  baseFields: appendix1.base_fields,
  given: { blocks: appendix1.blocks, checks: appendix1.checks },
  decisions: new Map(appendix1.indicators.map((indicator, at) => [at, { kind: "indicator" as const, indicator }])),
  forms: new Map([[1, draft]]),
  shares: new Map([[2, { numerator: "B01", denominator: "" }]]),
  isApproved: true,
  act: "№ 7",
  file: "Приложение 1.xlsx",
  meanings: { "1.2": { kind: "move", to: "1.3" }, "1.3": { kind: "aside" }, B01: { kind: "keep" } } as const,
};
const all: Drafts = {
  reasons: { key: "с марта" },
  roster: { [organisation.id]: { organisation, leaves: false, renamed: true, other: "ещё" } },
  indicatorForms: [{ code: null, draft, baseFields: appendix1.base_fields, meanings: { "1.2": { kind: "keep" } } }],
  blockForms: [{ block: 2, draft: { kk: "а", ru: "б", en: "", sheetKk: "", sheetRu: "", sheetEn: "" } }],
  bringIn: chooseSheet(table, opened.sheet === 0 ? 1 : 0),
};

test("drafts come back as they were, every rule and decision of the shipped table among them", () => {
  expect(readDrafts(writeDrafts(all))).toEqual(all);
  const reading = { kind: "reading", reading: { rule: first.rule, type: first.type }, at: 0 } as const;
  const other: Drafts = {
    ...noDrafts,
    bringIn: {
      ...table,
      decisions: new Map<number, Decision>([
        [1, reading],
        [2, { kind: "leave-out" }],
      ]),
    },
  };
  expect(readDrafts(writeDrafts(other)).bringIn).toEqual(other.bringIn);
});

test("what stands on the sheets of a file is written once", () => {
  expect(writeDrafts(all).split("Один 1.2")).toHaveLength(2);
});

test("text of another format or cut short is none; what has no shape of its own is passed over, the rest stays", () => {
  for (const text of ["", "null", "[]", '{"format":2,"reasons":{"a":"b"}}', writeDrafts(all).slice(0, -1)]) {
    expect(hasDrafts(readDrafts(text))).toBe(false);
  }
  const mixed = JSON.stringify({
    ...{ format: 1, reasons: { a: "b", c: 4 }, roster: { X: { organisation: "X" } }, bringIn: { sheets: 1 } },
    indicatorForms: [{ code: "1.1" }, all.indicatorForms[0]],
  });
  expect(readDrafts(mixed)).toEqual({
    ...{ reasons: { a: "b" }, roster: {}, blockForms: [], bringIn: null },
    indicatorForms: all.indicatorForms,
  });
});

test("any one value spoilt never throws, and nothing of another type gets in", () => {
  const text = writeDrafts(all);
  const paths = pathsOf(JSON.parse(text) as unknown).filter((_, at) => at % 7 === 0);
  expect(paths.length).toBeGreaterThan(100);
  for (const path of paths) {
    const spoilt = JSON.parse(text) as unknown;
    put(spoilt, path, { spoilt: true });
    const read = JSON.stringify([
      readDrafts(JSON.stringify(spoilt)),
      ...tableParts(readDrafts(JSON.stringify(spoilt))),
    ]);
    expect(read).not.toContain("spoilt");
  }
});

function tableParts({ bringIn }: Drafts): unknown[] {
  return bringIn ? [...bringIn.decisions, ...bringIn.forms, ...bringIn.shares, ...bringIn.others] : [];
}

function pathsOf(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...path, key]))].filter(
    (one) => one.length > 0,
  );
}

function put(root: unknown, path: readonly string[], value: unknown): void {
  const last = path.at(-1) ?? "";
  const owner = path.slice(0, -1).reduce((one, key) => (one as Record<string, unknown>)[key], root);
  (owner as Record<string, unknown>)[last] = value;
}

class MemoryStorage implements Storage {
  readonly entries = new Map<string, string>();
  limit = Infinity;
  get length(): number {
    return this.entries.size;
  }
  key(at: number): string | null {
    return [...this.entries.keys()][at] ?? null;
  }
  getItem(key: string): string | null {
    return this.entries.get(key) ?? null;
  }
  setItem(key: string, text: string): void {
    if (text.length > this.limit) throw new DOMException("full", "QuotaExceededError");
    this.entries.set(key, text);
  }
  removeItem(key: string): void {
    this.entries.delete(key);
  }
  clear(): void {
    this.entries.clear();
  }
}

class Book implements MarkSetting {
  mark: string | null;
  constructor(mark: string | null = null) {
    this.mark = mark;
  }
  read = () => Promise.resolve(this.mark);
  write = async (text: string) => {
    await Promise.resolve();
    this.mark = text;
  };
}

test("a workbook is marked with its first draft and found again by the mark; years and workbooks do not mix", async () => {
  const storage = new MemoryStorage();
  const [book, other] = [new Book(), new Book()];
  const open = (one: Book) => browserDrafts(one, "here", () => storage);
  const pane = open(book);
  expect(await pane.read(2025)).toBeNull();
  await pane.keep(2024, null);
  expect(book.mark).toBeNull();
  expect(await pane.keep(2025, "начато")).toBe(true);
  expect(await open(book).read(2025)).toBe("начато");
  expect(await open(book).read(2024)).toBeNull();
  expect(await open(other).read(2025)).toBeNull();
  await open(book).read(2025);
  const again = open(book);
  await again.read(2025);
  await again.keep(2025, null);
  expect(storage.length).toBe(0);
});

test("a draft is stored before the call returns, for a page that goes away", () => {
  const storage = new MemoryStorage();
  void browserDrafts(new Book(), "here", () => storage).keep(2025, "начато");
  expect([...storage.entries.values()]).toEqual(["начато"]);
});

test("a copy begins with all drafts of its original and then goes its own way", async () => {
  const storage = new MemoryStorage();
  const book = new Book();
  const original = browserDrafts(book, "here", () => storage);
  await original.read(2025);
  await original.keep(2024, "о 2024");
  await original.keep(2025, "о 2025");
  const copied = new Book(book.mark);
  const copy = browserDrafts(copied, "there", () => storage);
  expect(await copy.read(2025)).toBe("о 2025");
  await copy.keep(2025, "в копии");
  await copy.keep(2025, null);
  const copyAgain = browserDrafts(copied, "there", () => storage);
  expect(await copyAgain.read(2025)).toBeNull();
  expect(await copyAgain.read(2024)).toBe("о 2024");
  expect(await browserDrafts(book, "here", () => storage).read(2025)).toBe("о 2025");
});

test("storage that is full, switched off or too small for a text keeps what it has and says so", async () => {
  const storage = new MemoryStorage();
  const drafts = browserDrafts(new Book("no mark of ours"), "here", () => storage);
  await drafts.read(2025);
  await drafts.keep(2025, "ab");
  storage.limit = 3;
  expect(await drafts.keep(2025, "abcd")).toBe(false);
  expect(await drafts.read(2025)).toBe("ab");
  storage.limit = Infinity;
  expect(await drafts.keep(2025, "a".repeat(2_000_001))).toBe(false);
  const off = browserDrafts(new Book(), "here", () => {
    throw new DOMException("switched off", "SecurityError");
  });
  expect(await off.read(2025)).toBeNull();
  expect(await off.keep(2025, "a")).toBe(false);
});

test("a workbook that refuses the mark is told, and asked again", async () => {
  const storage = new MemoryStorage();
  const book = new Book();
  const { write } = book;
  book.write = () => Promise.reject(new Error("a cell is being edited"));
  const drafts = browserDrafts(book, "here", () => storage);
  await expect(drafts.keep(2025, "a")).rejects.toThrow("edited");
  book.write = write;
  await drafts.keep(2025, "b");
  expect(await browserDrafts(book, "here", () => storage).read(2025)).toBe("b");
});

test("a web view that takes what is written and holds nothing is told as not keeping", async () => {
  const storage = new MemoryStorage();
  storage.setItem = () => undefined;
  expect(await browserDrafts(new Book(), "here", () => storage).keep(2025, "начато")).toBe(false);
});

test("where the browser parts its storage, drafts and preferences stand in the pane's own part", async () => {
  const storage = new MemoryStorage();
  const book = new Book();
  await browserDrafts(book, "here", () => storage, "part1/").keep(2025, "начато");
  browserPreferences(() => storage, "part1/").set("language", "kk");
  expect([...storage.entries.keys()].every((key) => key.startsWith("part1/bagalau."))).toBe(true);
  expect(await browserDrafts(book, "here", () => storage, "part1/").read(2025)).toBe("начато");
  expect(await browserDrafts(book, "here", () => storage, "part2/").read(2025)).toBeNull();
  expect(browserPreferences(() => storage).get("language")).toBeUndefined();
});
