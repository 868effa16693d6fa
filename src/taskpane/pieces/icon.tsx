/** Outlines on a 20 × 20 grid, drawn for this pane. */
const outlines = {
  overview: "M3 17V9.5M8 17V4M13 17v-6M18 17V7",
  intake: "M3 4h14v5M3 4v12h6M3 8h14M8 4v12M14.5 11.5v6M12 15l2.5 2.5L17 15",
  plan: "M5 2.5h7l3.5 3.5v11.5H5zM12 2.5V6h3.5M7.5 9.5h5.5M7.5 12h5.5M7.5 14.5h3.5",
  targets: "M10 2.5a7.5 7.5 0 1 0 7.5 7.5M10 6a4 4 0 1 0 4 4M10 10l7-7M14.5 3v2.5H17",
  roster: "M3 9.5L10 3.5l7 6M5 8v8.5h10V8M8.5 16.5v-4.5h3v4.5",
  issues: "M10 3l7.5 13.5h-15zM10 8v4M10 14.2v.3",
  reports: "M5.5 7V2.5h9V7M5.5 14H3V7h14v7h-2.5M5.5 11.5h9v6h-9zM7.5 14.5h5",
  check: "M4 10.5l4 4 8-9",
  cross: "M5 5l10 10M15 5L5 15",
  clock: "M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15M10 6v4.5l3 2",
  info: "M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15M10 9v5M10 6.2v.3",
  help: "M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15M7.7 7.9a2.3 2.3 0 1 1 3.5 2c-.8.5-1.2.9-1.2 1.8M10 14.2v.3",
  shield: "M10 2.5l6 2.2v4.8c0 3.8-2.5 6.6-6 8-3.5-1.4-6-4.2-6-8V4.7zM7.3 10l2 2 3.5-4",
  empty: "M4 3h12v14H4zM4 7h12M10 10v5M7.5 12.5h5",
  upload: "M10 13V3.5M6.5 7L10 3.5 13.5 7M3.5 13v3.5h13V13",
  right: "M8 4.5L13.5 10 8 15.5",
  left: "M12 4.5L6.5 10l5.5 5.5",
  redo: "M16 10a6 6 0 1 1-1.8-4.3M16.5 3v3.5H13",
  pencil: "M4 16l.8-3.5L13 4.3l2.7 2.7-8.2 8.2zM11.5 5.8l2.7 2.7",
  add: "M10 4v12M4 10h12",
  minus: "M4.5 10h11",
  search: "M8.5 3a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11M12.5 12.5l4.5 4.5",
} as const;

export type IconName = keyof typeof outlines;

/** A small outline in the colour of the text; the words beside it carry the meaning. */
export function Icon({ name, size = 20 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.5}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
      style={{ flexShrink: 0 }}
    >
      <path d={outlines[name]} />
    </svg>
  );
}
