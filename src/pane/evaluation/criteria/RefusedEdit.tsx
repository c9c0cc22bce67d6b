import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { Finding } from "../../../rating/finding";
import { useYear } from "../../state/pane-context";

/** Why an edit of the table was refused; nothing where it was not. */
export function RefusedEdit({ findings }: { readonly findings: readonly Finding[] }) {
  const { pack, view } = useYear();
  if (findings.length === 0) return null;
  return (
    <MessageBar intent="error">
      <MessageBarBody>{findings.map((finding) => pack.finding(finding, view.data).title).join(" ")}</MessageBarBody>
    </MessageBar>
  );
}
