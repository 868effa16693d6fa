import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useLayout } from "../pieces/use-layout";
import type { GuideBlock, GuideItem } from "./guide-blocks";
import { GuideText } from "./guide-text";

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: "20px", display: "flex", flexDirection: "column", gap: "4px" },
  table: { borderCollapse: "collapse", width: "100%", tableLayout: "fixed", fontSize: "13px", lineHeight: "18px" },
  cell: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: "4px 6px",
    textAlign: "left",
    verticalAlign: "top",
    overflowWrap: "anywhere",
  },
});

/** Blocks of the guide as the pane shows them. */
export function GuideView({ blocks }: { readonly blocks: readonly GuideBlock[] }) {
  return blocks.map((block, index) => <Block key={index} block={block} />);
}

function Block({ block }: { readonly block: GuideBlock }) {
  const layout = useLayout();
  if (block.kind === "heading")
    return (
      <h4 className={layout.heading}>
        <GuideText text={block.text} />
      </h4>
    );
  if (block.kind === "paragraph")
    return (
      <p className={layout.text}>
        <GuideText text={block.text} />
      </p>
    );
  return block.kind === "list" ? <List {...block} /> : <Table {...block} />;
}

function List({ isNumbered, items }: { readonly isNumbered: boolean; readonly items: readonly GuideItem[] }) {
  const styles = useStyles();
  const layout = useLayout();
  const Tag = isNumbered ? "ol" : "ul";
  return (
    <Tag className={mergeClasses(styles.list, layout.text)}>
      {items.map(({ text, under }, index) => (
        <li key={index}>
          <GuideText text={text} />
          <GuideView blocks={under} />
        </li>
      ))}
    </Tag>
  );
}

function Table({ head, rows }: { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }) {
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {head.map((cell, index) => (
            <th key={index} scope="col" className={styles.cell}>
              <GuideText text={cell} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={index}>
            {row.map((cell, at) => (
              <td key={at} className={styles.cell}>
                <GuideText text={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
