import { Button } from "@fluentui/react-components";
import type { Severity } from "../../domain/issues/issue";
import type { Overview } from "../../operations/operations";
import { useLanguage, useWording } from "../context/language";
import { useNavigation } from "../context/navigation";
import { shownNumber } from "../format/shown-number";
import { SeverityMark } from "../pieces/severity-mark";
import { useLayout } from "../pieces/use-layout";
import { overviewEn } from "./wording.en";
import { overviewVi } from "./wording.vi";

const severities: readonly Severity[] = ["error", "warning", "info"];

/** Open issues by severity. */
export function IssuesCard({ issues }: { readonly issues: Overview["issues"] }) {
  const layout = useLayout();
  const language = useLanguage();
  const words = useWording({ vi: overviewVi, en: overviewEn });
  const { go } = useNavigation();
  const found = severities.filter((severity) => issues[severity] > 0);
  return (
    <section className={layout.card} aria-label={words.issues}>
      <h3 className={layout.heading}>{words.issues}</h3>
      {found.length === 0 ? <p className={layout.text}>{words.noIssues}</p> : null}
      <ul className={layout.list}>
        {found.map((severity) => (
          <li key={severity} className={layout.between}>
            <SeverityMark severity={severity} />
            <span className={layout.strong}>{shownNumber(issues[severity], language)}</span>
          </li>
        ))}
      </ul>
      {found.length > 0 ? (
        <div>
          <Button size="small" onClick={() => go("issues")}>
            {words.seeIssues}
          </Button>
        </div>
      ) : null}
    </section>
  );
}
