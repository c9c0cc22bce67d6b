import { Link } from "@fluentui/react-components";
import type { NamedFile } from "../../evaluation/returns/templates/template-request";
import { usePane } from "../state/pane-context";

/** Saves a table as a file and says so; absent where the host lets a pane save none. */
export function SaveLink({ text, make }: { readonly text: string; readonly make: () => NamedFile }) {
  const { ports, dispatch } = usePane();
  const { saveFile } = ports;
  if (saveFile === null) return null;
  function save(): void {
    const file = make();
    saveFile?.(file);
    dispatch({ type: "notice", notice: { kind: "fileSaved", file: file.name } });
  }
  return (
    <div className="inset">
      <Link as="button" className="c" onClick={save}>
        {text}
      </Link>
    </div>
  );
}
