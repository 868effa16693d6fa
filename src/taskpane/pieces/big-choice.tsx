import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Icon, type IconName } from "./icon";
import { useLayout } from "./use-layout";

const useStyles = makeStyles({
  choice: {
    display: "flex",
    gap: "12px",
    alignItems: "flex-start",
    width: "100%",
    padding: "12px",
    textAlign: "left",
    font: "inherit",
    cursor: "pointer",
    borderRadius: "8px",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    "& > svg": { color: tokens.colorBrandForeground1, marginTop: "2px" },
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover, border: `1px solid ${tokens.colorBrandStroke1}` },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  chosen: { border: `1px solid ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorBrandBackground2 },
});

interface Props {
  readonly icon: IconName;
  readonly title: string;
  readonly text: string;
  readonly onChoose: () => void;
  readonly expanded?: boolean;
}

/** A way to go on, large enough to be read before it is pressed. */
export function BigChoice({ icon, title, text, onChoose, expanded }: Props) {
  const styles = useStyles();
  const layout = useLayout();
  return (
    <button type="button" aria-expanded={expanded} className={mergeClasses(styles.choice, expanded && styles.chosen)} onClick={onChoose}>
      <Icon name={icon} size={24} />
      <span className={layout.tight}>
        <span className={layout.heading}>{title}</span>
        <span className={layout.muted}>{text}</span>
      </span>
    </button>
  );
}
