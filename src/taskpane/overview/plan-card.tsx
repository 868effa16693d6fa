import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { vietnameseDate, type CalendarDate } from "../../domain/calendar/calendar-date";
import type { Overview } from "../../operations/operations";
import { useWording } from "../context/language";
import { useOverview } from "../context/overview-context";
import { DateField } from "../pieces/date-field";
import { Icon } from "../pieces/icon";
import { useLayout } from "../pieces/use-layout";
import { overviewEn } from "./wording.en";
import { overviewVi } from "./wording.vi";

const useStyles = makeStyles({
  day: {
    display: "flex",
    alignItems: "flex-end",
    gap: "8px",
    "& > :first-child": { flexGrow: 1, minWidth: 0, maxWidth: "220px" },
    "& button": { whiteSpace: "nowrap", flexShrink: 0 },
  },
});

/** Which plan is followed, and the day its figures are for. */
export function PlanCard({ overview }: { readonly overview: Overview }) {
  const layout = useLayout();
  const styles = useStyles();
  const words = useWording({ vi: overviewVi, en: overviewEn });
  const { reload } = useOverview();
  const [day, setDay] = useState<CalendarDate | null>(overview.asOf);
  const plan = overview.ledger?.plan;
  return (
    <section className={layout.card}>
      {plan ? (
        <div className={layout.tight}>
          <h3 className={layout.heading}>{plan.title}</h3>
          <p className={layout.muted}>
            {[plan.number, words.period(vietnameseDate(plan.start), vietnameseDate(plan.end))].filter(Boolean).join(" · ")}
          </p>
        </div>
      ) : null}
      <form
        className={styles.day}
        onSubmit={(event) => {
          event.preventDefault();
          reload(day ?? overview.asOf);
        }}
      >
        <DateField label={words.asOf} value={day} onChange={setDay} />
        <Button type="submit" icon={<Icon name="redo" size={18} />} disabled={day === null}>
          {words.recalculate}
        </Button>
      </form>
    </section>
  );
}
