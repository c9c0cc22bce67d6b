import { readPastedRoster, withoutReading } from "../../src/pane/evaluation/roster/read-pasted-roster";
import { roster } from "../../src/rating/organisations/roster";

/** Улытау is what comes in. */
const list = roster.filter(({ id }) => id !== "ULT");
const read = (lines: readonly string[], edits = {}) => readPastedRoster(lines.join("\n"), list, edits);
const named = (lines: readonly string[]) => Object.values(read(lines).edits).map(({ organisation }) => organisation);

test("headings in any language say what the columns are; columns nobody has read are named", () => {
  const pasted = read([
    "№\tКод\tҚазақ тіліндегі ресми атауы\tОфициальное наименование на русском\tКраткое наименование на русском\tДругое наименование\tТелефон",
    "1\tulu\tҰлытау облыстық ұйымы\tУлытауская областная организация\tУлытауская обл.\tЖезказганский филиал; Улытау\t8 7102",
    "2\tNEW2\tЕкінші жаңа ұйым\tВторая новая организация\tВторая\t\t",
  ]);
  expect(pasted).toMatchObject({ added: ["new", "new-2"], changed: [], unread: [], unreadColumns: ["№", "Телефон"] });
  expect(Object.values(pasted.edits).map(({ organisation }) => organisation)).toEqual([
    {
      id: "ULU",
      kk: "Ұлытау облыстық ұйымы",
      ru: "Улытауская областная организация",
      short_ru: "Улытауская обл.",
      aliases: [
        { lang: "ru", name: "Жезказганский филиал" },
        { lang: "ru", name: "Улытау" },
      ],
    },
    { id: "NEW2", kk: "Екінші жаңа ұйым", ru: "Вторая новая организация", short_ru: "Вторая" },
  ]);
});

test("without headings a code, official and short names are told by letters and words", () => {
  expect(named(["ULU;Улытауская обл.;Ұлытау облыстық ұйымы;Улытауская областная организация;Ulytau"])).toEqual([
    {
      id: "ULU",
      short_ru: "Улытауская обл.",
      kk: "Ұлытау облыстық ұйымы",
      ru: "Улытауская областная организация",
      short_en: "Ulytau",
    },
  ]);
});

test("who is in the list is changed where the paste says other, by code or name, and nothing else of it", () => {
  const [kzo] = roster.filter(({ id }) => id === "KZO");
  const pasted = read(["Код\tКраткое наименование на русском", "KZO\tКызылорда", "PVL\tПавлодарская обл."]);
  expect(pasted).toMatchObject({ added: [], changed: ["KZO"], same: 1 });
  expect(pasted.edits["KZO"]?.organisation).toEqual({ ...kzo, short_ru: "Кызылорда" });
});

test("what says nothing certain is named by line and changes nothing", () => {
  const pasted = read([
    "Код\tОфициальное наименование на русском",
    "\tАстана",
    "ZZZ\tПавлодарская областная организация",
    "QQQ\t",
    "NEW1\tНовая организация",
    "NEW1\tНовая организация",
  ]);
  expect(pasted.unread.map(({ line, reason }) => `${line} ${reason}`)).toEqual([
    "2 several",
    "3 other-code",
    "4 nameless",
    "6 repeated",
  ]);
  expect(Object.keys(pasted.edits)).toEqual(["new"]);
});

test("a list read again does not begin the same newcomer twice", () => {
  const lines = ["Код\tОфициальное наименование на русском", "NEW1\tНовая организация"];
  const again = read(lines, read(lines).edits);
  expect(Object.keys(again.edits)).toEqual(["new"]);
});

test.each([
  ["№\tНаименование организации\tКраткое наименование"],
  ["№ п/п\tПолное наименование членской организации\tСокращённое название"],
  ["р/с\tҰйымның толық атауы\tҚысқаша атауы"],
  ["No.\tFull name of the organisation\tShort name"],
])("captions as lists have them are no organisation: %s", (captions) => {
  const [known] = list;
  const pasted = read([captions, "1\tУлытауская областная организация\tУлытау", `2\t${known?.ru ?? ""}`]);
  expect(Object.values(pasted.edits).map(({ organisation }) => organisation)).toEqual([
    { id: "", kk: "", ru: "Улытауская областная организация", short_ru: "Улытау" },
  ]);
  expect(pasted).toMatchObject({
    unread: [],
    unreadColumns: ["№", "№ п/п", "р/с", "No."].filter((one) => captions.startsWith(`${one}\t`)),
    same: 1,
  });
});

test("«№» above a list heads it, and a name of an organisation is no caption", () => {
  expect(named(["№\tАймақ", "1\tУлытауская областная организация"])).toHaveLength(1);
  expect(named(["Улытауская областная организация"])).toHaveLength(1);
});

test("the organisations that the list does not name are told", () => {
  const pasted = read(["Организация", "Павлодарская областная организация", "Улытауская областная организация"]);
  expect(pasted.added).toEqual(["new"]);
  expect(pasted.unnamed.map(({ id }) => id)).toEqual(list.filter(({ id }) => id !== "PVL").map(({ id }) => id));
});

test.each(["На казахском языке", "Қазақ тілінде", "На казахском"])("«%s» heads the official name in it", (caption) => {
  expect(named([`Код\tНа русском языке\t${caption}`, "ULU\tУлытауская организация\tҰлытау ұйымы"])).toEqual([
    { id: "ULU", ru: "Улытауская организация", kk: "Ұлытау ұйымы" },
  ]);
});

test("a list read again takes the place of the former one; what was typed since stays", () => {
  const first = read(["Код\tОфициальное наименование на русском", "NEW1\tНовая организация", "NEW2\tВторая новая"]);
  const typed = {
    new: { ...first.edits["new"], organisation: { id: "NEW1", kk: "Жаңа ұйым", ru: "Новая организация" } },
  };
  const second = ["Код\tОфициальное наименование на русском", "NEW3\tТретья новая"];
  expect(Object.keys(read(second, withoutReading(first.edits, first)).edits)).toEqual(["new"]);
  const edits = { ...first.edits, ...typed } as typeof first.edits;
  const ids = Object.values(read(second, withoutReading(edits, first)).edits).map(
    ({ organisation }) => organisation.id,
  );
  expect(ids).toEqual(["NEW1", "NEW3"]);
});

test("a line that says how many there are is no organisation; «Краткое» and «Полное» alone head names", () => {
  const pasted = read([
    "Код\tПолное\tКраткое",
    "ULU\tУлытауская областная организация\tУлытау",
    "\tИтого: 20\t",
    "Барлығы\t\t20",
    "NEW\tИтоговая организация\t",
  ]);
  expect(pasted.unreadColumns).toEqual([]);
  expect(pasted.unread.map(({ line, reason }) => [line, reason])).toEqual([
    [3, "nameless"],
    [4, "nameless"],
  ]);
  expect(Object.values(pasted.edits).map(({ organisation }) => organisation)).toEqual([
    { id: "ULU", kk: "", ru: "Улытауская областная организация", short_ru: "Улытау" },
    { id: "NEW", kk: "", ru: "Итоговая организация" },
  ]);
});
