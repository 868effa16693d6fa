import { Button, Spinner } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useRef, useState, type ReactNode } from "react";
import { useWording } from "../context/language";
import { useNavigation } from "../context/navigation";
import type { PanelId } from "../panel-id";
import { frameEn } from "../wording/frame.en";
import { frameVi } from "../wording/frame.vi";
import { Icon } from "./icon";
import { useLayout } from "./use-layout";

const PanelHelp = lazy(() => import("../help/panel-help").then((module) => ({ default: module.PanelHelp })));

interface Props {
  readonly id: PanelId;
  readonly children: ReactNode;
}

/** Title of a panel, which takes the focus when a button elsewhere led here, and the help on the panel. */
export function PanelFrame({ id, children }: Props) {
  const layout = useLayout();
  const words = useWording({ vi: frameVi, en: frameEn });
  const { arrival } = useNavigation();
  const title = useRef<HTMLHeadingElement>(null);
  const help = useRef<HTMLButtonElement>(null);
  const [isHelped, setHelped] = useState(false);
  useEffect(() => {
    if (arrival?.panel === id) title.current?.focus();
  }, [arrival, id]);
  const close = () => {
    setHelped(false);
    help.current?.focus();
  };
  return (
    <div className={layout.stack}>
      <div className={layout.titleRow}>
        <h2 ref={title} tabIndex={-1} className={layout.title}>
          {words.titles[id]}
        </h2>
        <Button
          ref={help}
          size="small"
          appearance="subtle"
          icon={<Icon name="help" />}
          aria-label={words.helpOn(words.titles[id])}
          aria-expanded={isHelped}
          onClick={() => setHelped(!isHelped)}
        />
      </div>
      {isHelped ? (
        <Suspense fallback={<Spinner size="small" label={words.loading} />}>
          <PanelHelp panel={id} onClose={close} />
        </Suspense>
      ) : null}
      {children}
    </div>
  );
}
