// Every place with an address of its own.
import { createRootRoute, createRoute, createRouter, Navigate, Outlet, useNavigate, useParams } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { Enrol } from "../session/Enrol.tsx";
import { useHere } from "../session/session.ts";
import { useWords, Wording } from "../words/context.tsx";
import { Frame } from "./Frame.tsx";
import { homeOf, PLACES, placesOf } from "./places.ts";

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
  const place = homeOf(here.session);
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

/** A place and every address below it. */
function placed(id: string, path: string) {
  const component = () => (
    <Frame>
      <Enter id={id} />
    </Frame>
  );
  return [createRoute({ getParentRoute: () => root, path, component }), createRoute({ getParentRoute: () => root, path: `${path}/$`, component })];
}

function Enter({ id }: { id: string }) {
  const here = useHere();
  const { _splat: rest = "" } = useParams({ strict: false }) as { _splat?: string };
  if (here?.state !== "in") return null;
  const place = placesOf(here.session).find((place) => place.id === id);
  if (!place) return <Navigate to="/" replace />;
  const entered = <place.enter key={here.session.account} session={here.session} rest={rest} />;
  return (
    <Suspense fallback={<main className="flex-1" aria-busy="true" />}>
      {place.words ? <Wording file={place.words}>{entered}</Wording> : entered}
    </Suspense>
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

// How somebody comes into a demonstration by a link; the real house never loads it.
const Try = lazy(() => import("../guide/Try.tsx"));

const tried = createRoute({ getParentRoute: () => root, path: "/try", component: Tried });

function Tried() {
  const navigate = useNavigate();
  return (
    <Frame open>
      <Suspense fallback={<main className="flex-1" aria-busy="true" />}>
        <Try done={() => void navigate({ to: "/", replace: true })} />
      </Suspense>
    </Frame>
  );
}

export const router = createRouter({ routeTree: root.addChildren([first, link, tried, ...PLACES.flatMap(({ id, path }) => placed(id, path))]) });

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
