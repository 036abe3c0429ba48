// A note for the log of a post: short, about the work, and about nobody who travels.
import { useId, useState } from "react";
import { ask } from "../api/client.ts";
import type { Subject } from "../api/types.ts";
import { Choice } from "../parts/Choice.tsx";
import { Press } from "../parts/Press.tsx";
import { Trouble } from "../parts/Trouble.tsx";
import { useWords } from "../words/context.tsx";
import { useEnter } from "./useLog.ts";

const SUBJECTS: readonly Subject[] = ["incident", "equipment", "traffic", "staff", "visit", "other"];
const MOST = 500;

export function WriteNote({ post }: { post: string }) {
  const words = useWords();
  const id = useId();
  const { busy, trouble, enter } = useEnter(post);
  const [subject, setSubject] = useState<string>("incident");
  const [text, setText] = useState("");
  const write = async () => {
    const json = { subject: SUBJECTS.find((one) => one === subject) ?? "other", text: text.trim() };
    if (await enter((key) => ask("post", "/api/posts/{post}/log", { at: { post }, json, key }))) setText("");
  };
  return (
    <div className="grid gap-3">
      <Trouble trouble={trouble} />
      <Choice label={words.say("watch-subject")} options={SUBJECTS.map((one) => ({ id: one, shown: words.say(`watch-subject-${one}`) }))} chosen={subject} choose={setSubject} />
      <label htmlFor={id} className="text-[13px] font-medium text-soft">
        {words.say("watch-note-text")}
      </label>
      <textarea id={id} dir="auto" rows={4} maxLength={MOST} value={text} onChange={(event) => setText(event.target.value)} className="w-full rounded-xl border border-edge bg-card px-3.5 py-2.5" />
      <div>
        <Press isDisabled={busy || text.trim() === ""} onPress={() => void write()}>
          {words.say("watch-note-write")}
        </Press>
      </div>
    </div>
  );
}
