import { createRoot } from "react-dom/client";
import { StandalonePage } from "./standalone-page";

const root = document.getElementById("root");
if (root) {
  root.replaceChildren();
  createRoot(root).render(<StandalonePage />);
}
