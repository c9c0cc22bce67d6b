/** The messages between Office.js and its host, as plain JSON. */

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

export const objectPathType = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

export const actionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  set: 4,
  trace: 5,
  ensureUnchanged: 6,
  update: 7,
} as const;

export interface ArgumentInfo {
  readonly Arguments?: readonly Json[] | null;
  readonly ReferencedObjectPathIds?: readonly (number | null)[] | null;
}

interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
  /** The client let go of the object (`untrack`): the host keeps no reference for it. */
  readonly D?: boolean;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: { readonly Select?: readonly string[]; readonly Expand?: readonly string[] };
}

export interface RequestBody {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: Json;
}

interface ResponseError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
}

export interface ResponseBody {
  readonly Results: readonly ActionResult[];
  readonly Error?: ResponseError;
}

export interface RequestMessage {
  readonly id: number;
  readonly type: 1;
  readonly flags?: number;
  readonly message: { readonly body: string | RequestBody };
}

/** Flag of a request that waits until the user has left the cell. */
export const waitForCellEdit = 64;

/** Numbers of the events in messages of type 3. */
export const eventType = { changed: 10, deleted: 15, calculated: 16 } as const;

export interface EventEntry {
  readonly messageCategory: 65536;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
}
