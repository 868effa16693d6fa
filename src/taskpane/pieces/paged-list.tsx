import { Button } from "@fluentui/react-components";
import { useEffect, useRef, useState, type ReactNode } from "react";
import { useLanguage, useWording } from "../context/language";
import { shownNumber } from "../format/shown-number";
import { frameEn } from "../wording/frame.en";
import { frameVi } from "../wording/frame.vi";
import { Icon } from "./icon";
import { useLayout } from "./use-layout";

interface Props<T> {
  readonly items: readonly T[];
  readonly keyOf: (item: T, index: number) => string | number;
  readonly children: (item: T, index: number) => ReactNode;
  readonly label: string;
  readonly pageSize?: number;
}

/** A list that shows one page at a time, so that twenty thousand rows cost no more than fifty. */
export function PagedList<T>({ items, keyOf, children, label, pageSize = 50 }: Props<T>) {
  const layout = useLayout();
  const [page, setPage] = useState(0);
  const top = useRef<HTMLUListElement>(null);
  const pages = Math.max(1, Math.ceil(items.length / pageSize));
  const shown = Math.min(page, pages - 1);
  useEffect(() => setPage(0), [items.length]);
  const turn = (to: number) => {
    setPage(to);
    top.current?.scrollIntoView({ block: "start" });
    top.current?.focus({ preventScroll: true });
  };
  const first = shown * pageSize;
  return (
    <>
      <ul ref={top} tabIndex={-1} aria-label={label} className={layout.list} style={{ outline: "none" }}>
        {items.slice(first, first + pageSize).map((item, index) => (
          <li key={keyOf(item, first + index)}>{children(item, first + index)}</li>
        ))}
      </ul>
      {pages > 1 ? (
        <Pages
          first={first + 1}
          last={Math.min(first + pageSize, items.length)}
          total={items.length}
          page={shown}
          pages={pages}
          onTurn={turn}
        />
      ) : null}
    </>
  );
}

interface PagesProps {
  readonly first: number;
  readonly last: number;
  readonly total: number;
  readonly page: number;
  readonly pages: number;
  readonly onTurn: (page: number) => void;
}

function Pages({ first, last, total, page, pages, onTurn }: PagesProps) {
  const layout = useLayout();
  const language = useLanguage();
  const words = useWording({ vi: frameVi, en: frameEn });
  return (
    <nav aria-label={words.pages} className={layout.row} style={{ justifyContent: "center" }}>
      <Button
        size="small"
        icon={<Icon name="left" size={16} />}
        aria-label={words.previousPage}
        disabled={page === 0}
        onClick={() => onTurn(page - 1)}
      />
      <span className={layout.muted} role="status">
        {words.page(shownNumber(first, language), shownNumber(last, language), shownNumber(total, language))}
      </span>
      <Button
        size="small"
        icon={<Icon name="right" size={16} />}
        aria-label={words.nextPage}
        disabled={page >= pages - 1}
        onClick={() => onTurn(page + 1)}
      />
    </nav>
  );
}
