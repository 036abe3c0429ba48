// Which layers lie upon each other, and how one is seen through the other.
import { useEffect, useMemo, useState } from "react";
import { arrange, type Arranged, type Mode } from "./arranged.ts";
import type { Layer } from "./layers.ts";

export type Layered = {
  below: string;
  above: string | undefined;
  light: Layer["light"];
  mode: Mode;
  share: number;
  pace: number;
  arranged: Arranged;
  /** Nothing moves by itself on this screen: the flicker is turned by hand. */
  still: boolean;
  setBelow(key: string | undefined): void;
  setAbove(key: string): void;
  setMode(mode: Mode): void;
  setShare(share: number): void;
  setPace(pace: number): void;
  /** Shows the other layer of a flicker. */
  turn(): void;
};

const SECOND = 1000;

export function useLayered(lights: readonly Layer[]): Layered {
  const [lower, setLower] = useState<string>();
  const [upper, setUpper] = useState<string>();
  const [mode, setMode] = useState<Mode>("one");
  const [share, setShare] = useState(0.5);
  const [pace, setPace] = useState(1);
  const [up, setUp] = useState(false);
  const still = useMemo(() => matchMedia("(prefers-reduced-motion: reduce)").matches, []);
  const known = (key: string | undefined) => lights.find((layer) => layer.key === key);
  const base = known(lower) ?? lights[0];
  const other = known(upper) ?? lights.find(({ key }) => key !== base?.key);
  const above = other?.key === base?.key ? lights.find(({ key }) => key !== base?.key) : other;
  useEffect(() => {
    if (mode !== "flicker" || still) return;
    const timer = setInterval(() => setUp((before) => !before), SECOND / pace);
    return () => clearInterval(timer);
  }, [mode, pace, still]);
  const [below, over] = [base?.key ?? "", above?.key];
  const arranged = useMemo(() => arrange({ below, above: over, mode, share, up }), [below, over, mode, share, up]);
  return {
    below,
    above: over,
    light: base?.light ?? "vi",
    mode,
    share,
    pace,
    arranged,
    still,
    setBelow: (key) => key !== undefined && setLower(key),
    setAbove: setUpper,
    setMode,
    setShare,
    setPace,
    turn: () => setUp(!up),
  };
}
