import { createHeadlessHost, type HeadlessHost } from "../../../src/excel-host/headless";
import { combineProfiles, type ProfileName } from "../../../src/excel-host/host/profiles";

const open: HeadlessHost[] = [];

afterEach(() => {
  for (const excel of open.splice(0)) excel.dispose();
});

async function start(...names: ProfileName[]): Promise<HeadlessHost> {
  const excel = await createHeadlessHost({ profiles: names });
  open.push(excel);
  return excel;
}

async function addSheet({ Excel }: HeadlessHost, name: string): Promise<string> {
  try {
    await Excel.run(async (context) => {
      context.workbook.worksheets.add(name);
      await context.sync();
    });
    return "added";
  } catch (error) {
    return (error as { readonly code: string }).code;
  }
}

test("profiles combine, and later ones hold", () => {
  const traits = combineProfiles(["ltsc-2021", "kk-KZ"]);
  expect(traits).toMatchObject({
    language: "kk-KZ",
    platform: "PC",
    sets: { ExcelApi: "1.14", DelayForCellEdit: "1.1" },
  });
  expect(combineProfiles(["ru-RU", "en-US"]).language).toBe("en-US");
});

test("each Excel claims its own requirement sets, platform and language", async () => {
  const { Office } = await start("ltsc-2021", "kk-KZ");
  const { requirements, displayLanguage, platform } = Office.context;
  expect([displayLanguage, platform]).toEqual(["kk-KZ", "PC"]);
  expect(requirements.isSetSupported("ExcelApi", "1.14")).toBe(true);
  expect(requirements.isSetSupported("ExcelApi", "1.15")).toBe(false);
  expect(requirements.isSetSupported("SharedRuntime", "1.2")).toBe(false);
  expect(requirements.isSetSupported("CustomFunctionsRuntime", "1.4")).toBe(false);
});

test("a sheet cannot take the word that Excel keeps for its own, in the language of Excel", async () => {
  const russian = await start("ru-RU");
  expect(await addSheet(russian, "Журнал")).toBe("InvalidArgument");
  expect(await addSheet(russian, "history")).toBe("InvalidArgument");
  expect(await addSheet(russian, "Журнал изменений")).toBe("added");
  const english = await start("en-US");
  expect(await addSheet(english, "Журнал")).toBe("added");
  expect(await addSheet(english, "History")).toBe("InvalidArgument");
});
