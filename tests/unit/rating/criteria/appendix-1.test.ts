import { appendix1 } from "../../../../src/rating/criteria/appendix-1";

test("five blocks of 12, 10, 8, 7 and 8 indicators over 24 base fields and 31 checks", () => {
  const sizes = appendix1.blocks.map(({ block }) => appendix1.indicators.filter((one) => one.block === block).length);
  expect(sizes).toEqual([12, 10, 8, 7, 8]);
  expect(appendix1.base_fields).toHaveLength(24);
  expect(appendix1.checks).toHaveLength(31);
});

test("every indicator is illustrative and complete in Kazakh, Russian and English", () => {
  for (const { kk, ru, en, unit, evidence, source, status } of appendix1.indicators) {
    expect([kk, ru, en, unit?.kk, unit?.ru, unit?.en, evidence?.kk, evidence?.ru].every(Boolean)).toBe(true);
    expect(source?.every((one) => /^3\.3-[1-4]$/.test(one))).toBe(true);
    expect(status).toBe("illustrative");
  }
});

test("1.10 and 2.10 are codes of their own", () => {
  const codes = appendix1.indicators.map(({ code }) => code);
  expect(codes).toEqual(expect.arrayContaining(["1.1", "1.10", "2.1", "2.10"]));
});

test("the five criteria are called as clause 3.2 calls them", () => {
  expect(appendix1.blocks.map(({ kk }) => kk)).toEqual([
    "Ұйымдастырушылық жұмыс (кәсіподақтағы мүшелікке ынталандыру, ақпараттық және оқу-әдістемелік жұмыс, атқарушылық тәртіптеме жағдайы)",
    "Кәсіподақ мүшелерін әлеуметтік-экономикалық, құқықтық қорғау жөніндегі қызмет",
    "Еңбек қауіпсіздігі және еңбекті қорғауды ұйымдастыру мәселелері",
    "Салалық әлеуметтік әріптестікті нығайту және дамыту жөніндегі жұмыс",
    "Қаржылық тәртіптемені нығайту мәселелері",
  ]);
  expect(appendix1.blocks.map(({ ru }) => ru)).toEqual([
    "Организационная работа (мотивация профсоюзного членства, информационная и учебно-методическая работа, состояние исполнительской дисциплины)",
    "Деятельность по социально-экономической и правовой защите членов профсоюза",
    "Вопросы организации безопасности и охраны труда",
    "Работа по укреплению и развитию отраслевого социального партнёрства",
    "Вопросы укрепления финансовой дисциплины",
  ]);
});

test("every share is of two fields of its own", () => {
  const shares = appendix1.indicators.flatMap(({ code, rule }) =>
    "numerator" in rule ? [[code, rule.numerator, rule.denominator]] : [],
  );
  expect(shares).toEqual([
    ["1.1", "B03", "B01"],
    ["1.5", "B04", "B02"],
    ["1.12", "B19", "B18"],
    ["2.9", "B15", "B14"],
    ["3.1", "B11", "B08"],
    ["4.1", "B09", "B08"],
    ["5.1", "B13", "B12"],
    ["5.2", "B17", "B16"],
  ]);
});
