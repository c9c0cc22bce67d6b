import { apiNotFound } from "../host-error";
import type { HostObject } from "../host-object";
import type { Json } from "./protocol";

/**
 * Reads the named members of an object, as `load` asked for.
 * @param select Names such as `values`, `format/fill/color`, `items/name`; none, or `*`, means the usual ones.
 * @returns Members by the protocol's names, nested as in the paths; items of a collection under `_Items`.
 */
export async function query(object: HostObject, select: readonly string[]): Promise<Readonly<Record<string, Json>>> {
  if (object.isCollection()) return queryCollection(object, select);
  const names = select.filter((name) => name !== "" && name !== "$none");
  const wanted =
    names.length === 0 || names.some((name) => name === "$all" || name === "*") ? object.defaults() : names;
  const result: Record<string, Json> = { ...object.identity() };
  const nested = new Map<string, string[]>();
  for (const path of wanted) {
    const [head, ...rest] = path.split("/").map(pascal);
    if (head === undefined) continue;
    if (object.hasProperty(head) && rest.length === 0) result[head] = await object.get(head);
    else nested.set(head, [...(nested.get(head) ?? []), rest.join("/")]);
  }
  for (const [head, paths] of nested) {
    const child = object.child(head);
    result[head] = await query(
      child,
      paths.filter((path) => path !== ""),
    );
  }
  return result;
}

async function queryCollection(
  collection: HostObject,
  select: readonly string[],
): Promise<Readonly<Record<string, Json>>> {
  const ofItems = select.filter((name) => /^items\//i.test(name)).map((name) => name.replace(/^items\//i, ""));
  const ofCollection = select.filter((name) => !/^items(\/|$)/i.test(name) && collection.hasProperty(pascal(name)));
  const plain = select.filter((name) => !/^items(\/|$)/i.test(name) && !collection.hasProperty(pascal(name)));
  const result: Record<string, Json> = {};
  for (const name of ofCollection) result[pascal(name)] = await collection.get(pascal(name));
  const items: Json[] = [];
  for (const item of collection.items()) items.push(await query(item, [...ofItems, ...plain]));
  result["_Items"] = items;
  if (plain.includes("$count")) throw apiNotFound(`${collection.typeName}.$count`);
  return result;
}

function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
