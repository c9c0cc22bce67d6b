import { Link, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useYear } from "../../state/pane-context";

/** Above points and places: sheets are gone, and with them what stood on them. */
export function LostSheets() {
  const { view, words, commands } = useYear();
  const lost = view.findings.filter(({ finding }) => finding.code === "year.sheet-lost");
  if (lost.length === 0) return null;
  const names = [...new Set(lost.map(({ finding }) => String(finding.params["name"])))].join("; ");
  return (
    <div className="card">
      <MessageBar intent="error">
        <MessageBarBody>
          {words.year.sheetsGone(names)}{" "}
          <Link as="button" onClick={() => void commands.repair(view.data.year, view.snapshot)}>
            {words.year.repair}
          </Link>
        </MessageBarBody>
      </MessageBar>
    </div>
  );
}
