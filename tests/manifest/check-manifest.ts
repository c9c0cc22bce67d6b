import { readFileSync } from "node:fs";
import { validateManifest } from "./validate-manifest";

/** `npm run check:manifest -- <schema folder> [manifest]`: status 1 with messages when the manifest is not valid. */
async function main(): Promise<void> {
  const [folder, manifest = "manifest.xml"] = process.argv.slice(2);
  if (folder === undefined) {
    process.stderr.write("Usage: npm run check:manifest -- <schema folder> [manifest]\n");
    process.exitCode = 2;
    return;
  }
  const messages = await validateManifest(readFileSync(manifest, "utf8"), folder);
  for (const message of messages) process.stderr.write(`${message}\n`);
  if (messages.length > 0) process.exitCode = 1;
  else process.stdout.write(`${manifest} is valid\n`);
}

void main();
