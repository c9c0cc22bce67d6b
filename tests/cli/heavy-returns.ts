import { sampleRequest } from "../../src/cli/files/sample-files";
import { planReturn } from "../../src/evaluation/returns/form/plan-return";
import { writePlan } from "../../src/sheets/xlsx/write/write-plan";
import { changeParts } from "../xlsx/change-parts";

const base = "xl/worksheets/sheet2.xml";
const types = "[Content_Types].xml";
const relations = "xl/_rels/workbook.xml.rels";
const sheetType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet";
const row = `<row>${"<c><v>1</v></c>".repeat(15_000)}</row>`;

function withSheet(parts: Map<string, string>, name: string, part: string): void {
  const append = (path: string, before: string, addition: string) => {
    const text = parts.get(path) ?? "";
    if (!text.includes(before)) throw new RangeError(`${path} has no ${before}`);
    parts.set(path, text.replace(before, addition + before));
  };
  append("xl/workbook.xml", "</sheets>", `<sheet name="${name}" sheetId="${900 + name.length}" r:id="${name}"/>`);
  append(
    relations,
    "</Relationships>",
    `<Relationship Id="${name}" Type="${sheetType}" Target="worksheets/${name}.xml"/>`,
  );
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
  append(types, "</Types>", `<Override PartName="/xl/worksheets/${name}.xml" ContentType="${type}"/>`);
  parts.set(`xl/worksheets/${name}.xml`, part);
}

/** A return that costs its reader much; a sound one is rated as if nothing were beside it. */
export interface HeavyReturn {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly isSound: boolean;
}

/**
 * Returns swollen to what the guards let pass: by sheets that are none of theirs, in a sheet of fields, and in texts.
 * @returns Files of KZO.
 */
export async function heavyReturns(): Promise<HeavyReturn[]> {
  const good = await writePlan(planReturn(sampleRequest(2025, "KZO")));
  const stray = `<worksheet><sheetData>${row.repeat(17)}</sheetData></worksheet>`;
  const texts = `<si><t>${"long text ".repeat(3000)}</t></si>`.repeat(450);
  const into = (path: string, mark: string, addition: string) =>
    changeParts(good, (parts) => {
      const part = parts.get(path) ?? "";
      if (!part.includes(mark)) throw new RangeError(`${path} has no ${mark}`);
      parts.set(path, part.replace(mark, addition + mark));
    });
  return [
    {
      name: "two stray sheets of 255 000 cells",
      isSound: true,
      bytes: changeParts(good, (parts) => {
        withSheet(parts, "a", stray);
        withSheet(parts, "bb", stray);
      }),
    },
    { name: "255 000 cells under the fields", isSound: true, bytes: into(base, "</sheetData>", row.repeat(17)) },
    {
      name: "more cells under the fields than a book may have",
      isSound: false,
      bytes: into(base, "</sheetData>", row.repeat(18)),
    },
    { name: "13 MB of texts", isSound: true, bytes: into("xl/sharedStrings.xml", "</sst>", texts) },
  ];
}
