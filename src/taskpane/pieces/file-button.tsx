import { Button } from "@fluentui/react-components";
import { useRef } from "react";
import type { ChosenFile } from "../../operations/operations";
import { Icon } from "./icon";

interface Props {
  readonly label: string;
  /** Endings of the files, as the browser's chooser takes them. */
  readonly accept: string;
  readonly multiple?: boolean;
  readonly small?: boolean;
  readonly isDisabled: boolean;
  /** Never called with none. */
  readonly onChoose: (files: readonly ChosenFile[]) => void;
}

/** A button that lets the person choose files of the computer; the same file can be chosen again. */
export function FileButton({ label, accept, multiple = false, small = false, isDisabled, onChoose }: Props) {
  const chooser = useRef<HTMLInputElement>(null);
  const chosen = (files: readonly File[]) => {
    if (files.length > 0)
      onChoose(files.map((file) => ({ name: file.name, content: async () => new Uint8Array(await file.arrayBuffer()) })));
  };
  return (
    <>
      <input
        ref={chooser}
        type="file"
        multiple={multiple}
        hidden
        aria-label={label}
        accept={accept}
        onChange={(event) => {
          chosen([...(event.target.files ?? [])]);
          event.target.value = "";
        }}
      />
      <Button
        size={small ? "small" : "medium"}
        style={{ alignSelf: "flex-start" }}
        icon={<Icon name="upload" size={16} />}
        disabled={isDisabled}
        onClick={() => chooser.current?.click()}
      >
        {label}
      </Button>
    </>
  );
}
