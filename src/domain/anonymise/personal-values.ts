/** What a workbook holds of people, as it stands in its cells. */
export interface PersonalValues {
  readonly names: readonly string[];
  readonly idNumbers: readonly string[];
  readonly phones: readonly string[];
  readonly addresses: readonly string[];
}
