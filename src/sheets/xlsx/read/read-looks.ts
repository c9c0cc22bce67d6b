import { DamagedFile } from "../damaged-file";
import type { FreeLine, FreeLook } from "../write/free-sheet";
import { scanXml, type XmlAttributes } from "./scan-xml";

/** Cell formats that Excel allows. */
const mostLooks = 65_490;

/** Formats that files name by number alone, in the notation of our sheets. */
const numbered: Readonly<Record<number, string>> = {
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  14: "dd.mm.yyyy",
  22: "dd.mm.yyyy hh:mm",
  49: "@",
};
const weights: readonly string[] = ["thin", "medium", "thick", "hair", "dashed", "dotted", "double"];
const sides: readonly string[] = ["top", "bottom", "left", "right"];

type Writable = { -readonly [Key in keyof FreeLook]: FreeLook[Key] };
type Borders = Partial<Record<"top" | "bottom" | "left" | "right", FreeLine>>;

/** What the styles part lists, before it is joined. */
class Styles {
  readonly formats = new Map<number, string>();
  readonly fonts: Writable[] = [];
  readonly fills: Writable[] = [];
  readonly borders: Writable[] = [];
  readonly looks: FreeLook[] = [];
  private list = "";
  private side = "";
  private current: Writable = {};

  open(name: string, attributes: XmlAttributes): void {
    if (/^(numFmts|fonts|fills|borders|cellStyleXfs|cellXfs|dxfs)$/.test(name)) this.list = name;
    else if (this.list === "numFmts") this.formats.set(Number(attributes.numFmtId), attributes.formatCode ?? "");
    else if (this.list === "fonts") this.openFont(name, attributes);
    else if (this.list === "fills") this.openFill(name, attributes);
    else if (this.list === "borders") this.openBorder(name, attributes);
    else if (this.list === "cellXfs") this.openCell(name, attributes);
  }

  private openFont(name: string, attributes: XmlAttributes): void {
    if (name === "font") this.fonts.push((this.current = {}));
    else if (name === "name" && attributes.val !== undefined) this.current.font = attributes.val;
    else if (name === "sz" && Number(attributes.val) > 0) this.current.size = Number(attributes.val);
    else if (name === "b" && attributes.val !== "0") this.current.bold = true;
    else if (name === "i" && attributes.val !== "0") this.current.italic = true;
    else if (name === "color") Object.assign(this.current, colour("colour", attributes));
  }

  private openFill(name: string, attributes: XmlAttributes): void {
    if (name === "fill") this.fills.push((this.current = {}));
    else if (name === "fgColor") Object.assign(this.current, colour("fill", attributes));
  }

  private openBorder(name: string, attributes: XmlAttributes): void {
    if (name === "border") this.borders.push((this.current = {}));
    else if (sides.includes(name)) {
      this.side = weights.includes(attributes.style ?? "") ? name : "";
      if (this.side !== "") this.line({ weight: attributes.style as FreeLine["weight"], colour: "#000000" });
    } else if (name === "color" && this.side !== "") {
      const { colour: found } = colour("colour", attributes);
      const line = this.current.borders?.[this.side as keyof Borders];
      if (found !== undefined && line) this.line({ ...line, colour: found });
    }
  }

  private line(line: FreeLine): void {
    this.current.borders = { ...this.current.borders, [this.side]: line };
  }

  private openCell(name: string, attributes: XmlAttributes): void {
    const at = (key: string): number => Number(attributes[key] ?? 0);
    if (name === "xf") {
      if (this.looks.length === mostLooks) throw new DamagedFile("more looks than a workbook can have");
      const format = this.formats.get(at("numFmtId")) ?? numbered[at("numFmtId")];
      this.current = {
        ...this.fonts[at("fontId")],
        ...this.fills[at("fillId")],
        ...this.borders[at("borderId")],
        ...(format !== undefined && format !== "General" && { format }),
      };
      this.looks.push(this.current);
    } else if (name === "alignment") {
      const { horizontal, vertical, wrapText, indent } = attributes;
      if (/^(left|center|right|justify)$/.test(horizontal ?? "")) {
        this.current.horizontal = horizontal as NonNullable<FreeLook["horizontal"]>;
      }
      if (/^(top|center)$/.test(vertical ?? "")) this.current.vertical = vertical as "top" | "center";
      if (wrapText === "1" || wrapText === "true") this.current.wrap = true;
      if (Number(indent) > 0) this.current.indent = Math.min(15, Number(indent));
    } else if (name === "protection" && (attributes.locked === "0" || attributes.locked === "false")) {
      this.current.unlocked = true;
    }
  }
}

/** A colour written out; those of a theme or an index stay the default. */
function colour<Key extends "colour" | "fill">(key: Key, { rgb }: XmlAttributes): Partial<Record<Key, string>> {
  if (!/^([0-9a-f]{2})?[0-9a-f]{6}$/i.test(rgb ?? "")) return {};
  return { [key]: `#${(rgb as string).slice(-6).toUpperCase()}` } as Partial<Record<Key, string>>;
}

/**
 * The looks that cells of a file name by number.
 * @param part The styles part.
 * @returns Looks in the order of the file.
 * @throws DamagedFile when the part is not well formed or has more looks than Excel allows.
 */
export function readLooks(part: string): readonly FreeLook[] {
  const styles = new Styles();
  scanXml(part, { open: (name, attributes) => styles.open(name, attributes) });
  return styles.looks;
}
