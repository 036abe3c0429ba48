// A group is formed: what keeps it together, how many come, and the plate of a vehicle.
import { useState } from "react";
import { Dialog, DialogTrigger, Form, Heading, Modal, ModalOverlay } from "react-aria-components";
import { ask } from "../api/client.ts";
import { Entry } from "../parts/Entry.tsx";
import { Press } from "../parts/Press.tsx";
import { Segments } from "../parts/Segments.tsx";
import { Trouble } from "../parts/Trouble.tsx";
import { useTry } from "../session/useTry.ts";
import { useWords } from "../words/context.tsx";
import { useSitting } from "./useSitting.ts";

const KINDS = ["vehicle", "family"] as const;

export function FormGroup({ post }: { post: string }) {
  const words = useWords();
  return (
    <DialogTrigger>
      <Press small weight="quiet">
        {words.say("desk-group-form")}
      </Press>
      <ModalOverlay isDismissable className="fixed inset-0 z-10 grid place-items-center bg-black/40 p-6">
        <Modal className="card w-full max-w-md p-7 shadow-xl">
          <Dialog>{({ close }) => <Formed post={post} close={close} />}</Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
}

function Formed({ post, close }: { post: string; close(): void }) {
  const words = useWords();
  const sitting = useSitting();
  const [kind, setKind] = useState<(typeof KINDS)[number]>("vehicle");
  const { busy, trouble, run } = useTry();
  const form = (data: FormData) => {
    const plate = String(data.get("plate") ?? "").trim();
    const group = { kind, post, expected: Number(data.get("expected")), ...(kind === "vehicle" && plate ? { plate } : {}) };
    const body = new FormData();
    body.append("group", JSON.stringify(group));
    void run(async () => {
      sitting.gather((await ask("post", "/api/groups", { form: body, key: crypto.randomUUID() })).id);
      close();
    });
  };
  return (
    <Form
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        form(new FormData(event.currentTarget));
      }}
    >
      <Heading slot="title" className="text-lg font-semibold">
        {words.say("desk-group-form")}
      </Heading>
      <Trouble trouble={trouble} />
      <div>
        <Segments label={words.say("desk-group")} chosen={kind} choose={setKind} segments={KINDS.map((id) => ({ id, shown: words.say(`group-${id}`) }))} />
      </div>
      <Entry name="expected" label={words.say("desk-group-expected")} inputMode="numeric" pattern="[1-9][0-9]{0,2}" defaultValue="2" ident isRequired autoFocus />
      {kind === "vehicle" && <Entry name="plate" label={words.say("desk-group-plate")} maxLength={24} autoComplete="off" />}
      <div className="grid grid-cols-2 gap-2.5">
        <Press onPress={close}>{words.say("desk-back")}</Press>
        <Press type="submit" weight="primary" isDisabled={busy}>
          {words.say("desk-group-begin")}
        </Press>
      </div>
    </Form>
  );
}
