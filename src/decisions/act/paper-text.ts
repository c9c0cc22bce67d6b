import type { Paper, PaperBlock } from "./paper";

/**
 * A paper as plain text, to be selected and copied; table cells are parted by tabs.
 * @param paper Neutral content.
 * @returns Lines without a blank one at either end.
 */
export function paperText(paper: Paper): string {
  return paper.blocks
    .map((block, index) => {
      // Lines of one list stand close together.
      const isNext = block.kind === "line" && paper.blocks[index - 1]?.kind === "line";
      return `${index === 0 ? "" : isNext ? "\n" : "\n\n"}${blockText(block)}`;
    })
    .join("");
}

function blockText(block: PaperBlock): string {
  switch (block.kind) {
    case "letterhead":
      return block.texts.join("\n");
    case "reference":
      return `${block.date}\t${block.number}`;
    case "paragraph":
      return block.runs.map(({ text }) => text).join("");
    case "signature":
      return `${block.post}\t${block.name}`;
    case "table":
      return [
        ...(block.over === undefined ? [] : [block.over]),
        block.title,
        ...(block.note === undefined ? [] : [block.note]),
        ...[block.captions, ...block.rows].map((row) => row.map(oneLine).join("\t")),
      ].join("\n");
    case "page":
      return "";
    case "mark":
    case "centred":
    case "title":
    case "item":
    case "line":
      return block.text;
  }
}

/** A cell must not break the table it stands in. */
function oneLine(text: string): string {
  return text.replace(/[\t\r\n]+/g, " ");
}
