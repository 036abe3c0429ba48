// The watch: a post as it is now, for who runs it. What needs somebody comes first; nothing on it is about a traveller or ranks an officer.
import type { Session } from "../api/types.ts";
import { troubleOf } from "../api/problem.ts";
import { may, type Entered } from "../frame/places.ts";
import { useSetting } from "../frame/useSetting.ts";
import { Empty } from "../parts/Empty.tsx";
import { Page } from "../parts/Page.tsx";
import { Segments } from "../parts/Segments.tsx";
import { Trouble } from "../parts/Trouble.tsx";
import { useWords } from "../words/context.tsx";
import { HandOver } from "./HandOver.tsx";
import { Log } from "./Log.tsx";
import { Lanes } from "./Lanes.tsx";
import { Needs } from "./Needs.tsx";
import { Numbers } from "./Numbers.tsx";
import { Devices, Expected, Lists, Referrals } from "./Parts.tsx";
import { useLists, useWatch } from "./useWatch.ts";

export default function Watch({ session, rest }: Entered) {
  const words = useWords();
  const [kept = "", setPost] = useSetting("post");
  const post = session.posts.includes(kept) ? kept : (session.posts[0] ?? "");
  const hands = session.rights.some(({ action, scope }) => action === "hand-over-contacts" && scope !== "own");
  const logs = may(session, "keep-post-log");
  const beside = [
    { to: "/watch", shown: words.say("watch-now"), exact: true },
    ...(hands ? [{ to: "/watch/hand-over", shown: words.say("watch-hand-over") }] : []),
    ...(logs ? [{ to: "/watch/log", shown: words.say("watch-log") }] : []),
  ];
  return (
    <Page title={words.say("watch-title", { post: post.toUpperCase() })} beside={beside} label={words.say("watch-pages")}>
      {session.posts.length > 1 && (
        <div>
          <Segments label={words.say("desk-post")} chosen={post} choose={setPost} segments={session.posts.map((id) => ({ id, shown: id.toUpperCase() }))} />
        </div>
      )}
      {post === "" ? <Empty title={words.say("watch-no-post")}>{words.hint("watch-no-post")}</Empty> : <Shown session={session} post={post} page={(rest === "hand-over" && hands) || (rest === "log" && logs) ? rest : ""} />}
    </Page>
  );
}

function Shown({ session, post, page }: { session: Session; post: string; page: string }) {
  switch (page) {
    case "hand-over":
      return <HandOver post={post} />;
    case "log":
      return <Log session={session} post={post} />;
    default:
      return <Now session={session} post={post} />;
  }
}

function Now({ session, post }: { session: Session; post: string }) {
  const words = useWords();
  const watch = useWatch(post);
  const lists = useLists(session);
  const seen = watch.data;
  return (
    <>
      {watch.error && <Trouble trouble={troubleOf(watch.error)} />}
      {!seen && watch.isPending && <p className="p-6 text-soft">{words.say("table-loading")}</p>}
      {seen && (
        <>
          <Needs watch={seen} trust={lists.data} stale={watch.isError} />
          <Numbers watch={seen} />
          <Lanes watch={seen} />
          <div className="grid items-start gap-4 lg:grid-cols-2">
            <Referrals watch={seen} />
            <Expected watch={seen} />
            <Devices watch={seen} />
            <Lists trust={lists.data} trouble={lists.error ? troubleOf(lists.error) : undefined} />
          </div>
        </>
      )}
    </>
  );
}
