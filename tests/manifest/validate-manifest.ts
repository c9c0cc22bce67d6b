import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { validateXML } from "xmllint-wasm";

const main = "OfficeAppManifestV1_1.xsd";

/**
 * Validates a manifest against the schemas of a folder.
 * @param xml Text of the manifest.
 * @param folder Folder of XSDs with `OfficeAppManifestV1_1.xsd`; they are not part of this project.
 * @returns Messages of the validator; none when the manifest is valid.
 */
export async function validateManifest(xml: string, folder: string): Promise<string[]> {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith(".xsd"))
    .map((name) => ({ fileName: name, contents: readFileSync(join(folder, name), "utf8") }));
  if (!files.some(({ fileName }) => fileName === main)) throw new Error(`${folder} has no ${main}`);
  const { errors } = await validateXML({
    xml: [{ fileName: "manifest.xml", contents: xml }],
    schema: files.filter(({ fileName }) => fileName === main),
    preload: files.filter(({ fileName }) => fileName !== main),
  });
  return errors.map(({ message, loc }) => `${loc === null ? "" : `line ${loc.lineNumber}: `}${message}`);
}
