import { Spinner } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { EmbeddedHost } from "../../embedded-host/open-host";
import type { Language } from "../../operations/operations";
import type { GridConnection, UnderWay } from "./connect-grid";
import { leaveFocusWhereItIs } from "./leave-focus";

interface Props {
  readonly host: EmbeddedHost;
  readonly underWay: UnderWay;
  readonly language: Language;
  readonly loading: string;
  /** Told after something was typed into the grid and formulas were calculated. */
  readonly onTyped: (wasWritten: boolean) => void;
}

/** The grid is white in the dark theme too, so what it draws in the colour around it has to be dark. */
const onPaper = { height: "100%", color: "#1f2937", colorScheme: "light" } as const;

/** The spreadsheet beside the pane; Univer is loaded when the first workbook is shown. */
export function WorkbookGrid({ host, underWay, language, loading, onTyped }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const [isReady, setReady] = useState(false);
  const told = useRef(onTyped);
  useEffect(() => {
    told.current = onTyped;
  }, [onTyped]);
  useEffect(() => {
    let connection: GridConnection | null = null;
    let isGone = false;
    // Univer leaves with its own container: React unmounts no root that another one holds.
    const container = document.createElement("div");
    container.style.height = "100%";
    frame.current?.append(container);
    const letGo = leaveFocusWhereItIs(container);
    void import("./connect-grid").then(({ connectGrid }) => {
      if (isGone) return;
      connection = connectGrid(container, host, underWay, language, (wasWritten) => told.current(wasWritten));
      setReady(true);
    });
    return () => {
      isGone = true;
      letGo();
      setReady(false);
      window.setTimeout(() => {
        connection?.dispose();
        container.remove();
      }, 0);
    };
  }, [host, underWay, language]);
  return (
    <div style={{ position: "relative", height: "100%", minWidth: 0 }}>
      {isReady ? null : <Spinner label={loading} style={{ position: "absolute", inset: 0 }} />}
      <div ref={frame} style={onPaper} />
    </div>
  );
}
