import { readTyped } from "../../../src/excel-host/host/typed/read-typed";
import { showTyped } from "../../../src/excel-host/host/typed/show-typed";

const known = new Set(["SUM", "IF", "ROUND", "COUNTIF", "BAGALAU.POINTS"]);
const scope = { hasFunction: (name: string) => known.has(name), hasName: (name: string) => name === "итог_2025" };
const figures = "#,##0";

/** The content a text gives; `none` where it is refused as no formula. */
function read(text: string, language = "ru", format: string | null = figures): unknown {
  const found = readTyped(text, format, language, scope);
  if (found === null) return "none";
  return found.input && ("formula" in found.input ? found.input.formula : found.input.value);
}

describe.each(["ru", "kk"])("typed in %s", (language) => {
  test.each([
    ["82,5", 82.5],
    ["1 500", 1500],
    ["1\u00a0234\u00a0567,25", 1_234_567.25],
    ["1\u202f500", 1500],
    ["1,500", 1.5],
    [",5", 0.5],
    ["-12", -12],
    ["\u22127,5", -7.5],
    ["(40)", -40],
    ["0", 0],
    ["007", 7],
  ])("%s is a number", (text, value) => expect(read(text, language)).toBe(value));

  test.each([
    "82.5",
    "1/2",
    "1.2",
    "1 50",
    "15 00",
    "1,2,3",
    "12-3",
    "01.02.2027",
    "1.234.567",
    "дюжина",
    "10:30",
    "( 5",
    "12,5%",
    "12 %",
  ])("%s is no figure: it stays text, which the cell refuses", (text) => expect(read(text, language)).toBe(text));

  test.each([null, "General", "0%"])("12,5%% is a share in a cell of format %s", (format) =>
    expect(read("12,5%", language, format)).toBe(0.125),
  );

  test.each([
    ["01.02.2027", 46_419],
    ["25.01.2027", 46_412],
    ["1.2.27", 46_419],
    ["2027-02-01", 46_419],
  ])("%s is a day in a cell for days", (text, serial) => expect(read(text, language, "dd.mm.yyyy")).toBe(serial));

  test.each(["30.02.2027", "01.13.2027", "1/2", "01.02"])("%s is no day", (text) =>
    expect(read(text, language, "dd.mm.yyyy")).toBe(text),
  );

  test.each([
    ["=СУММ(D9;D13)", "=SUM(D9,D13)"],
    ["=сумм(d9:d13)", "=SUM(D9:D13)"],
    ["=SUM(D9;D13)", "=SUM(D9,D13)"],
    ["=ОКРУГЛ(1,5*D9;0", "=ROUND(1.5*D9,0)"],
    ['=ЕСЛИ(D9>=0,5;"да;нет";)', '=IF(D9>=0.5,"да;нет",)'],
    ["=СЧЕТЕСЛИ('Лист 1'!A1:A3;\"<>\")", "=COUNTIF('Лист 1'!A1:A3,\"<>\")"],
    ["=итог_2025*10%", "=итог_2025*10%"],
    ["=-(2+3)^2", "=-(2+3)^2"],
    ["=BAGALAU.POINTS(A1)", "=BAGALAU.POINTS(A1)"],
    ["+2-1", "=+2-1"],
    ["=ЕСЛИ(ИСТИНА;#Н/Д;1)", "=IF(TRUE,#N/A,1)"],
  ])("%s is a formula", (text, formula) => expect(read(text, language)).toBe(formula));

  test.each(["=СУММ(D9,D13)", "=2,5.1", "=НЕТТАКОЙ(1)", "=1+", "=привет", "=)", "=D9 D13", "=*2", "=СУММ(1))", '="a'])(
    "%s is refused as no formula",
    (text) => expect(read(text, language)).toBe("none"),
  );
});

describe("typed in en", () => {
  test.each([
    ["82.5", 82.5],
    ["1,500", 1500],
    ["1,500.25", 1500.25],
    ["=SUM(D9,D13)", "=SUM(D9,D13)"],
    ["=SUM(D9;D13)", "none"],
    ["=СУММ(D9,D13)", "none"],
    ["1/2", "1/2"],
    ["82,5", "82,5"],
  ])("%s", (text, value) => expect(read(text, "en")).toBe(value));

  test("days begin with the month", () => {
    expect(read("2/1/2027", "en", "dd.mm.yyyy")).toBe(46_419);
    expect(read("25.01.2027", "en", "dd.mm.yyyy")).toBe("25.01.2027");
  });
});

test("what a cell holds is shown as it would be typed, and read again gives the same", () => {
  const cases = [
    { content: { value: 1500.25 }, format: figures, shown: "1500,25" },
    { content: { value: 46_419 }, format: "dd.mm.yyyy", shown: "01.02.2027" },
    { content: { value: 0.125 }, format: "0.00%", shown: "12,5%" },
    { content: { value: true }, format: null, shown: "ИСТИНА" },
    {
      content: { value: 3, formula: '=IF(SUM(A1,2.5)>1,"a,b",0)' },
      format: null,
      shown: '=ЕСЛИ(СУММ(A1;2,5)>1;"a,b";0)',
    },
  ];
  for (const { content, format, shown } of cases) {
    expect(showTyped({ blank: false, error: false, spilled: false, ...content }, format, "ru")).toBe(shown);
    expect(read(shown, "ru", format)).toBe("formula" in content ? content.formula : content.value);
  }
});

test("a text format keeps what is typed, an apostrophe too; nothing empties the cell", () => {
  expect(read("1 500", "ru", "@")).toBe("1 500");
  expect(read("'82,5")).toBe("82,5");
  expect(read("")).toBeNull();
});
