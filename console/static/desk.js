"use strict";
// What pages do besides being pages. Everything works without it.
document.addEventListener("htmx:responseError", (event) => {
  if (event.detail.xhr.status === 403 || event.detail.xhr.status === 401) location.reload();
});
