import type { Parts } from "./parts";
import type { Relation } from "./read/read-relations";
import { scanXml } from "./read/scan-xml";
import { xmlText } from "./xml-text";
import type { ZipPart } from "./zip/zip-part";

/** Root of the part that holds them; Excel keeps parts of others' XML as they are. */
const settingsNamespace = "urn:bagalau:settings";

const path = "customXml/item1.xml";
const ofRelations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/**
 * The parts of a workbook with settings of the add-in as a part of XML of their own, which shows nowhere and asks nobody.
 * @param parts Of the workbook.
 * @param settings Texts by key; without any the parts stay as they are.
 */
export function withSettings(parts: readonly ZipPart[], settings: Readonly<Record<string, string>>): ZipPart[] {
  const entries = Object.entries(settings);
  if (entries.length === 0) return [...parts];
  const items = entries.map(([key, text]) => `<setting key="${xmlText(key)}">${xmlText(text)}</setting>`).join("");
  const xml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<settings xmlns="${settingsNamespace}">${items}</settings>`;
  const relation = `<Relationship Id="rIdSettings" Type="${ofRelations}/customXml" Target="../${path}"/>`;
  return [
    ...parts.map((part) =>
      part.path === "xl/_rels/workbook.xml.rels" ? inserted(part, "</Relationships>", relation) : part,
    ),
    { path, bytes: new TextEncoder().encode(xml) },
  ];
}

/**
 * Settings of the add-in that a file carries in a part of their own.
 * @param parts Of the file.
 * @param relations Of its workbook part.
 * @returns Texts by key; nobody vouches for them.
 * @throws DamagedFile when the part is not well formed.
 */
export function readSettings(parts: Parts, relations: readonly Relation[]): Record<string, string> {
  const settings = Object.create(null) as Record<string, string>;
  for (const { type, target, outside } of relations) {
    if (type !== "customXml" || outside || !parts.has(target)) continue;
    const part = parts.text(target);
    // Parts of others may be of any size and shape.
    if (!part.slice(0, 300).includes(settingsNamespace)) continue;
    let current: string | undefined;
    scanXml(part, {
      open(name, { key }) {
        current = name === "setting" ? key : undefined;
        if (current !== undefined) settings[current] = "";
      },
      text(text) {
        if (current !== undefined) settings[current] += text;
      },
      close() {
        current = undefined;
      },
    });
  }
  return settings;
}

function inserted(part: ZipPart, before: string, text: string): ZipPart {
  const whole = new TextDecoder().decode(part.bytes);
  return { ...part, bytes: new TextEncoder().encode(whole.replace(before, text + before)) };
}
