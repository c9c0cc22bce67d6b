import { emulatedMembers } from "./emulated-members";

/** The members this host emulates as lines of a table in Markdown, one object each. */
export function membersTable(): string {
  const rows = [...emulatedMembers].map(([name, members]) => {
    const shown = [...new Set(members)].filter((member) => member !== "gridlines").map((member) => `\`${member}\``);
    return `| ${name} | ${shown.join(" ")} |`;
  });
  return ["| Object | Members |", "| --- | --- |", ...rows].join("\n");
}
