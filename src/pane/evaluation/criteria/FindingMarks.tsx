import { useYear } from "../../state/pane-context";
import { LevelIcon } from "../../ui/LevelIcon";
import type { FindingEntry } from "../check/finding-list";

/** Findings of the table, each in a line of its own. */
export function FindingMarks({ entries }: { readonly entries: readonly FindingEntry[] }) {
  const { pack, view } = useYear();
  return entries.map(({ key, finding }) => (
    <span key={key} className="c line mark">
      <LevelIcon level={finding.level} />
      <span>{pack.finding(finding, view.data).title}</span>
    </span>
  ));
}
