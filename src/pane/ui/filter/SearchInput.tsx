import { Input } from "@fluentui/react-components";

interface SearchInputProps {
  /** Says what is looked for, also inside while nothing is typed. */
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A field in which a list is searched. */
export function SearchInput({ label, value, onChange }: SearchInputProps) {
  return (
    <Input
      size="small"
      type="search"
      aria-label={label}
      placeholder={label}
      value={value}
      onChange={(_, { value: typed }) => onChange(typed)}
    />
  );
}
