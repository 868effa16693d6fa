import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon";
import { useLayout } from "./use-layout";

export type NoticeTone = "good" | "warning" | "bad" | "quiet";

const icons: Record<NoticeTone, IconName> = { good: "check", warning: "issues", bad: "issues", quiet: "info" };

const useStyles = makeStyles({
  notice: {
    display: "flex",
    gap: "8px",
    padding: "10px 12px",
    borderRadius: "8px",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  good: {
    borderLeft: `4px solid ${tokens.colorPaletteGreenForeground1}`,
    "& > svg": { color: tokens.colorPaletteGreenForeground1 },
  },
  warning: {
    borderLeft: `4px solid ${tokens.colorPaletteYellowForeground2}`,
    "& > svg": { color: tokens.colorPaletteYellowForeground2 },
  },
  bad: {
    borderLeft: `4px solid ${tokens.colorPaletteRedForeground1}`,
    "& > svg": { color: tokens.colorPaletteRedForeground1 },
  },
  quiet: {
    borderLeft: `4px solid ${tokens.colorNeutralStroke1}`,
    "& > svg": { color: tokens.colorNeutralForeground2 },
  },
});

interface Props {
  readonly tone: NoticeTone;
  readonly title?: string;
  readonly children?: ReactNode;
  /** What can be done next. */
  readonly actions?: ReactNode;
  /** How screen readers are told: at once, when they are free, or only on reaching it. */
  readonly role?: "alert" | "status";
}

/** A sentence that stands out, with what can be done about it. */
export function Notice({ tone, title, children, actions, role }: Props) {
  const styles = useStyles();
  const layout = useLayout();
  return (
    <div role={role} className={mergeClasses(styles.notice, styles[tone])}>
      <Icon name={icons[tone]} />
      <div className={mergeClasses(layout.tight, layout.grow)}>
        {title ? <p className={mergeClasses(layout.text, layout.strong)}>{title}</p> : null}
        {children ? <div className={layout.text}>{children}</div> : null}
        {actions ? <div className={layout.row}>{actions}</div> : null}
      </div>
    </div>
  );
}
