import { scanXml } from "../scan-xml";

/** Whether a mark of a font is on. */
export function isOn({ val }: { readonly val?: string | undefined }): boolean {
  return val !== "0" && val !== "false";
}

/**
 * The looks of cells whose whole content is struck out.
 * @param part The styles part.
 * @returns Numbers by which cells name them.
 * @throws DamagedFile when the part is not well formed.
 */
export function readStruckStyles(part: string): ReadonlySet<number> {
  const struck = new Set<number>();
  const fonts = new Set<number>();
  let within = "";
  let font = -1;
  let count = 0;
  scanXml(part, {
    open(name, attributes) {
      if (name === "fonts" || name === "cellXfs" || name === "dxfs") within = name;
      else if (name === "font" && within === "fonts") font += 1;
      else if (name === "strike" && within === "fonts" && isOn(attributes)) fonts.add(font);
      else if (name === "xf" && within === "cellXfs") {
        if (fonts.has(Number(attributes.fontId ?? 0))) struck.add(count);
        count += 1;
      }
    },
    close(name) {
      if (name === within) within = "";
    },
  });
  return struck;
}
