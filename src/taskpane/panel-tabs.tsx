import { makeStyles, mergeClasses, Tab, TabList, tokens } from "@fluentui/react-components";
import { useWording } from "./context/language";
import { panelIds, type PanelId } from "./panel-id";
import { Icon } from "./pieces/icon";
import { frameEn } from "./wording/frame.en";
import { frameVi } from "./wording/frame.vi";

const useStyles = makeStyles({
  tabs: {
    display: "grid",
    gridTemplateColumns: "repeat(7, minmax(0, 1fr))",
    padding: "2px 2px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: { padding: "6px 0 8px", justifyContent: "center", alignItems: "start" },
  face: {
    display: "flex",
    width: "auto",
    height: "auto",
    overflow: "visible",
    flexDirection: "column",
    alignItems: "center",
    gap: "2px",
    fontSize: "clamp(11px, 3.4vw, 12px)",
    lineHeight: "14px",
    textAlign: "center",
    color: tokens.colorNeutralForeground2,
  },
  chosen: { color: tokens.colorBrandForeground1, fontWeight: 600 },
});

interface Props {
  readonly panel: PanelId;
  readonly onChoose: (panel: PanelId) => void;
}

/** The seven panels as tabs that fit a pane of 320 pixels. */
export function PanelTabs({ panel, onChoose }: Props) {
  const styles = useStyles();
  const words = useWording({ vi: frameVi, en: frameEn });
  return (
    <TabList
      className={styles.tabs}
      size="small"
      aria-label={words.sections}
      selectedValue={panel}
      onTabSelect={(_, data) => onChoose(data.value as PanelId)}
    >
      {panelIds.map((id) => (
        <Tab
          key={id}
          value={id}
          id={`tab-${id}`}
          aria-controls={`panel-${id}`}
          className={styles.tab}
          icon={{
            className: mergeClasses(styles.face, id === panel && styles.chosen),
            children: (
              <>
                <Icon name={id} />
                {words.tabs[id]}
              </>
            ),
          }}
        />
      ))}
    </TabList>
  );
}
