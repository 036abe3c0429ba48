// Travellers who come together, in a vehicle or as a family: one tile each, in any order, and one count of them all.
import { useQuery } from "@tanstack/react-query";
import { Button } from "react-aria-components";
import { ask } from "../api/client.ts";
import { Press } from "../parts/Press.tsx";
import { Sign, type SignKind } from "../parts/Sign.tsx";
import { useWords } from "../words/context.tsx";
import { FormGroup } from "./FormGroup.tsx";
import { Links } from "./Links.tsx";
import { useSitting, useSittingState } from "./useSitting.ts";

export function Group({ post }: { post: string }) {
  const words = useWords();
  const sitting = useSitting();
  const { group, contact, before, hushed, working } = useSittingState();
  const found = useQuery({
    queryKey: ["group", group, contact?.version, before],
    enabled: group !== undefined,
    placeholderData: (earlier) => earlier,
    queryFn: () => ask("get", "/api/groups/{id}", { at: { id: group ?? "" } }),
  });
  if (group === undefined) return contact ? null : <FormGroup post={post} />;
  const lines = [...(found.data?.contacts ?? [])].reverse();
  const expected = found.data?.expected ?? lines.length;
  const tiles = lines.map((line): Tile => {
    const [here, hush] = [line.id === contact?.id, hushed.includes(line.id)];
    // While the traveller stands here, a word in private changes the tile as little as the rest of the screen.
    const kind = hush ? (here ? "working" : "clear") : stateOf(line);
    return { id: line.id, number: line.number, kind, here, open: hush ? here : line.phase === "open" };
  });
  const ended = tiles.filter(({ open }) => !open).length;
  return (
    <div role="group" aria-label={words.say("desk-group")} className="flex flex-wrap items-center gap-2 text-sm">
      <span className="font-semibold">{words.say("desk-group-ended", { ended, total: Math.max(expected, tiles.length) })}</span>
      {tiles.map((tile) => (
        <TileOf key={tile.id} tile={tile} busy={working} open={() => sitting.turnTo(tile.id)} />
      ))}
      {Array.from({ length: Math.max(0, expected - tiles.length) }, (_, index) => (
        <span key={index} className="h-9 w-20 rounded-lg border border-dashed border-edge" aria-hidden="true" />
      ))}
      {contact && (
        <Press small weight="quiet" isDisabled={working} onPress={() => sitting.setAside()}>
          {words.say("desk-group-aside")}
        </Press>
      )}
      {found.data && <Links group={group} contacts={lines} links={found.data.links} />}
      <Press small weight="quiet" isDisabled={contact !== undefined} onPress={() => sitting.gather(undefined)}>
        {words.say("desk-group-leave")}
      </Press>
    </div>
  );
}

type Tile = { id: string; number: string; kind: SignKind; here: boolean; open: boolean };

function stateOf({ phase, nothing_found }: { phase: string; nothing_found?: boolean | null }): SignKind {
  if (phase === "referred") return "grave";
  if (phase !== "ended") return "working";
  return nothing_found ? "clear" : "look";
}

const WORDS: Record<SignKind, string> = { clear: "desk-tile-clear", look: "desk-tile-ended", grave: "desk-tile-second", working: "desk-tile-open", unknown: "desk-tile-open" };

function TileOf({ tile: { number, kind, here, open: isOpen }, busy, open }: { tile: Tile; busy: boolean; open(): void }) {
  const words = useWords();
  const last = number.split("-").at(-1) ?? number;
  return (
    <Button
      isDisabled={!isOpen || busy || here}
      aria-label={`${last}: ${words.say(WORDS[kind])}`}
      {...(here ? { "aria-current": "true" as const } : {})}
      onPress={open}
      className={`flex h-9 items-center gap-1.5 rounded-lg border bg-card px-2.5 ${here ? "border-accent outline outline-accent" : "border-line"}`}
    >
      {kind === "working" ? <Sign kind="unknown" /> : <Sign kind={kind} />}
      <span className="ident">{last}</span>
    </Button>
  );
}
