import { useEffect, useRef, type ReactNode } from "react";
import { useWording } from "../context/language";
import { useNavigation } from "../context/navigation";
import type { PanelId } from "../panel-id";
import { frameEn } from "../wording/frame.en";
import { frameVi } from "../wording/frame.vi";
import { useLayout } from "./use-layout";

interface Props {
  readonly id: PanelId;
  readonly children: ReactNode;
}

/** Title of a panel, which takes the focus when a button elsewhere led here. */
export function PanelFrame({ id, children }: Props) {
  const layout = useLayout();
  const words = useWording({ vi: frameVi, en: frameEn });
  const { arrival } = useNavigation();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (arrival?.panel === id) title.current?.focus();
  }, [arrival, id]);
  return (
    <div className={layout.stack}>
      <h2 ref={title} tabIndex={-1} className={layout.title}>
        {words.titles[id]}
      </h2>
      {children}
    </div>
  );
}
