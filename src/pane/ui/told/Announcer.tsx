import { usePane } from "../../state/pane-context";

/** The polite live region; failures announce themselves through their alert. */
export function Announcer() {
  const { said } = usePane().state;
  return (
    <div className="sr" role="status" aria-live="polite">
      <span key={said.count}>{said.text}</span>
    </div>
  );
}
