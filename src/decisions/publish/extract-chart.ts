import { formatNumber } from "../../text/format-number";
import type { PaperLanguage } from "../facts/two-names";
import { publishWordsOf } from "../words/publish/publish-words";
import { escapeHtml } from "./escape-html";
import type { Extract } from "./extract";

const width = 900;
const names = 330;
const figures = 90;
const bar = { height: 22, step: 30 } as const;

/**
 * Totals as bars of their parts, the greatest first; what is below zero has no bar, its figure stands in the table.
 * @returns SVG with a title and the legend of its colours.
 */
export function extractChart({ rows, parts, colours }: Extract, language: PaperLanguage): string {
  const words = publishWordsOf(language);
  const placed = rows.filter(({ total }) => total !== null && total > 0);
  const most = Math.max(1, ...placed.map(({ total }) => total ?? 0));
  const room = width - names - figures;
  const legend = parts.map((part, index) => {
    const y = 14 + index * 18;
    return `<rect x="0" y="${y - 10}" width="12" height="12" fill="${colourOf(colours, index)}"/><text x="18" y="${y}">${escapeHtml(part[language])}</text>`;
  });
  const top = 18 * parts.length + 18;
  const bars = placed.map(({ short, total, parts: points }, index) => {
    const y = top + index * bar.step;
    const sum = points.reduce<number>((all, one) => all + Math.max(0, one ?? 0), 0);
    const long = (room * (total ?? 0)) / most;
    let x = names;
    const pieces = points.map((one, at) => {
      const wide = sum === 0 ? 0 : (long * Math.max(0, one ?? 0)) / sum;
      const piece = `<rect x="${x.toFixed(1)}" y="${y}" width="${wide.toFixed(1)}" height="${bar.height}" fill="${colourOf(colours, at)}"/>`;
      x += wide;
      return piece;
    });
    const text = formatNumber(total ?? 0, Number.isInteger(total) ? 0 : 2, language);
    return [
      `<text x="${names - 8}" y="${y + 16}" text-anchor="end">${escapeHtml(short[language])}</text>`,
      ...(pieces.length === 0
        ? [`<rect x="${names}" y="${y}" width="${long.toFixed(1)}" height="${bar.height}" fill="#4472c4"/>`]
        : pieces),
      `<text x="${(names + long + 6).toFixed(1)}" y="${y + 16}">${text}</text>`,
    ].join("");
  });
  const height = top + placed.length * bar.step + 6;
  const label = escapeHtml(words.chart);
  return `<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${label}" font-size="13" font-family="Segoe UI, Arial, sans-serif"><title>${label}</title>${[...legend, ...bars].join("")}</svg>`;
}

/** Only a colour gets into an attribute. */
function colourOf(colours: readonly string[], index: number): string {
  const colour = colours[index] ?? "";
  return /^#[0-9A-Fa-f]{6}$/.test(colour) ? colour : "#4472c4";
}
