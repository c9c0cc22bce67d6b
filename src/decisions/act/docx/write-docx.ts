import {
  AlignmentType,
  Document,
  Footer,
  Header,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
  type IRunOptions,
} from "docx";
import type { Paper } from "../paper";
import { blockParts } from "./block-parts";
import { cleanText } from "./clean-text";

/** Tags by which Word checks the spelling. */
const languageTags = { kk: "kk-KZ", ru: "ru-RU" } as const;

/** Half-points and twentieths of a point, as Word counts. */
const textSize = 28;
const centimetre = 567;

/**
 * A paper as a Word file: selectable text, A4, fourteen points as official papers have.
 * @param paper Neutral content.
 * @param author Name of the union in the file's properties.
 * @returns Bytes of the .docx.
 */
export async function writeDocx(paper: Paper, author: string): Promise<Uint8Array> {
  const language = { value: languageTags[paper.language] };
  const run: IRunOptions = { font: "Times New Roman", size: textSize, language };
  const mark = paper.blocks.find((block) => block.kind === "mark");
  const document = new Document({
    title: cleanText(paper.title),
    creator: cleanText(author),
    lastModifiedBy: cleanText(author),
    description: "",
    styles: {
      default: { document: { run, paragraph: { spacing: { line: 276 } } } },
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: 11906, height: 16838 },
            margin: { top: 2 * centimetre, bottom: 2 * centimetre, left: 3 * centimetre, right: 1.5 * centimetre },
          },
        },
        headers: { default: new Header({ children: mark === undefined ? [] : [markParagraph(mark.text)] }) },
        footers: { default: new Footer({ children: [pageNumber()] }) },
        children: paper.blocks.flatMap((block, at) => blockParts(block, paper.blocks[at + 1])),
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

/** Over every page, so that none of them passes for the paper itself. */
function markParagraph(text: string): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.RIGHT,
    spacing: { after: 160 },
    children: [new TextRun({ text: cleanText(text), bold: true, size: 36, color: "B00020" })],
  });
}

function pageNumber(): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: [PageNumber.CURRENT], size: 20 })],
  });
}
