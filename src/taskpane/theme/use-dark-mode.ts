import { useSyncExternalStore } from "react";

const query = () => window.matchMedia("(prefers-color-scheme: dark)");

function watch(changed: () => void): () => void {
  const media = query();
  media.addEventListener("change", changed);
  return () => media.removeEventListener("change", changed);
}

/** Whether to draw dark: as the host says, otherwise as the system prefers. */
export function useDarkMode(hostIsDark: boolean | undefined): boolean {
  const systemIsDark = useSyncExternalStore(watch, () => query().matches);
  return hostIsDark ?? systemIsDark;
}
