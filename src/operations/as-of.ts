/** Name of the cell that holds the day the ledger's figures stand at. */
export const AS_OF = "AsOf";
