import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  group: { display: "flex", flexWrap: "wrap", gap: "6px" },
  chip: {
    font: "inherit",
    fontSize: "13px",
    lineHeight: "18px",
    padding: "3px 10px",
    borderRadius: "14px",
    cursor: "pointer",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  pressed: {
    color: tokens.colorBrandForeground2,
    backgroundColor: tokens.colorBrandBackground2,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    fontWeight: 600,
    ":hover": { backgroundColor: tokens.colorBrandBackground2Hover },
  },
});

interface Chip<K extends string> {
  readonly key: K;
  readonly label: string;
}

interface Props<K extends string> {
  readonly label: string;
  readonly chips: readonly Chip<K>[];
  readonly chosen: K;
  readonly onChoose: (key: K) => void;
}

/** One of a few ways to look at a list. */
export function FilterChips<K extends string>({ label, chips, chosen, onChoose }: Props<K>) {
  const styles = useStyles();
  return (
    <div role="group" aria-label={label} className={styles.group}>
      {chips.map((chip) => (
        <button
          key={chip.key}
          type="button"
          aria-pressed={chip.key === chosen}
          className={mergeClasses(styles.chip, chip.key === chosen && styles.pressed)}
          onClick={() => onChoose(chip.key)}
        >
          {chip.label}
        </button>
      ))}
    </div>
  );
}
