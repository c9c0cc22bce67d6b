import { Select } from "@fluentui/react-components";

interface FilterSelectProps<Key extends string> {
  readonly label: string;
  /** Empty where everything is shown. */
  readonly value: Key | "";
  /** Text of the choice that leaves nothing out. */
  readonly all: string;
  readonly keys: readonly Key[];
  /** Omitted, a key is its own text. */
  readonly textOf?: (key: Key) => string;
  readonly onChange: (key: Key | "") => void;
}

/** Leaves one kind of the rows of a list, or all of them. */
export function FilterSelect<Key extends string>({
  label,
  value,
  all,
  keys,
  textOf = (key) => key,
  onChange,
}: FilterSelectProps<Key>) {
  return (
    <Select
      size="small"
      aria-label={label}
      value={value}
      onChange={(_, { value: chosen }) => onChange(keys.find((key) => key === chosen) ?? "")}
    >
      <option value="">{all}</option>
      {keys.map((key) => (
        <option key={key} value={key}>
          {textOf(key)}
        </option>
      ))}
    </Select>
  );
}
