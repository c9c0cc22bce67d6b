import { Button, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { fillTemplate } from "../../text/fill-template";
import { formatNumber } from "../../text/format-number";
import { usePane } from "../state/pane-context";
import type { CampaignPaneWords } from "../words/campaign/ru";

interface OrganisationListProps {
  readonly id: string;
  readonly list: string;
  readonly words: CampaignPaneWords;
  readonly onChange: (list: string) => void;
}

/** Lines of a list that a browser sets in a field without holding the page up. */
const mostSet = 1000;
/** Characters of the first line that are shown. */
const shown = 80;

/** The list of organisations as typed or pasted; one of thousands of lines is counted and set only when it is asked for. */
export function OrganisationList({ id, list, words, onChange }: OrganisationListProps) {
  const { language } = usePane();
  const [isSet, setIsSet] = useState(false);
  const [isPasted, setIsPasted] = useState(false);
  if (!isSet && isLong(list)) {
    const filled = list.split("\n").filter((line) => line.trim() !== "");
    const first = filled[0]?.replaceAll("\t", "; ").slice(0, shown) ?? "";
    return (
      <div className="box" id={id} role="status">
        <p>{fillTemplate(words.linesHeld, { count: formatNumber(filled.length, 0, language), first })}</p>
        <div className="line">
          {/* The field that had the focus has gone. */}
          <Button size="small" autoFocus={isPasted} onClick={() => setIsSet(true)}>
            {words.showList}
          </Button>
          <Button size="small" onClick={() => onChange("")}>
            {words.dropList}
          </Button>
        </div>
      </div>
    );
  }
  return (
    <Textarea
      id={id}
      value={list}
      rows={6}
      onChange={(_, { value }) => onChange(value)}
      onPaste={(event) => {
        const text = event.clipboardData.getData("text/plain");
        if (!isLong(text)) return;
        event.preventDefault();
        const { selectionStart, selectionEnd } = event.target as HTMLTextAreaElement;
        setIsPasted(true);
        setIsSet(false);
        onChange(list.slice(0, selectionStart) + text.replaceAll("\r\n", "\n") + list.slice(selectionEnd));
      }}
    />
  );
}

function isLong(text: string): boolean {
  let lines = 0;
  for (let at = text.indexOf("\n"); at !== -1 && lines < mostSet; at = text.indexOf("\n", at + 1)) lines += 1;
  return lines >= mostSet;
}
