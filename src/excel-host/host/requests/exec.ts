import type { Host } from "../host";
import { HostError, invalidArgument, publicMember } from "../host-error";
import { isHostObject, type Argument, type HostObject } from "../host-object";
import {
  actionType,
  objectPathType,
  type Action,
  type ActionResult,
  type ArgumentInfo,
  type Json,
  type RequestBody,
  type ResponseBody,
} from "./protocol";
import { nextTurn } from "./next-turn";
import { query } from "./query";

/** Where to break a batch off, for tests: after so many actions, with this error. */
export interface Break {
  readonly after: number;
  readonly error: HostError;
}

/** Whoever shares the thread gets a turn after so many milliseconds: Excel works in a process of its own. */
const turn = 40;

/**
 * Runs a batch: actions in order, the first error stops it, earlier ones stay applied.
 * @param root Makes the global object of the model.
 */
export async function exec(
  host: Host,
  root: () => HostObject,
  body: RequestBody,
  breaking?: Break,
): Promise<ResponseBody> {
  host.newSettings = 0;
  const paths = new Map<number, HostObject | null>();
  const results: ActionResult[] = [];
  const resolve = (id: number): HostObject | null => {
    const known = paths.get(id);
    if (known !== undefined) return known;
    const made = follow(id);
    paths.set(id, made);
    return made;
  };
  const argumentsOf = (info: ArgumentInfo | undefined): Argument[] =>
    (info?.Arguments ?? []).map((value, at) => {
      const id = info?.ReferencedObjectPathIds?.[at];
      if (typeof id === "number" && id > 0) return existing(resolve(id));
      return referenced(value, (path) => existing(resolve(path)));
    });
  const follow = (id: number): HostObject | null => {
    const path = body.ObjectPaths[String(id)];
    if (!path) throw invalidArgument(`There is no object path ${id}.`);
    if (path.ObjectPathType === objectPathType.global) return root();
    if (path.ObjectPathType === objectPathType.nullObject) return null;
    if (path.ObjectPathType === objectPathType.reference) return host.byReference(path.Name);
    const parent = resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    const args = argumentsOf(path.ArgumentInfo);
    const isIndexer = path.ObjectPathType === objectPathType.indexer;
    return located(parent, isIndexer ? "GetItem" : path.Name, () => {
      if (path.ObjectPathType === objectPathType.property) return parent.child(path.Name);
      if (isIndexer) return parent.index(args[0] ?? null);
      const result = parent.call(path.Name, args);
      return isHostObject(result) ? result : null;
    });
  };
  const run = async (action: Action): Promise<Json> => {
    if (action.ActionType === actionType.trace) return null;
    if (!host.calculationSuspended && readsCells(body, action)) await host.engine.settle();
    const object = resolve(action.ObjectPathId);
    if (object === null) return null;
    switch (action.ActionType) {
      case actionType.instantiate:
        return object.identity();
      case actionType.query:
        return query(object, action.QueryInfo?.Select ?? []);
      case actionType.set:
        located(object, action.Name, () => object.set(action.Name, argumentsOf(action.ArgumentInfo)[0] ?? null));
        return null;
      case actionType.method: {
        const result = located(object, action.Name, () => object.call(action.Name, argumentsOf(action.ArgumentInfo)));
        return isHostObject(result) ? result.identity() : (result ?? null);
      }
      default:
        throw invalidArgument(`Actions of type ${action.ActionType} are not known.`);
    }
  };
  let since = performance.now();
  for (const [index, action] of body.Actions.entries()) {
    if (performance.now() - since > turn) {
      await nextTurn();
      since = performance.now();
    }
    try {
      if (breaking && index >= breaking.after) throw breaking.error;
      const value = await run(action);
      const isUntracked = body.ObjectPaths[String(action.ObjectPathId)]?.D === true;
      results.push({ ActionId: action.Id, Value: isUntracked ? withoutReference(value) : value });
    } catch (error) {
      return { Results: results, Error: { ...toError(error), ActionIndex: index } };
    }
  }
  if (breaking) return { Results: results, Error: { ...toError(breaking.error), ActionIndex: 0 } };
  return { Results: results };
}

/** Data of an argument with the objects that stand inside it, such as the source of a list. */
function referenced(value: Json, resolve: (path: number) => HostObject): Argument {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const fields = value as Readonly<Record<string, Json>>;
  if (typeof fields["_ObjectPathId"] === "number") return resolve(fields["_ObjectPathId"]);
  return value;
}

function withoutReference(value: Json): Json {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== "_ReferenceId"));
}

function existing(object: HostObject | null): HostObject {
  if (object === null) throw invalidArgument("An argument is a null object.");
  return object;
}

/** Whether an action depends on what formulas give: a reading, and where the used cells end, which arrays decide. */
function readsCells(body: RequestBody, { ActionType, ObjectPathId }: Action): boolean {
  if (ActionType === actionType.query) return true;
  return body.ObjectPaths[String(ObjectPathId)]?.Name.startsWith("GetUsedRange") === true;
}

/** Notes where a refusal happened. */
function located<T>({ typeName }: HostObject, member: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof HostError) error.location ??= `${typeName}.${publicMember(member)}`;
    throw error;
  }
}

function toError(error: unknown): { Code: string; Message: string; Location: string } {
  if (error instanceof HostError) return { Code: error.code, Message: error.message, Location: error.location ?? "" };
  // A fault of this host: its text is the only trace of it that a caller sees.
  return {
    Code: "GeneralException",
    Location: "",
    Message: `The host failed: ${error instanceof Error ? error.stack : String(error)}`,
  };
}
