import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validateManifest } from "./validate-manifest";

/** Folder of Microsoft's schemas, which are not ours to ship; without it only the command's own errors are tested. */
const folder = process.env["MANIFEST_SCHEMA"];
const manifest = readFileSync("manifest.xml", "utf8");
const faults: readonly (readonly [string, string])[] = [
  ['lifetime="long"', 'lifetime="forever"'],
  ["<ProviderName>Bagalau</ProviderName>", ""],
  ["<Supertip>", "<SuperTip>"],
  ['<Set Name="SharedRuntime" MinVersion="1.1" />', '<Set Named="SharedRuntime" MinVersion="1.1" />'],
];

if (folder !== undefined) {
  test("the manifest is valid by the schema", async () => {
    expect(await validateManifest(manifest, folder)).toEqual([]);
  });

  test.each(faults)("a planted fault is found: %s → %s", async (right, wrong) => {
    expect(manifest).toContain(right);
    expect(await validateManifest(manifest.replace(right, wrong), folder)).not.toEqual([]);
  });
}

test("a folder without the schemas is an error, not a pass", async () => {
  const empty = mkdtempSync(join(tmpdir(), "schemas-"));
  writeFileSync(join(empty, "other.xsd"), "<xs/>");
  await expect(validateManifest(manifest, empty)).rejects.toThrow("OfficeAppManifestV1_1.xsd");
  rmSync(empty, { recursive: true });
});

test("the command without a folder says how it is used and fails", () => {
  const { status, stderr } = spawnSync("node_modules/.bin/tsx", ["tests/manifest/check-manifest.ts"], {
    encoding: "utf8",
  });
  expect(status).toBe(2);
  expect(stderr).toContain("<schema folder>");
});
