import type { WorkbookModel } from "../model/workbook-model";
import type { SavePlan } from "./save-plan";
export const planSave = (_workbook: WorkbookModel, bytes: Uint8Array | null): SavePlan => ({ bytes });
