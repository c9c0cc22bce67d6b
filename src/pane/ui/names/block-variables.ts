import { blockColour } from "../../../sheets/plan/block-palette";

/**
 * The block colours as variables of the pane's style sheet: `--block-1-light` … `--block-5-dark`.
 * @returns Ready for `style`; colours have one home, the palette.
 */
export function blockVariables(): Readonly<Record<`--${string}`, string>> {
  const positions = [1, 2, 3, 4, 5];
  return Object.fromEntries(
    positions.flatMap((position) => {
      const { light, dark } = blockColour(position);
      return [
        [`--block-${position}-light`, light],
        [`--block-${position}-dark`, dark],
      ];
    }),
  );
}
