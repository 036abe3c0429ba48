// The page spoken, for those who do not read. It stops when the page is turned.
import { useEffect, useRef } from "react";
import { Button } from "react-aria-components";

export function Listen({ sound, label }: { sound: string; label: string }) {
  const playing = useRef<HTMLAudioElement>(undefined);
  useEffect(() => () => playing.current?.pause(), []);
  const play = () => {
    const audio = (playing.current ??= new Audio(sound));
    audio.currentTime = 0;
    // A browser that cannot play it leaves the text.
    void audio.play().catch(() => undefined);
  };
  return (
    <Button onPress={play} className="flex min-h-14 cursor-pointer items-center gap-3 justify-self-start rounded-2xl border-2 border-edge bg-card px-5 text-xl data-hovered:bg-accent-soft">
      <svg viewBox="0 0 24 24" width="26" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round">
        <path d="M4 9.5v5h3.5L13 19V5L7.5 9.5zM16.5 8.5a5 5 0 0 1 0 7M19 6a8.5 8.5 0 0 1 0 12" />
      </svg>
      {label}
    </Button>
  );
}
