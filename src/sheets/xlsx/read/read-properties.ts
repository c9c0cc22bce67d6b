import { scanXml } from "./scan-xml";

/**
 * Custom properties of a document.
 * @param part The part of custom properties.
 * @returns Values as text by name.
 * @throws DamagedFile when the part is not well formed.
 */
export function readProperties(part: string): Record<string, string> {
  const properties: Record<string, string> = Object.create(null) as Record<string, string>;
  let current: string | undefined;
  scanXml(part, {
    open(name, attributes) {
      if (name !== "property") return;
      current = attributes.name;
      if (current !== undefined) properties[current] = "";
    },
    text(text) {
      if (current !== undefined) properties[current] += text;
    },
    close(name) {
      if (name === "property") current = undefined;
    },
  });
  return properties;
}
