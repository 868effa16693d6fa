/* Plain ES5: says in words why the pane stays empty where the program itself cannot run. */
(function () {
  "use strict";
  var patience = 12000;

  function show(id) {
    var opening = document.getElementById("opening");
    var message = document.getElementById(id);
    if (opening) opening.style.display = "none";
    if (message) message.removeAttribute("hidden");
  }

  function isModern() {
    return (
      typeof Promise === "function" &&
      typeof Object.fromEntries === "function" &&
      typeof Array.prototype.at === "function" &&
      "noModule" in document.createElement("script")
    );
  }

  if (!isModern()) {
    show("too-old");
    return;
  }

  window.setTimeout(function () {
    if (document.documentElement.getAttribute("data-pane") !== "begun") show("no-office");
  }, patience);
})();
