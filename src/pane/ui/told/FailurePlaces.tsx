import { usePane } from "../../state/pane-context";

/** As many addresses as one can look at; the rest is counted. */
const shown = 8;

/** The cells a failure is about, as they are called in Excel. */
export function FailurePlaces({ places }: { readonly places: readonly string[] }) {
  const { words } = usePane();
  if (places.length === 0) return null;
  return (
    <ul className="cells c">
      {places.slice(0, shown).map((place) => (
        <li key={place}>{place}</li>
      ))}
      {places.length > shown && <li>{words.shell.moreCells(String(places.length - shown))}</li>}
    </ul>
  );
}
