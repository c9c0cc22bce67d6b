import { orderFonts } from "../../../src/sheets/xlsx/mends/font-order";
import { hucreParts } from "./hucre-parts";

const style = { font: { name: "Calibri", size: 9, bold: true, italic: true, color: { rgb: "1F2933" } } };

test("hucre writes the size of a font after its colour; the mend puts it before", async () => {
  const parts = await hucreParts({ cells: new Map([["0,0", { value: "a", style }]]) });
  const written = parts.get("xl/styles.xml") ?? "";
  expect(written).toContain('<b/><i/><color rgb="FF1F2933"/><sz val="9"/><name val="Calibri"/>');
  expect(orderFonts(written)).toContain(
    '<font><b/><i/><sz val="9"/><color rgb="FF1F2933"/><name val="Calibri"/></font>',
  );
});

test("nothing but the order changes", async () => {
  const parts = await hucreParts({ cells: new Map([["0,0", { value: "a", style }]]) });
  const written = parts.get("xl/styles.xml") ?? "";
  expect([...orderFonts(written)].sort()).toEqual([...written].sort());
});
