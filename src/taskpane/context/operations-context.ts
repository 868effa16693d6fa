import { createContext, useContext } from "react";
import type { Operations } from "../../operations/operations";

const OperationsContext = createContext<Operations | null>(null);

export const OperationsProvider = OperationsContext.Provider;

/** What the shell lets the pane ask for. */
export function useOperations(): Operations {
  const operations = useContext(OperationsContext);
  if (!operations) throw new Error("The pane was mounted without operations");
  return operations;
}
