import { Button } from "@fluentui/react-components";
import type { SettledRow } from "../../../../evaluation/criteria-import/settle/settle-table";
import type { UnderstoodPart } from "../../../../evaluation/criteria-import/wording/reading";
import type { BaseField } from "../../../../rating/criteria/base-field";
import type { Language } from "../../../../text/language";
import { wordsOfCriteriaEditor } from "../../../words/criteria-editor/words-of-criteria-editor";
import { decideLine } from "../../../ui/names/change-line";
import type { BringInDraft } from "../bring-in-draft";
import { canBeLevels, takeAsLevels } from "./as-levels";

interface PartsButtonsProps {
  /** The line, and others that the same press settles. */
  readonly rows: readonly SettledRow[];
  /** Base fields there are. */
  readonly present: readonly BaseField[];
  readonly language: Language;
  readonly onChange: (change: (draft: BringInDraft) => BringInDraft) => void;
}

/** Takes lines that word several indicators in as those, or as levels of one. */
export function PartsButtons({ rows, present, language, onChange }: PartsButtonsProps) {
  const { bring } = wordsOfCriteriaEditor(language);
  const [first] = rows;
  if (first === undefined) return null;
  const { code } = first.row;
  const parts = partsOf(first);
  // Apart they would give more than the most of all together.
  const canSplit = (row: SettledRow): boolean => !hasMost(row);
  const [split, levels] = [bring.split(String(parts.length)), bring.asLevels(String(parts.length))];
  return (
    <>
      {canSplit(first) && (
        <Button
          size="small"
          aria-label={`${split}: ${code}`}
          onClick={() =>
            onChange((draft) =>
              rows
                .filter(canSplit)
                .reduce((next, { row }) => decideLine(next, row.words.line, { kind: "split" }), draft),
            )
          }
        >
          {split}
        </Button>
      )}
      {canBeLevels(parts) && (
        <Button
          size="small"
          aria-label={`${levels}: ${code}`}
          onClick={() =>
            onChange((draft) =>
              rows
                .filter((row) => canBeLevels(partsOf(row)))
                .reduce(
                  (next, row) => takeAsLevels(next, row.row, partsOf(row), [...present, ...next.baseFields]),
                  draft,
                ),
            )
          }
        >
          {levels}
        </Button>
      )}
    </>
  );
}

function partsOf({ row: { understanding } }: SettledRow): readonly UnderstoodPart[] {
  return (understanding.kind === "question" && understanding.parts) || [];
}

function hasMost({ row: { understanding } }: SettledRow): boolean {
  return understanding.kind === "question" && understanding.most !== undefined;
}
