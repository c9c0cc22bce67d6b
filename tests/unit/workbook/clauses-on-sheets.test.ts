import { makeSample } from "../../../src/evaluation/sample/make-sample";
import { planYear } from "../../../src/evaluation/sheets/plan-year";
import { toRatingInput } from "../../../src/evaluation/year/year-data";
import { sheetsIn } from "../../../src/evaluation/words/sheets/sheets-in";
import { blocksOf } from "../../../src/rating/criteria/blocks-of";
import { defaultEditions } from "../../../src/rating/editions/default-editions";
import { rate } from "../../../src/rating/rate";
import type { CellValue } from "../../../src/sheets/plan/sheet-plan";

const data = makeSample(2025, "ru");
const rating = rate(toRatingInput(data));
const plan = planYear(data, rating);

/** The values of the area a name of the year stands for. */
function valuesOf(stem: string): CellValue[][] {
  const named = plan.names.find(({ name }) => name === `${stem}_2025`);
  const sheet = plan.sheets.find(({ key }) => key === named?.sheet);
  if (!named || !sheet) throw new Error(`no name ${stem}`);
  const { row, column, rows, columns } = named.area;
  return Array.from({ length: rows }, (_, down) =>
    Array.from(
      { length: columns },
      (__, across) =>
        sheet.cells.find((cell) => cell.row === row + down && cell.column === column + across)?.value ?? null,
    ),
  );
}

test("REG head: the sheet of settings shows from which year which edition governs", () => {
  const names = sheetsIn("ru").editions;
  const shown = valuesOf("cfg_editions").filter(([, edition]) => edition !== null);
  expect(shown).toEqual(defaultEditions.map(({ from, edition }) => [from || null, names[edition], edition]));
});

test("REG 4.2: the sheet of places shows the place of every organisation by every indicator and block", () => {
  blocksOf(data.criteria).forEach((block, at) => {
    const own = data.criteria.indicators.filter((one) => String(one.block) === String(block));
    expect(valuesOf(`plc_b${at + 1}`)).toEqual(
      rating.organisations.map(({ indicatorPlaces, blockPlaces }) => [
        ...own.map(({ code }) => indicatorPlaces[code] ?? ""),
        blockPlaces[String(block)] ?? "",
      ]),
    );
  });
});

test("REG 1.2: the organisations are those of the roster, by the ids that every file and sheet bears", () => {
  expect(data.organisations.map(({ id, short_ru }) => `${id} ${short_ru}`)).toEqual([
    "AST-AKM г. Астана и Акмолинская обл.",
    "AST Профсоюз г. Астаны",
    "ZHM Жамбылская обл.",
    "PVL Павлодарская обл.",
    "KZO Кызылординская обл.",
    "AKT Актюбинская обл.",
    "MNG Мангистауская обл.",
    "SKO СКО",
    "BKO ЗКО",
    "ATR Атырауская обл.",
    "KST Костанайская обл.",
    "VKO ВКО",
    "TRK Туркестанская обл.",
    "KRG Карагандинская обл.",
    "ALM-OBL Алматинская обл.",
    "ALA г. Алматы",
    "SHY г. Шымкент",
    "ABA область Абай",
    "ZHT область Жетісу",
    "ULT область Ұлытау",
  ]);
});
