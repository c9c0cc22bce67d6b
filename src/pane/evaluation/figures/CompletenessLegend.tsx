import { Checkmark12Filled } from "@fluentui/react-icons/svg/checkmark";
import { useYear } from "../../state/pane-context";

/** What the marks in the cells mean, for those who see them. */
export function CompletenessLegend() {
  const { figures } = useYear().words;
  return (
    <p className="legend c dim" aria-hidden>
      <span>
        <span className="cell full">
          <Checkmark12Filled />
        </span>
        {figures.full}
      </span>
      <span>
        <span className="cell part">−3</span>
        {figures.legendMissing}
      </span>
      <span>
        <span className="cell bad">1!</span>
        {figures.legendErrors}
      </span>
      <span>
        <span className="cell none">–</span>
        {figures.legendEmpty}
      </span>
    </p>
  );
}
