// The page of stories: a list with switches around a frame, and in the frame one story alone, at #ID?language&theme.
import { createRoot } from "react-dom/client";
import "./stories.css";
import { Alone } from "./Alone.tsx";
import { Listed } from "./Listed.tsx";

const root = document.getElementById("root");
if (root) createRoot(root).render(location.search === "?alone" ? <Alone /> : <Listed />);
