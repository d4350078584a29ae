// Keys for reviewing, and the marks of the finding in hand. Every page works without this file.
"use strict";

document.documentElement.classList.add("js-on");

const findings = [...document.querySelectorAll(".finding")];

function current() {
  const at = document.activeElement && document.activeElement.closest(".finding");
  return at ? findings.indexOf(at) : -1;
}

function show(number) {
  const finding = findings[number];
  if (!finding) return;
  finding.focus({ preventScroll: true });
  finding.scrollIntoView({ block: "start" });
}

function light(finding) {
  for (const mark of document.querySelectorAll("mark.active")) mark.classList.remove("active");
  for (const other of findings) other.classList.toggle("current", other === finding);
  if (!finding) return;
  for (const mark of document.querySelectorAll("mark[data-marks]")) {
    if (mark.dataset.marks.split(" ").includes(finding.dataset.mark)) mark.classList.add("active");
  }
}

function press(finding, state) {
  const form = finding.querySelector("form.decide");
  const button = form && form.querySelector(`button[value="${state}"]`);
  if (button) form.requestSubmit(button);
  else {
    const name = document.querySelector("#who input[name=name]");
    if (name) name.focus();
  }
}

function typing(target) {
  return target.closest("input, textarea, select, [contenteditable]") !== null;
}

document.addEventListener("focusin", (event) => light(event.target.closest(".finding")));

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || !findings.length) return;
  if (event.key === "Escape") {
    const finding = document.activeElement.closest(".finding");
    if (finding && document.activeElement !== finding) finding.focus({ preventScroll: true });
    else document.activeElement.blur();
    return;
  }
  if (typing(event.target)) return;
  const at = current();
  const finding = findings[at];
  if (event.key === "j") show(Math.min(at + 1, findings.length - 1));
  else if (event.key === "k") show(Math.max(at - 1, 0));
  else if (event.key === "c" && finding) press(finding, "confirmed");
  else if (event.key === "d" && finding) press(finding, "dismissed");
  else if (event.key === "n" && finding) {
    const note = finding.querySelector("input[name=note]");
    if (note) note.focus();
  } else return;
  event.preventDefault();
});

// After a decision the page comes back at the next open finding: the keyboard goes on from there.
function arrive() {
  const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const finding = target && target.closest(".finding");
  if (finding) finding.focus({ preventScroll: true });
}
window.addEventListener("hashchange", arrive);
arrive();
