import type { TrackingReading } from "../../domain/intake/tables/tracking-table";
import { refused, type Result } from "../refusals/refusal";

/** The refusal of a workbook in which no table was found; sheets that are hidden were not looked into. */
export function nothingRecognised({ unread }: TrackingReading): Result<never> {
  const hidden = unread.filter(({ reason }) => reason === "hidden").map(({ sheet }) => sheet);
  return refused({ code: "nothing-recognised", hidden });
}
