// A field that is typed into, with its label above it.
import { Input, Label, TextField, type TextFieldProps } from "react-aria-components";

type Props = Omit<TextFieldProps, "children" | "className"> & { label: string; ident?: boolean; hint?: string };

export function Entry({ label, ident = false, hint, ...props }: Props) {
  return (
    <TextField {...props} className="grid gap-1.5">
      <Label className="text-[13px] font-medium text-soft">{label}</Label>
      <Input
        dir={ident ? "ltr" : "auto"}
        className="h-12 w-full rounded-xl border border-edge bg-card px-3.5 text-start text-base data-focused:border-accent data-focused:outline-2 data-focused:outline-accent"
      />
      {hint && <span className="text-[13px] text-soft">{hint}</span>}
    </TextField>
  );
}
