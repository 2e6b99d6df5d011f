// The button that shows what is typed, for as long as it is pressed in.
const button = document.querySelector("button[data-show]");
const answer = document.querySelector("#answer");

const show = (shown) => {
  answer.type = shown ? "text" : "password";
  button.textContent = shown ? button.dataset.hide : button.dataset.show;
  button.setAttribute("aria-pressed", String(shown));
};

button.hidden = false;
button.addEventListener("click", () => show(answer.type === "password"));
answer.form.addEventListener("submit", () => show(false));
