import { execFile, spawn, type ChildProcess } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { jobText, officeMacro, type OfficeStep } from "./office-macro";

const run = promisify(execFile);
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Settings of a throw-away profile: every file is recalculated on loading, whatever wrote it. */
const alwaysRecalculate = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>ru-RU</value></prop></item>
</oor:items>`;

/** LibreOffice at work: a start takes seven seconds of a processor, a file less than one. */
export interface Office {
  /** Where it takes its jobs from. */
  readonly jobs: string;
  stop(): Promise<void>;
}

/** Starts LibreOffice, which then does what {@link askOffice} puts into its folder. */
export async function startOffice(): Promise<Office> {
  const profile = await mkdtemp(join(tmpdir(), "bagalau-office-"));
  const jobs = join(profile, "jobs");
  const options = [`-env:UserInstallation=${pathToFileURL(profile).href}`, "--headless", "--norestore", "--nologo"];
  await mkdir(join(profile, "user"), { recursive: true });
  await mkdir(jobs);
  await writeFile(join(profile, "user", "registrymodifications.xcu"), alwaysRecalculate);
  // A new profile gets an empty macro library of its own in its first start, whatever stood there.
  await run("soffice", [...options, "--terminate_after_init"], { timeout: 600_000 });
  await writeFile(
    join(profile, "user", "basic", "Standard", "Module1.xba"),
    officeMacro(`${pathToFileURL(jobs).href}/`),
  );
  // In a group of its own: the program that is started is a script around the one that works.
  const program = spawn("soffice", [...options, "macro:///Standard.Module1.Serve"], {
    detached: true,
    stdio: "ignore",
  });
  const killed = (): void => kill(program);
  process.once("exit", killed);
  return {
    jobs,
    async stop() {
      await writeFile(join(jobs, "stop"), "");
      for (let wait = 0; wait < 200 && program.exitCode === null; wait++) await pause(50);
      process.off("exit", killed);
      kill(program);
      await rm(profile, { recursive: true, force: true });
    },
  };
}

function kill({ exitCode, pid }: ChildProcess): void {
  if (exitCode === null && pid !== undefined) process.kill(-pid, "SIGKILL");
}

let asked = 0;

/**
 * Lets the LibreOffice of this run do something with a file.
 * @param steps The first loads the file.
 * @param jobs Where the program takes its jobs from; the one that all suites share, unless told.
 * @throws Error with what LibreOffice said where it could not.
 */
export async function askOffice(steps: readonly OfficeStep[], jobs = process.env["BAGALAU_OFFICE"]): Promise<void> {
  if (jobs === undefined) throw new Error("LibreOffice has not been started");
  const job = join(jobs, `${process.pid}-${asked++}`);
  await writeFile(`${job}.draft`, jobText(steps));
  await rename(`${job}.draft`, `${job}.job`);
  while (!existsSync(`${job}.done`)) {
    if (existsSync(`${job}.failed`)) throw new Error(await readFile(`${job}.failed`, "utf8"));
    if (!existsSync(jobs)) throw new Error("LibreOffice has ended");
    await pause(25);
  }
  await rm(`${job}.done`);
}

const filters = { pdf: "calc_pdf_Export", xlsx: "Calc MS Excel 2007 XML" };

/**
 * Converts files with LibreOffice, every formula recalculated.
 * @param files Paths of the files.
 * @param formats Of the results: a file that is wanted in two is loaded once.
 * @param folder Folder of the results, made if it is missing.
 * @returns Paths of the results in the order of the files, by their format.
 */
export async function convert<Format extends keyof typeof filters>(
  files: readonly string[],
  formats: readonly Format[],
  folder: string,
): Promise<Record<Format, string[]>> {
  // Beside the suites, for pictures, it is started for this alone.
  const own = process.env["BAGALAU_OFFICE"] === undefined ? await startOffice() : undefined;
  await mkdir(folder, { recursive: true });
  const results = {} as Record<Format, string[]>;
  for (const format of formats)
    results[format] = files.map((file) => join(folder, `${basename(file).replace(/\.[^.]*$/, "")}.${format}`));
  try {
    for (const [at, file] of files.entries()) {
      const stores = formats.map(
        (format) => ["store", pathToFileURL(results[format][at] as string).href, filters[format]] as const,
      );
      await askOffice([["load", pathToFileURL(file).href], ...stores], own?.jobs);
    }
  } finally {
    await own?.stop();
  }
  return results;
}
