import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Settings of a throw-away profile: every file is recalculated on loading, whatever wrote it. */
const alwaysRecalculate = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>ru-RU</value></prop></item>
</oor:items>`;

/**
 * Converts files with LibreOffice, every formula recalculated.
 * @param files Paths of the files.
 * @param format LibreOffice's name of the target format, such as `pdf` or `xlsx`.
 * @param folder Folder of the results, made if it is missing.
 * @returns Paths of the results in the order of the files.
 */
export async function convert(files: readonly string[], format: string, folder: string): Promise<string[]> {
  const profile = await mkdtemp(join(tmpdir(), "bagalau-office-"));
  try {
    await mkdir(join(profile, "user"), { recursive: true });
    await mkdir(folder, { recursive: true });
    await writeFile(join(profile, "user", "registrymodifications.xcu"), alwaysRecalculate);
    const options = [`-env:UserInstallation=${pathToFileURL(profile).href}`, "--headless", "--norestore"];
    await run("soffice", [...options, "--convert-to", format, "--outdir", folder, ...files], { timeout: 600_000 });
    const extension = format.split(":")[0] as string;
    return files.map((file) => join(folder, `${basename(file).replace(/\.[^.]*$/, "")}.${extension}`));
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
}
