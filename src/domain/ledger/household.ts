import * as z from "zod";
import { originSchema } from "./origin";
import { takenInSchema } from "./taken-in";

/** What a list can say of a household (thông tin hộ), in the order in which lists have it; null where it says nothing. */
const householdFieldsSchema = z.object({
  /** STT of the list. */
  no: z.number().nullable(),
  headName: z.string().nullable(),
  gender: z.string().nullable(),
  birthYear: z.number().int().nullable(),
  birthDate: z.iso.date().nullable(),
  idNumber: z.string().nullable(),
  phone: z.string().nullable(),
  address: z.string().nullable(),
  /** Thôn, xóm or tổ. */
  unit: z.string().nullable(),
  commune: z.string().nullable(),
  district: z.string().nullable(),
  members: z.number().nullable(),
  membership: z.union([z.boolean(), z.string()]).nullable(),
  poverty: z.union([z.boolean(), z.string()]).nullable(),
  sorting: z.boolean().nullable(),
  commitmentSigned: z.boolean().nullable(),
  /** Day on which the household agreed to its data being kept (đồng ý cung cấp thông tin). */
  consent: z.iso.date().nullable(),
  note: z.string().nullable(),
});
export type HouseholdFields = z.infer<typeof householdFieldsSchema>;
export type HouseholdField = keyof HouseholdFields;
export const HOUSEHOLD_FIELDS = Object.keys(householdFieldsSchema.shape) as readonly HouseholdField[];

/** A household of the roster (hộ dân). */
export const householdSchema = householdFieldsSchema.extend({
  id: z.string(),
  /** Columns that mean nothing to the program, under their own headings. */
  otherColumns: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
  origin: originSchema,
  /** Column number (from 1) of each field in the sheet of the origin. */
  originColumns: z.record(z.string(), z.number().int()),
  takenIn: takenInSchema.optional(),
  /** Origins of the rows that were merged into this one. */
  mergedFrom: z.array(originSchema).optional(),
});
export type Household = z.infer<typeof householdSchema>;
