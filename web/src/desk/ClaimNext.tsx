// The next drop of a device is this traveller's: the desk claims it, and the claim goes to the device, as the beginning of a file's name.
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Dialog, Heading, Menu, MenuItem, MenuTrigger, Modal, ModalOverlay, Popover } from "react-aria-components";
import { ask } from "../api/client.ts";
import type { Claim } from "../api/types.ts";
import { Press } from "../parts/Press.tsx";
import { useWords } from "../words/context.tsx";
import type { Place } from "./sitting.ts";
import { useSitting } from "./useSitting.ts";

export function ClaimNext({ place }: { place: Place }) {
  const words = useWords();
  const sitting = useSitting();
  const [claimed, setClaimed] = useState<{ claim: Claim; device: string; folder: boolean }>();
  const found = useQuery({ queryKey: ["devices"], queryFn: () => ask("get", "/api/devices"), staleTime: 60_000 });
  const devices = (found.data?.devices ?? []).filter(({ post, revoked, until }) => post === place.post && !revoked && until > Date.now());
  if (devices.length === 0) return null;
  const claim = (id: string) => {
    const device = devices.find((one) => one.id === id);
    if (device) sitting.claim(id, place, (told) => setClaimed({ claim: told, device: device.name, folder: device.kind === "folder" }));
  };
  return (
    <>
      <MenuTrigger>
        <Press small weight="quiet">
          {words.say("desk-claim")}
        </Press>
        <Popover className="card min-w-56 overflow-hidden p-1.5 shadow-lg" placement="bottom end">
          <Menu aria-label={words.say("desk-claim")} onAction={(key) => claim(String(key))}>
            {devices.map(({ id, name }) => (
              <MenuItem key={id} id={id} textValue={name} className="cursor-pointer rounded-lg px-3 py-2.5 data-focused:bg-accent-soft data-focused:text-accent">
                <bdi>{name}</bdi>
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
      <ModalOverlay isDismissable isOpen={claimed !== undefined} onOpenChange={(open) => !open && setClaimed(undefined)} className="fixed inset-0 z-10 grid place-items-center bg-black/40 p-6">
        <Modal className="card w-full max-w-md p-7 shadow-xl">
          <Dialog className="grid gap-4">
            {({ close }) => (
              <>
                <Heading slot="title" className="text-lg font-semibold">
                  {words.say("desk-claim-title", { device: claimed?.device ?? "" })}
                </Heading>
                <p className="text-soft">{words.say(claimed?.folder ? "desk-claim-name" : "desk-claim-program")}</p>
                <output className="ident rounded-xl bg-unknown-soft p-3 text-center break-all">{claimed?.claim.claim}</output>
                <p className="text-sm text-soft">{words.say("desk-claim-lasts", { count: Math.round((claimed?.claim.lasts ?? 0) / 60_000) })}</p>
                <div className="grid grid-cols-2 gap-2.5">
                  <Press onPress={() => void navigator.clipboard.writeText(claimed?.claim.claim ?? "")}>{words.say("desk-claim-copy")}</Press>
                  <Press weight="primary" autoFocus onPress={close}>
                    {words.say("desk-claim-done")}
                  </Press>
                </div>
              </>
            )}
          </Dialog>
        </Modal>
      </ModalOverlay>
    </>
  );
}
