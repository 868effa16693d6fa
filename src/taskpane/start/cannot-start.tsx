import { FluentProvider } from "@fluentui/react-components";
import { Notice } from "../pieces/notice";
import { darkTheme, lightTheme } from "../theme/brand-theme";
import { useDarkMode } from "../theme/use-dark-mode";
import type { OfficeStart } from "./office-start";
import { startEn } from "./wording.en";
import { startVi } from "./wording.vi";

const wordings = [startVi, startEn] as const;

/** Why the pane cannot begin, in both languages, as nobody has chosen one yet. */
export function CannotStart({ reason }: { readonly reason: Exclude<OfficeStart, "ready"> }) {
  const isDark = useDarkMode(undefined);
  return (
    <FluentProvider theme={isDark ? darkTheme : lightTheme} style={{ minHeight: "100%" }}>
      <main style={{ display: "flex", flexDirection: "column", gap: 12, padding: 12 }}>
        {wordings.map((wording, index) => (
          <div key={index} lang={index === 0 ? "vi" : "en"}>
            <Notice tone="warning" role={index === 0 ? "alert" : undefined} title={wording[reason].title}>
              {wording[reason].text}
            </Notice>
          </div>
        ))}
      </main>
    </FluentProvider>
  );
}
