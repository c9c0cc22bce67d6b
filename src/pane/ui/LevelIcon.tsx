import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { Circle16Regular } from "@fluentui/react-icons/svg/circle";
import { ErrorCircle16Filled } from "@fluentui/react-icons/svg/error-circle";
import { Info16Regular } from "@fluentui/react-icons/svg/info";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";

const glyphs = {
  error: ErrorCircle16Filled,
  warning: Warning16Filled,
  note: Info16Regular,
  ok: CheckmarkCircle16Filled,
  none: Circle16Regular,
};

/** Shape and colour of a level; the words stand beside it. */
export function LevelIcon({ level }: { readonly level: keyof typeof glyphs }) {
  const Glyph = glyphs[level];
  return (
    <span className={`ic ${level}`} aria-hidden>
      <Glyph />
    </span>
  );
}
