import { Fragment, type ReactNode } from "react";

const MARKED = /(\*\*.+?\*\*|`.+?`|\[.+?\]\(.+?\))/;

/** A text of the guide with its bold words and its code; links lead to other files, so their words alone stand here. */
export function GuideText({ text }: { readonly text: string }): ReactNode {
  return text.split(MARKED).map((piece, index) => <Fragment key={index}>{marked(piece)}</Fragment>);
}

function marked(piece: string): ReactNode {
  if (/^\*\*.+\*\*$/.test(piece)) return <strong>{piece.slice(2, -2)}</strong>;
  if (/^`.+`$/.test(piece)) return <code>{piece.slice(1, -1)}</code>;
  return /^\[(.+)\]\(.+\)$/.exec(piece)?.[1] ?? piece;
}
