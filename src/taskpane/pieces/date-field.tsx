import { Field, Input } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { vietnameseDate, type CalendarDate } from "../../domain/calendar/calendar-date";
import { useWording } from "../context/language";
import { readDate } from "../format/read-date";
import { frameEn } from "../wording/frame.en";
import { frameVi } from "../wording/frame.vi";

interface Props {
  readonly label: string;
  readonly value: CalendarDate | null;
  /** Told of every readable day, and of null where the text is none. */
  readonly onChange: (date: CalendarDate | null) => void;
  readonly required?: boolean;
  readonly hint?: string;
}

/** A day typed as ngày/tháng/năm, whatever the computer's region; the text is put in order only on leaving the field. */
export function DateField({ label, value, onChange, required, hint }: Props) {
  const words = useWording({ vi: frameVi, en: frameEn });
  const [text, setText] = useState(value === null ? "" : vietnameseDate(value));
  const [left, setLeft] = useState(false);
  useEffect(() => {
    setText((typed) => (value === null || readDate(typed) === value ? typed : vietnameseDate(value)));
  }, [value]);
  const isWrong = left && text.trim() !== "" && readDate(text) === null;
  const leave = () => {
    setLeft(true);
    const date = readDate(text);
    if (date !== null) setText(vietnameseDate(date));
  };
  const type = (typed: string) => {
    setText(typed);
    setLeft(false);
    onChange(readDate(typed));
  };
  return (
    <Field
      label={label}
      required={required}
      hint={hint}
      validationState={isWrong ? "error" : "none"}
      validationMessage={isWrong ? words.dateWrong : undefined}
    >
      <Input
        value={text}
        placeholder={words.dateHint}
        inputMode="numeric"
        autoComplete="off"
        onChange={(_, data) => type(data.value)}
        onBlur={leave}
      />
    </Field>
  );
}
