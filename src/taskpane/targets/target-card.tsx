import { Button } from "@fluentui/react-components";
import { vietnameseDate } from "../../domain/calendar/calendar-date";
import type { RowsOfFigure } from "../../operations/operations";
import { useLanguage, useWording } from "../context/language";
import { useOperations } from "../context/operations-context";
import { requirementWords } from "../format/requirement";
import { Icon } from "../pieces/icon";
import { CadenceFigure, TargetFigure } from "../pieces/judged-figure";
import { useLayout } from "../pieces/use-layout";
import { editEn } from "./edit/wording.en";
import { editVi } from "./edit/wording.vi";
import { FigureBasis } from "./basis/figure-basis";
import { isEntered, type TargetRow } from "./target-rows";
import { targetsEn } from "./wording.en";
import { targetsVi } from "./wording.vi";

interface Props {
  readonly row: TargetRow;
  readonly cell: string | undefined;
  /** Rows that the figure rests on; nothing where they are not known. */
  readonly evidence: readonly RowsOfFigure[] | undefined;
  readonly onEnter: (targetId: string) => void;
  readonly onEdit: (targetId: string) => void;
}

/** A target with what it asks, its figure and verdict, and the ways on. */
export function TargetCard({ row, cell, evidence, onEnter, onEdit }: Props) {
  const layout = useLayout();
  const language = useLanguage();
  const words = useWording({ vi: targetsVi, en: targetsEn });
  const editWords = useWording({ vi: editVi, en: editEn });
  const operations = useOperations();
  const { judged, target } = row;
  const asked = target ? requirementWords(target, language) : "";
  const facts = [asked === "" ? "" : words.promised(asked), target?.due ? words.dueOn(vietnameseDate(target.due)) : ""]
    .filter((part) => part !== "")
    .join("; ");
  const actions = (
    <>
      {facts === "" ? null : <p className={layout.muted}>{facts}</p>}
      {target?.counting ? <p className={layout.muted}>{words.counting[target.counting]}</p> : null}
      {target?.nature === "counted" && judged.rule === "no-denominator" ? <p className={layout.muted}>{words.totalUnknown}</p> : null}
      {evidence ? <FigureBasis row={row} evidence={evidence} /> : null}
      <div className={layout.row}>
        {target && isEntered(target) ? (
          <Button
            size="small"
            icon={<Icon name="pencil" size={16} />}
            aria-label={words.enterFor(judged.text)}
            onClick={() => onEnter(row.id)}
          >
            {words.entry}
          </Button>
        ) : null}
        {target ? (
          <Button size="small" appearance="subtle" aria-label={editWords.editFor(judged.text)} onClick={() => onEdit(row.id)}>
            {editWords.edit}
          </Button>
        ) : null}
        {cell ? (
          <Button size="small" appearance="subtle" onClick={() => void operations.showCell(cell)}>
            {words.seeRow}
          </Button>
        ) : null}
      </div>
    </>
  );
  return (
    <article className={layout.card}>
      {"visitsDue" in judged ? (
        <CadenceFigure cadence={judged}>{actions}</CadenceFigure>
      ) : (
        <TargetFigure judged={judged} target={target}>
          {actions}
        </TargetFigure>
      )}
    </article>
  );
}
