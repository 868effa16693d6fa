import { Button } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { vietnameseDate } from "../../../domain/calendar/calendar-date";
import type { Overview } from "../../../operations/operations";
import { useLanguage, useWording } from "../../context/language";
import { shownNumber } from "../../format/shown-number";
import { PagedList } from "../../pieces/paged-list";
import { useLayout } from "../../pieces/use-layout";
import { Badge } from "../../pieces/verdict-badge";
import { CompleteForm } from "./complete-form";
import { DAYS_AHEAD, pressingTasks, type PressingTask } from "./pressing-tasks";
import { tasksEn } from "./wording.en";
import { tasksVi } from "./wording.vi";

/** Tasks that are late or due soon, each with the way to say that it was done. */
export function TasksCard({ overview }: { readonly overview: Overview }) {
  const layout = useLayout();
  const language = useLanguage();
  const words = useWording({ vi: tasksVi, en: tasksEn });
  const tasks = useMemo(() => pressingTasks(overview), [overview]);
  const [opened, setOpened] = useState<string | null>(null);
  if (tasks.length === 0) return null;
  const line = ({ activity, isLate }: PressingTask) => (
    <div className={layout.tight}>
      <div className={layout.between}>
        <Badge tone={isLate ? "bad" : "warning"}>{isLate ? words.late : words.soon}</Badge>
        <span className={layout.muted}>{words.due(vietnameseDate(activity.due ?? ""))}</span>
      </div>
      <p className={layout.text}>{activity.text}</p>
      {opened === activity.id ? (
        <CompleteForm activity={activity} today={overview.asOf} onClose={() => setOpened(null)} />
      ) : (
        <div>
          <Button size="small" aria-label={words.reportFor(activity.text)} onClick={() => setOpened(activity.id)}>
            {words.report}
          </Button>
        </div>
      )}
    </div>
  );
  return (
    <section className={layout.card} aria-label={words.title}>
      <h3 className={layout.heading}>{words.title}</h3>
      <p className={layout.muted}>{words.explain(shownNumber(DAYS_AHEAD, language))}</p>
      <PagedList items={tasks} keyOf={({ activity }) => activity.id} label={words.title} pageSize={6}>
        {line}
      </PagedList>
    </section>
  );
}
