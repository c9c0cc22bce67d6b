import { scanXml } from "./scan-xml";

export interface Relation {
  readonly id: string;
  /** Last word of the type, such as `worksheet`. */
  readonly type: string;
  /** Path of the part in the archive, or the outside address. */
  readonly target: string;
  readonly outside: boolean;
}

function resolve(folder: string, target: string): string {
  const parts = target.startsWith("/") ? [] : folder.split("/").filter(Boolean);
  for (const step of target.split("/")) {
    if (step === "..") parts.pop();
    else if (step !== "." && step !== "") parts.push(step);
  }
  return parts.join("/");
}

/**
 * What a part points to.
 * @param part The part of relations.
 * @param folder Folder of the part they belong to, such as `xl`.
 * @returns Relations in order, targets as paths in the archive.
 * @throws DamagedFile when the part is not well formed.
 */
export function readRelations(part: string, folder: string): Relation[] {
  const relations: Relation[] = [];
  scanXml(part, {
    open(name, { Id, Type, Target, TargetMode }) {
      if (name !== "Relationship" || Id === undefined || Type === undefined || Target === undefined) return;
      const outside = TargetMode === "External";
      const target = outside ? Target : resolve(folder, Target);
      relations.push({ id: Id, type: Type.slice(Type.lastIndexOf("/") + 1), target, outside });
    },
  });
  return relations;
}
