/** A request as Microsoft's client library sends it. */
export interface WireRequest {
  Actions: WireAction[];
  ObjectPaths: Record<string, WirePath>;
}

export interface WireArguments {
  Arguments?: unknown[];
  ReferencedObjectPathIds?: unknown[];
}

export interface WireAction {
  Id: number;
  ActionType: number;
  Name: string;
  ObjectPathId: number;
  ArgumentInfo?: WireArguments;
  QueryInfo?: { Select?: string[]; Expand?: string[] };
}

export interface WirePath {
  Id: number;
  ObjectPathType: number;
  Name: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: WireArguments;
}

export const actionTypes = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;

export const pathTypes = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

export interface WireResponse {
  Results: { ActionId: number; Value: unknown }[];
  Error?: { ActionIndex: number; Code: string; Message: string; Location: string };
}

/** "GetRange" on the wire is `getRange` in the program. */
export const memberName = (wireName: string): string => otherNames[wireName] ?? wireName.charAt(0).toLowerCase() + wireName.slice(1);

/** Members that the library sends under another name than the program's. */
const otherNames: Record<string, string> = { Gridlines: "showGridlines", Headings: "showHeadings" };

export const wireName = (member: string): string => member.charAt(0).toUpperCase() + member.slice(1);
