interface DateFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  /** The last day that can be chosen. */
  readonly max?: string;
  /** `null` for an empty field. */
  readonly onDay: (day: string | null) => void;
}

/** A day, or none. */
export function DateField({ id, label, value, max, onDay }: DateFieldProps) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input class="input number" id={id} type="date" max={max} value={value} onInput={(event) => onDay(event.currentTarget.value === "" ? null : event.currentTarget.value)} />
    </div>
  );
}
