// Something that is asked once more before it is done.
import type { ReactNode } from "react";
import { Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from "react-aria-components";
import { useWords } from "../words/context.tsx";
import { Press } from "./Press.tsx";

type Props = {
  /** What opens the question. */
  opens: ReactNode;
  /** Messages: the question, what it means, and the answer that does it. */
  title: string;
  line: string;
  yes: string;
  does(): void;
};

export function Asked({ opens, title, line, yes, does }: Props) {
  const words = useWords();
  return (
    <DialogTrigger>
      {opens}
      <ModalOverlay isDismissable className="fixed inset-0 z-10 grid place-items-center bg-black/40 p-6">
        <Modal className="card w-full max-w-md p-7 shadow-xl">
          <Dialog className="grid gap-4">
            {({ close }) => (
              <>
                <Heading slot="title" className="text-lg font-semibold">
                  {words.say(title)}
                </Heading>
                <p className="text-soft">{words.say(line)}</p>
                <div className="grid grid-cols-2 gap-2.5">
                  <Press autoFocus onPress={close}>
                    {words.say("desk-back")}
                  </Press>
                  <Press
                    weight="primary"
                    onPress={() => {
                      close();
                      does();
                    }}
                  >
                    {words.say(yes)}
                  </Press>
                </div>
              </>
            )}
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
}
