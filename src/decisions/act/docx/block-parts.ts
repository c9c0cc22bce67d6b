import {
  AlignmentType,
  BorderStyle,
  HeadingLevel,
  PageBreak,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TabStopType,
  TextRun,
  VerticalAlign,
  WidthType,
  type ITableBordersOptions,
} from "docx";
import type { PaperBlock, Run } from "../paper";
import { cleanText } from "./clean-text";

const firstLine = 709;
const paragraphSpace = { after: 160 };
/** Width of the text between the margins. */
const textWidth = 9355;
const tableText = 17;
/** Last rows of a table that go with the signature to the next page. */
const keptRows = 2;

const line = { style: BorderStyle.SINGLE, size: 4, color: "808080" };
const ruled: ITableBordersOptions = {
  top: line,
  bottom: line,
  left: line,
  right: line,
  insideHorizontal: line,
  insideVertical: line,
};
const none = { style: BorderStyle.NONE, size: 0, color: "auto" };
const unruled: ITableBordersOptions = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
};

/**
 * A block of a paper as paragraphs and tables of Word.
 * @param next The block after it.
 * @returns One part or several, in order.
 */
export function blockParts(block: PaperBlock, next?: PaperBlock): (Paragraph | Table)[] {
  // An item is not parted from its list, nor the signature from what is signed.
  const keepNext = (block.kind === "item" && next?.kind === "line") || next?.kind === "signature";
  switch (block.kind) {
    // It stands in the header of every page.
    case "mark":
      return [];
    case "letterhead":
      return letterhead(block.texts);
    case "centred":
      return [inTheMiddle(block.text, block.isLarge === true)];
    case "page":
      return [new Paragraph({ children: [new PageBreak()] })];
    case "reference":
      return [ends(block.date, block.number, { before: 120, after: 240 })];
    case "title":
      return [
        new Paragraph({
          heading: HeadingLevel.TITLE,
          spacing: { before: 240, after: 240 },
          indent: { right: 3400 },
          children: [new TextRun({ text: cleanText(block.text), bold: true, size: 28, font: "Times New Roman" })],
        }),
      ];
    case "paragraph":
      return [body(block.runs, keepNext)];
    case "item":
    case "line":
      return [body([{ text: block.text }], keepNext)];
    case "signature":
      return [ends(block.post, block.name, { before: 720, after: 240 }, true)];
    case "table":
      return annex(block, keepNext);
  }
}

/** A line to be filled by hand, which no line breaks: text stretched before it would tear. */
const blank = "____";

function body(runs: readonly Run[], keepNext = false): Paragraph {
  const isFilledByHand = runs.some(({ text }) => text.includes(blank));
  return new Paragraph({
    ...(keepNext && { keepNext }),
    alignment: isFilledByHand ? AlignmentType.LEFT : AlignmentType.JUSTIFIED,
    spacing: paragraphSpace,
    indent: { firstLine },
    children: runs.map(({ text, bold = false }) => new TextRun({ text: cleanText(text), bold })),
  });
}

/** Two texts at the ends of a line. */
function ends(left: string, right: string, spacing: { before: number; after: number }, bold = false): Paragraph {
  return new Paragraph({
    spacing,
    keepLines: true,
    tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
    children: [new TextRun({ text: cleanText(left), bold }), new TextRun({ text: `\t${cleanText(right)}`, bold })],
  });
}

/** In the upper half of its page. */
function inTheMiddle(text: string, isLarge: boolean): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: isLarge ? { before: 2400, after: 480 } : { after: 360 },
    children: [new TextRun({ text: cleanText(text), bold: true, size: isLarge ? 64 : 32 })],
  });
}

function letterhead(texts: readonly string[]): (Paragraph | Table)[] {
  const centred = (text: string): Paragraph =>
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { after: 60 },
      children: [new TextRun({ text: cleanText(text), bold: true, size: 26 })],
    });
  const [only = "", ...others] = texts;
  if (others.length === 0) return [centred(only)];
  const width = Math.floor(textWidth / texts.length);
  return [
    new Table({
      width: { size: width * texts.length, type: WidthType.DXA },
      columnWidths: texts.map(() => width),
      borders: unruled,
      rows: [
        new TableRow({
          cantSplit: true,
          children: texts.map(
            (text) => new TableCell({ width: { size: width, type: WidthType.DXA }, children: [centred(text)] }),
          ),
        }),
      ],
    }),
  ];
}

function annex(
  { over, title, note, captions, rows, figures, widths, inText = false }: Extract<PaperBlock, { kind: "table" }>,
  keepNext: boolean,
): (Paragraph | Table)[] {
  const all = widths.reduce((sum, width) => sum + width, 0);
  const columns = widths.map((width) => Math.floor((textWidth * width) / all));
  const cell = (text: string, column: number, head: boolean, isKept: boolean): TableCell =>
    new TableCell({
      width: { size: columns[column] ?? 0, type: WidthType.DXA },
      verticalAlign: VerticalAlign.CENTER,
      margins: { left: 45, right: 45 },
      ...(head && { shading: { fill: "EEEEEE" } }),
      children: [
        new Paragraph({
          ...(isKept && { keepNext: true }),
          alignment: head ? AlignmentType.CENTER : figures.includes(column) ? AlignmentType.RIGHT : AlignmentType.LEFT,
          children: [new TextRun({ text: cleanText(text), bold: head, size: tableText })],
        }),
      ],
    });
  const row = (texts: readonly string[], head: boolean, isKept = false): TableRow =>
    new TableRow({
      tableHeader: head,
      cantSplit: true,
      children: texts.map((text, at) => cell(text, at, head, isKept)),
    });
  return [
    ...(over === undefined
      ? []
      : [
          new Paragraph({
            ...{ pageBreakBefore: !inText, alignment: AlignmentType.RIGHT, spacing: { after: 160 } },
            indent: { left: Math.floor(textWidth / 3) },
            children: [new TextRun({ text: cleanText(over), size: 22 })],
          }),
        ]),
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      pageBreakBefore: !inText && over === undefined,
      spacing: { after: 160 },
      children: [
        new TextRun({ text: cleanText(title), bold: true, size: 26, font: "Times New Roman", color: "000000" }),
      ],
    }),
    ...(note === undefined
      ? []
      : [new Paragraph({ spacing: { after: 120 }, children: [new TextRun({ text: cleanText(note), size: 22 })] })]),
    new Table({
      width: { size: columns.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
      columnWidths: columns,
      borders: ruled,
      rows: [
        row(captions, true),
        ...rows.map((texts, at) => row(texts, false, keepNext && at >= rows.length - keptRows)),
      ],
    }),
  ];
}
