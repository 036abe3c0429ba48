// Every place with an address of its own.
import { createRootRoute, createRoute, createRouter, Navigate, Outlet, useNavigate } from "@tanstack/react-router";
import { Desk } from "../desk/Desk.tsx";
import { Enrol } from "../session/Enrol.tsx";
import { useHere } from "../session/session.ts";
import { useWords } from "../words/context.tsx";
import { Frame } from "./Frame.tsx";
import { placesOf } from "./places.ts";

const root = createRootRoute({ component: Outlet, notFoundComponent: () => <Navigate to="/" replace /> });

const first = createRoute({
  getParentRoute: () => root,
  path: "/",
  component: () => (
    <Frame>
      <First />
    </Frame>
  ),
});

/** The first place of whoever signed in. */
function First() {
  const words = useWords();
  const here = useHere();
  if (here?.state !== "in") return null;
  const [place] = placesOf(here.session);
  if (place) return <Navigate to={place.path} replace />;
  return (
    <main className="grid flex-1 place-items-center p-6">
      <div className="card grid max-w-md gap-3 p-8 text-center">
        <h1 className="text-xl font-semibold">{words.say("frame-no-place")}</h1>
        <p className="text-soft">{words.hint("frame-no-place")}</p>
        <a className="text-accent underline" href="/server">
          {words.say("frame-server")}
        </a>
      </div>
    </main>
  );
}

const desk = createRoute({
  getParentRoute: () => root,
  path: "/desk",
  component: () => (
    <Frame>
      <Entered />
    </Frame>
  ),
});

function Entered() {
  const here = useHere();
  if (here?.state !== "in") return null;
  return placesOf(here.session).some(({ id }) => id === "desk") ? (
    <Desk key={here.session.account} session={here.session} />
  ) : (
    <Navigate to="/" replace />
  );
}

const link = createRoute({ getParentRoute: () => root, path: "/link", component: Linked });

function Linked() {
  const navigate = useNavigate();
  return (
    <Frame open>
      <Enrol done={() => void navigate({ to: "/" })} />
    </Frame>
  );
}

export const router = createRouter({ routeTree: root.addChildren([first, desk, link]) });

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
