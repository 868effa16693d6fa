import { useEffect, useState } from "react";
import type { Operations } from "../../operations/operations";
import { Pane } from "../pane";
import type { PanelId } from "../panel-id";
import { keepLanguage, keptLanguage } from "./kept-language";
import { onPanelRequest, panelAskedForEarlier } from "./panel-requests";

interface Props {
  readonly operations: Operations;
  /** How Office is drawn; undefined where it does not say. */
  readonly dark: boolean | undefined;
}

/** The pane inside Excel: it follows the ribbon and remembers its language. */
export function ExcelPane({ operations, dark }: Props) {
  const [request, setRequest] = useState<{ readonly panel: PanelId } | undefined>(undefined);
  useEffect(() => onPanelRequest((panel) => setRequest({ panel })), []);
  return (
    <Pane
      operations={operations}
      language={keptLanguage()}
      onLanguageChange={keepLanguage}
      initialPanel={panelAskedForEarlier()}
      request={request}
      dark={dark}
    />
  );
}
