import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import type { CellValue } from "../../src/sheets/plan/sheet-plan";

const run = promisify(execFile);

/** What a person types into a cell. */
export interface Typed {
  readonly sheet: string;
  /** Reference such as `E6`. */
  readonly cell: string;
  readonly value: Exclude<CellValue, boolean | null>;
}

const quote = (text: string) => `"${text.replaceAll('"', '""').replaceAll("\n", '" & Chr(10) & "')}"`;

function macro(source: string, target: string, typed: readonly Typed[]): string {
  const steps = typed.map(({ sheet, cell, value }) =>
    typeof value === "number"
      ? `Put(sheets, ${quote(sheet)}, ${quote(cell)}, True, ${value}, "")`
      : `Put(sheets, ${quote(sheet)}, ${quote(cell)}, False, 0, ${quote(value)})`,
  );
  // A procedure of Basic has a size limit.
  const groups: string[][] = [];
  for (let at = 0; at < steps.length; at += 100) groups.push(steps.slice(at, at + 100));
  return `Sub Put(sheets, sheet, cell, isNumber, number, text)
  Dim target
  target = sheets.getByName(sheet).getCellRangeByName(cell)
  If isNumber Then
    target.setValue(number)
  Else
    target.setString(text)
  End If
End Sub
${groups.map((group, index) => `Sub Group${index}(sheets)\n${group.join("\n")}\nEnd Sub`).join("\n")}
Sub Fill
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  Dim book
  book = StarDesktop.loadComponentFromURL(${quote(pathToFileURL(source).href)}, "_blank", 0, hidden())
  ${groups.map((_, index) => `Group${index}(book.Sheets)`).join("\n  ")}
  book.calculateAll()
  Dim format(0) As New com.sun.star.beans.PropertyValue
  format(0).Name = "FilterName"
  format(0).Value = "Calc MS Excel 2007 XML"
  book.storeToURL(${quote(pathToFileURL(target).href)}, format())
  book.close(True)
  StarDesktop.terminate()
End Sub`;
}

const escape = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/**
 * Fills cells of a file in LibreOffice and saves it as .xlsx. Protection stops people, not a macro: what the apparatus
 * fills is locked and filled here too.
 * @param source Path of the file.
 * @param target Path to save to.
 * @param typed Numbers and texts to type.
 */
export async function fillWithOffice(source: string, target: string, typed: readonly Typed[]): Promise<void> {
  profile ??= emptyProfile();
  const folder = await profile;
  const module = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">${escape(macro(source, target, typed))}</script:module>`;
  await writeFile(join(folder, "user", "basic", "Standard", "Module1.xba"), module);
  await run("soffice", [...optionsOf(folder), "macro:///Standard.Module1.Fill"], { timeout: 600_000 });
}

/** One for all fills of a test file, which come one after another: to make it takes as long as to fill a form. */
let profile: Promise<string> | undefined;
afterAll(async () => {
  if (profile) await rm(await profile, { recursive: true, force: true });
});

const optionsOf = (folder: string) => [
  `-env:UserInstallation=${pathToFileURL(folder).href}`,
  ...["--headless", "--norestore", "--nologo"],
];

/** A new profile gets an empty macro library of its own in its first start, whatever stood there. */
async function emptyProfile(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "bagalau-office-"));
  await run("soffice", [...optionsOf(folder), "--terminate_after_init"], { timeout: 600_000 });
  return folder;
}
