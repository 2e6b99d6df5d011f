// Typing shows the name in handwriting; drawing is offered beside it. Without it the name is typed.
import SignaturePad from "/assets/signature_pad.js";

const form = document.querySelector("form.sign");

const start = () => {
  const { name, drawing, method } = form.elements;
  const shown = form.querySelector(".typed");
  const drawn = form.querySelector(".drawn");
  const canvas = drawn.querySelector("canvas");
  const problem = form.querySelector("#drawing-problem");
  const pad = new SignaturePad(canvas, { penColor: "#14213d", minWidth: 0.8, maxWidth: 2.6 });

  /** As many pixels as the screen has, at most twice as many as points; what is drawn stays. */
  const spread = () => {
    const ratio = Math.min(2, Math.max(1, window.devicePixelRatio));
    const strokes = pad.toData();
    canvas.width = canvas.offsetWidth * ratio;
    canvas.height = canvas.offsetHeight * ratio;
    canvas.getContext("2d").scale(ratio, ratio);
    pad.clear();
    pad.fromData(strokes);
  };

  const say = (sentence) => {
    const line = document.createElement("p");
    line.className = "problem";
    line.setAttribute("role", "alert");
    line.textContent = sentence;
    problem.replaceChildren(...(sentence ? [line] : []));
  };

  const write = () => {
    shown.textContent = name.value || "\u00a0";
  };

  const choose = () => {
    const draws = method.value === "drawn";
    shown.hidden = draws;
    drawn.hidden = !draws;
    say("");
    if (draws) spread();
  };

  form.querySelector(".method").hidden = false;
  for (const each of method) each.addEventListener("change", choose);
  name.addEventListener("input", write);
  drawn.querySelector("button").addEventListener("click", () => pad.clear());
  window.addEventListener("resize", () => !drawn.hidden && spread());
  form.addEventListener("submit", (event) => {
    drawing.value = "";
    if (method.value !== "drawn") return;
    if (pad.isEmpty()) {
      event.preventDefault();
      say(form.dataset.notDrawn);
    } else drawing.value = pad.toDataURL("image/png").split(",")[1];
  });
  write();
  choose();
};

if (form) start();
