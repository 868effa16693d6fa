import { Button } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState } from "react";
import guide from "../../../docs/huong-dan-su-dung.md";
import { useLanguage, useWording } from "../context/language";
import type { PanelId } from "../panel-id";
import { ChoiceField } from "../pieces/choice-field";
import { useLayout } from "../pieces/use-layout";
import { frameEn } from "../wording/frame.en";
import { frameVi } from "../wording/frame.vi";
import { guideChapters } from "./guide-chapters";
import { GuideView } from "./guide-view";

interface Props {
  readonly panel: PanelId;
  readonly onClose: () => void;
}

/** The chapter of the user's guide on a panel, and the way to every other chapter; Escape closes it. */
export function PanelHelp({ panel, onClose }: Props) {
  const layout = useLayout();
  const language = useLanguage();
  const words = useWording({ vi: frameVi, en: frameEn });
  const chapters = useMemo(() => guideChapters(guide, language), [language]);
  const own = Math.max(
    0,
    chapters.findIndex((chapter) => chapter.panel === panel),
  );
  const [asked, setAsked] = useState<number | null>(null);
  const chapter = chapters[asked ?? own];
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), [chapter]);
  if (!chapter) return null;
  return (
    <section className={layout.card} aria-label={words.help} onKeyDown={(event) => (event.key === "Escape" ? onClose() : undefined)}>
      <h3 ref={title} tabIndex={-1} className={layout.title}>
        {chapter.title}
      </h3>
      <GuideView blocks={chapter.blocks} />
      <ChoiceField
        label={words.otherHelp}
        value={String(asked ?? own)}
        choices={Object.fromEntries(chapters.map((each, index) => [String(index), each.title]))}
        onChange={(index) => setAsked(Number(index))}
      />
      <div className={layout.row}>
        <Button onClick={onClose}>{words.closeHelp}</Button>
      </div>
    </section>
  );
}
