import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useWording } from "../context/language";
import { ledgerEn } from "../wording/ledger-words.en";
import { ledgerVi, type Verdict } from "../wording/ledger-words.vi";
import { Icon, type IconName } from "./icon";

export type Tone = "good" | "warning" | "bad" | "quiet";

/** How a verdict is coloured; its words say the same. */
export const verdictTones: Record<Verdict, Tone> = {
  exceeded: "good",
  met: "good",
  done: "good",
  "on-track": "good",
  behind: "warning",
  late: "warning",
  over: "warning",
  missed: "bad",
  overdue: "bad",
  "no-data": "warning",
  "not-due": "quiet",
  optional: "quiet",
};

const icons: Record<Tone, IconName> = { good: "check", warning: "clock", bad: "cross", quiet: "minus" };

const useStyles = makeStyles({
  badge: {
    display: "inline-flex",
    alignItems: "center",
    gap: "4px",
    padding: "1px 8px 1px 6px",
    borderRadius: "10px",
    fontSize: "12px",
    lineHeight: "18px",
    fontWeight: 600,
    whiteSpace: "nowrap",
  },
  good: { backgroundColor: tokens.colorPaletteGreenBackground1, color: tokens.colorPaletteGreenForeground1 },
  warning: { backgroundColor: tokens.colorPaletteYellowBackground1, color: tokens.colorPaletteYellowForeground2 },
  bad: { backgroundColor: tokens.colorPaletteRedBackground1, color: tokens.colorPaletteRedForeground1 },
  quiet: { backgroundColor: tokens.colorNeutralBackground4, color: tokens.colorNeutralForeground2 },
});

/** A short judgement in words and colour. */
export function Badge({
  tone,
  children,
  icon = icons[tone],
}: {
  readonly tone: Tone;
  readonly children: string;
  readonly icon?: IconName;
}) {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.badge, styles[tone])}>
      <Icon name={icon} size={14} />
      {children}
    </span>
  );
}

/** The verdict on a target or an activity (đánh giá). */
export function VerdictBadge({ verdict }: { readonly verdict: Verdict }) {
  const words = useWording({ vi: ledgerVi, en: ledgerEn });
  return <Badge tone={verdictTones[verdict]}>{words.verdicts[verdict]}</Badge>;
}
