/** One hue per block everywhere: print values for the sheets, light and dark for the pane. */
interface BlockColour {
  readonly print: string;
  readonly tint: string;
  readonly light: string;
  readonly dark: string;
}

const colours: readonly BlockColour[] = [
  { print: "#1F4E79", tint: "#E6EDF5", light: "#1F4E79", dark: "#3876B8" },
  { print: "#F2B84B", tint: "#FDF3DE", light: "#BC8310", dark: "#F2B84B" },
  { print: "#3C9A8A", tint: "#E3F2EF", light: "#358F80", dark: "#4FB9A4" },
  { print: "#DCD3E8", tint: "#F4F1F8", light: "#9A80C8", dark: "#E6DEF2" },
  { print: "#7A3E12", tint: "#F5EAE3", light: "#7A3E12", dark: "#A8612E" },
];

/**
 * The colour of the block at a position; a sixth block takes the first colour again (its number is always printed).
 * @param position 1-based position of the block in the criteria table.
 * @returns Print colour, tint of captions, and the pane's light and dark values.
 * @example blockColour(6).print //=> "#1F4E79"
 */
export function blockColour(position: number): BlockColour {
  const colour = colours[(position - 1) % colours.length];
  if (colour === undefined) throw new RangeError(`block position ${position} is not a positive whole number`);
  return colour;
}
