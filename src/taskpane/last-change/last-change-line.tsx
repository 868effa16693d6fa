import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { useLanguage, useWording } from "../context/language";
import { shownNumber } from "../format/shown-number";
import { ChangeNotice } from "./change-notice";
import { useLastChange } from "./last-change-context";
import { lastChangeEn } from "./wording.en";
import { lastChangeVi } from "./wording.vi";

const useStyles = makeStyles({
  line: { padding: "8px 12px 4px" },
  earlier: { maxHeight: "40vh", overflowY: "auto", margin: "4px 0 0", padding: 0, listStyleType: "none", "& > li": { marginTop: "4px" } },
});

/** What was done last, with the way back and from there the way forth; behind a button, what was done before. */
export function LastChangeLine() {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWording({ vi: lastChangeVi, en: lastChangeEn });
  const { changes, forget } = useLastChange();
  const [isOpen, setOpen] = useState(false);
  const [last, ...earlier] = changes;
  if (!last) return null;
  const more =
    earlier.length > 0 ? (
      <Button size="small" appearance="subtle" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {isOpen ? words.hideEarlier : words.earlier(shownNumber(earlier.length, language))}
      </Button>
    ) : null;
  const close = (
    <Button size="small" appearance="subtle" onClick={forget}>
      {words.close}
    </Button>
  );
  return (
    <section aria-label={words.label} className={styles.line}>
      <ChangeNotice
        key={last.id}
        change={last}
        actions={
          <>
            {more}
            {close}
          </>
        }
      />
      {isOpen && earlier.length > 0 ? (
        <ol className={styles.earlier}>
          {earlier.map((change) => (
            <li key={change.id}>
              <ChangeNotice change={change} isEarlier />
            </li>
          ))}
        </ol>
      ) : null}
    </section>
  );
}
