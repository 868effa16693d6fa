import { createContext, useCallback, useContext, useState, type ReactNode } from "react";

const AnnouncerContext = createContext<(text: string) => void>(() => undefined);

const hidden = {
  position: "absolute",
  width: 1,
  height: 1,
  margin: -1,
  overflow: "hidden",
  clipPath: "inset(50%)",
  whiteSpace: "nowrap",
} as const;

/** Live region: results are told to screen readers without moving the focus. */
export function Announcer({ children }: { readonly children: ReactNode }) {
  const [said, setSaid] = useState({ text: "", turn: 0 });
  const announce = useCallback((text: string) => setSaid((last) => ({ text, turn: last.turn + 1 })), []);
  return (
    <AnnouncerContext.Provider value={announce}>
      {children}
      <div aria-live="polite" role="log" style={hidden}>
        <span key={said.turn}>{said.text}</span>
      </div>
    </AnnouncerContext.Provider>
  );
}

export const useAnnounce = (): ((text: string) => void) => useContext(AnnouncerContext);
