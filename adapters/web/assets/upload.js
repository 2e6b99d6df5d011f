// Choosing, photographing and dropping files, and how far they are sent. Without it the page is a plain form.
const form = document.querySelector("form.upload");
const drop = form.querySelector(".drop");
const input = form.querySelector("#files");
const camera = form.querySelector("#camera");
const list = form.querySelector(".chosen");
const problem = form.querySelector("#problem");
const progress = form.querySelector(".progress");
const send = form.querySelector("button[type=submit]");
const { most, tooLarge, nothing, broken, sending, remove } = form.dataset;

let files = [];
let underWay = false;

const say = (sentence) => {
  const line = document.createElement("p");
  line.className = "problem";
  line.textContent = sentence;
  problem.replaceChildren(...(sentence ? [line] : []));
};

const size = (bytes) =>
  bytes < 1024 * 1024
    ? `${Math.max(1, Math.round(bytes / 1024))} kB`
    : `${(bytes / 1024 / 1024).toFixed(1)} MB`;

const row = (file) => {
  const item = document.createElement("li");
  const name = document.createElement("span");
  const bytes = document.createElement("small");
  const button = document.createElement("button");
  name.textContent = file.name;
  bytes.textContent = size(file.size);
  button.type = "button";
  button.className = "quiet";
  button.textContent = remove;
  button.setAttribute("aria-label", `${remove} ${file.name}`);
  button.addEventListener("click", () => {
    files = files.filter((each) => each !== file);
    show();
    input.focus();
  });
  item.append(name, bytes, button);
  return item;
};

const show = () => {
  list.replaceChildren(...files.map(row));
  list.hidden = files.length === 0;
  say("");
};

const isPicture = (file) => file.type.startsWith("image/") || /\.hei[cf]$/i.test(file.name);

/** One PDF is chosen instead of another; photos are added to photos, as pages. */
const add = (more) => {
  if (underWay || more.length === 0) return;
  files = [...files, ...more].every(isPicture) ? [...files, ...more] : more;
  show();
};

/** Pixels of the longer side that a bill can be read at. */
const longest = 3000;

/** The same picture as a JPEG, upright; the file itself where this browser cannot open it. */
const asJpeg = async (file) => {
  try {
    const picture = await createImageBitmap(file);
    const scale = Math.min(1, longest / Math.max(picture.width, picture.height));
    const canvas = document.createElement("canvas");
    canvas.width = Math.max(1, Math.round(picture.width * scale));
    canvas.height = Math.max(1, Math.round(picture.height * scale));
    const paint = canvas.getContext("2d");
    paint.fillStyle = "#ffffff";
    paint.fillRect(0, 0, canvas.width, canvas.height);
    paint.drawImage(picture, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise((resolve) => canvas.toBlob(resolve, "image/jpeg", 0.85));
    return blob ? new File([blob], file.name.replace(/(\.\w+)?$/, ".jpg"), { type: "image/jpeg" }) : file;
  } catch {
    return file;
  }
};

const sizeOf = (chosen) => chosen.reduce((sum, file) => sum + file.size, 0);

const mustChange = (file) => /\.hei[cf]$/i.test(file.name) || (isPicture(file) && file.size > Number(most));

/** Photos that are too much together are made smaller; others stay as they are. */
const ready = () => {
  const tooMuch = files.length > 1 && sizeOf(files) > Number(most);
  return Promise.all(files.map((file) => (tooMuch || mustChange(file) ? asJpeg(file) : file)));
};

const busy = (is) => {
  underWay = is;
  send.disabled = is;
  progress.hidden = !is;
  form.setAttribute("aria-busy", String(is));
};

const moved = (part) => {
  const percent = Math.round(part * 100);
  progress.querySelector("progress").value = percent;
  progress.querySelector("span").textContent = `${sending} ${percent} %`;
};

/** What the server answered takes this page's place. */
const became = (answer) => {
  document.title = answer.title;
  const main = answer.querySelector("main");
  document.querySelector("main").replaceWith(main);
  main.focus();
};

const fail = (sentence) => {
  busy(false);
  say(sentence);
};

const post = (chosen) => {
  const body = new FormData();
  body.append("mark", form.elements.mark.value);
  for (const file of chosen) body.append("files", file, file.name);
  const request = new XMLHttpRequest();
  request.responseType = "document";
  request.upload.addEventListener("progress", ({ loaded, total }) => moved(loaded / total));
  request.addEventListener("error", () => fail(broken));
  request.addEventListener("load", () => {
    const refused = request.response?.querySelector("form.upload .problem");
    if (refused) fail(refused.textContent);
    else if (request.response?.querySelector("main")) became(request.response);
    else fail(broken);
  });
  request.open("POST", window.location.href);
  request.send(body);
};

const submit = async () => {
  busy(true);
  moved(0);
  const chosen = await ready();
  if (sizeOf(chosen) > Number(most)) fail(tooLarge);
  else post(chosen);
};

form.addEventListener("submit", (event) => {
  event.preventDefault();
  if (underWay) return;
  if (files.length === 0) say(nothing);
  else submit().catch(() => fail(broken));
});

for (const each of [input, camera])
  each.addEventListener("change", () => {
    add([...each.files]);
    each.value = "";
  });

for (const type of ["dragover", "dragleave", "drop"])
  drop.addEventListener(type, (event) => {
    event.preventDefault();
    drop.classList.toggle("over", type === "dragover");
    if (type === "drop") add([...event.dataTransfer.files]);
  });

document.documentElement.classList.add("scripted");
drop.querySelector(".or").hidden = matchMedia("(pointer: coarse)").matches;
drop.querySelector(".camera").hidden = !matchMedia("(pointer: coarse)").matches;
window.addEventListener("pageshow", show);
