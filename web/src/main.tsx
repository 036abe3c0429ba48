import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { dress } from "./frame/theme.ts";
import { router } from "./frame/routes.tsx";
import { Speaking } from "./words/context.tsx";
import "./style.css";

dress();
const client = new QueryClient({ defaultOptions: { queries: { refetchOnWindowFocus: true, retry: false } } });
const root = document.getElementById("root");
if (root) {
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={client}>
        <Speaking>
          <RouterProvider router={router} />
        </Speaking>
      </QueryClientProvider>
    </StrictMode>,
  );
}
