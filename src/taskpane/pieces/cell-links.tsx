import { Link, makeStyles, mergeClasses } from "@fluentui/react-components";
import { useLanguage, useWording } from "../context/language";
import { useOperations } from "../context/operations-context";
import { shownNumber } from "../format/shown-number";
import { issuesEn } from "../issues/wording.en";
import { issuesVi } from "../issues/wording.vi";
import { usePanel } from "../state/use-panel";
import { RefusalNotice } from "./refusal-notice";
import { useLayout } from "./use-layout";

const mostShown = 4;

const useStyles = makeStyles({
  cells: { columnGap: "10px", rowGap: 0 },
  cell: { fontSize: "13px", textDecorationLine: "underline" },
});

/** Cells that can be pressed to select them in the workbook. */
export function CellLinks({ label, cells }: { readonly label: string; readonly cells: readonly string[] }) {
  const layout = useLayout();
  const styles = useStyles();
  const language = useLanguage();
  const words = useWording({ vi: issuesVi, en: issuesEn });
  const operations = useOperations();
  const [state, { run }] = usePanel<null>();
  if (cells.length === 0) return null;
  return (
    <>
      <div className={mergeClasses(layout.row, styles.cells)}>
        <span className={layout.muted}>{label}</span>
        {cells.slice(0, mostShown).map((cell) => (
          <Link
            key={cell}
            as="button"
            aria-label={words.openCell(cell)}
            className={styles.cell}
            onClick={() => void run(() => operations.showCell(cell))}
          >
            {cell.replaceAll("'", "")}
          </Link>
        ))}
        {cells.length > mostShown ? (
          <span className={layout.muted}>{words.moreCells(shownNumber(cells.length - mostShown, language))}</span>
        ) : null}
      </div>
      {state.status === "refused" ? <RefusalNotice refusal={state.refusal} /> : null}
    </>
  );
}
