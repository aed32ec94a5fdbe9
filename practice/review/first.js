/* In the home page and in the pages of the review: for one who has begun on this device, what shows it comes at once. On the
   home page it comes for no one else; the others wait for the first sign of life (loader.js), but not where their address
   asks for a certain test or the browser keeps nothing, which they say. */
(function () {
  var here = document.querySelector("[data-kept]").dataset, heads = here.kept.split(" "), begun;
  try {
    begun = Object.keys(localStorage).some(function (key) {
      return heads.some(function (head) { return !key.indexOf(head); });
    });
  } catch (error) { begun = !here.load; }
  if (here.load) begun && here.load.split(" ").forEach(function (address) {
    var script = document.createElement("script");
    script.src = address;
    script.async = false;
    document.head.appendChild(script);
  });
  else if (begun || /=/.test(location.hash)) addEventListener("DOMContentLoaded", function () {
    dispatchEvent(new Event("kurras:begun"));
  });
})();
