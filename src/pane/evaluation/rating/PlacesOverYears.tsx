import { comparisonWordsOf } from "../../../decisions/words/comparison/comparison-words";
import { ArchiveChart } from "../../decisions/archive/ArchiveChart";
import { useYear } from "../../state/pane-context";
import { placesOverYears } from "./places-over-years";

/** The places of one organisation as a line over the years; nothing while only one of them is known. */
export function PlacesOverYears({ organisation }: { readonly organisation: string }) {
  const { language, view, nameOf } = useYear();
  const words = comparisonWordsOf(language);
  const { years, places } = placesOverYears(view.data, view.rating, organisation);
  if (places.filter((place) => place !== undefined).length < 2) return null;
  return (
    <section className="inset">
      <h3>{words.places}</h3>
      <ArchiveChart
        label={words.chart(nameOf(organisation), words.place)}
        years={years}
        values={places}
        isLeastOnTop
        print={String}
      />
    </section>
  );
}
