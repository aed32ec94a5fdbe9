"""What the theme's script alone reads of a page, kept beside that script instead of on every page.

Material 9.8 writes its options (`__config`) and four small functions (`__md_…`) into each page. Nothing needs them
before the theme's script comes, and but for the way to the site's root they are the same everywhere: so they stand
once, at the head of the script that comes before it (the search box's), and find the root by their own address.
"""

import json
import re

_CONFIG = re.compile(r'<script id="__config" type="application/json">(.*?)</script>', re.DOTALL)
_SCOPE = re.compile(r'<script>__md_scope=new URL\("[^"]*",location\),(.*?)</script>', re.DOTALL)
_ADDRESSES = {"base", "search"}
"""Options that are written from each page's own place; the search box's script names the engine itself."""
_START = """(function () {
  var own = document.currentScript, base = own && own.src ? new URL("../../", own.src) : new URL(".", location);
  var config = document.createElement("script");
  if (document.getElementById("__config")) return;
  config.id = "__config";
  config.type = "application/json";
  config.textContent = JSON.stringify(Object.assign(OPTIONS, { base: base.href }));
  document.body.appendChild(config);
  window.__md_scope = base;
})();
var FUNCTIONS;
"""


def parted(html: str) -> tuple[str, str]:
    """The page without what only the theme's script reads, and that as a script.

    A page that holds something else which calls the functions stays as it is, and gives no script.
    """
    config, scope = _CONFIG.search(html), _SCOPE.search(html)
    if not (config and scope) or html.count("__md_") > scope[0].count("__md_"):
        return html, ""
    options = {name: value for name, value in json.loads(config[1]).items() if name not in _ADDRESSES}
    script = _START.replace("OPTIONS", json.dumps(options, ensure_ascii=False)).replace("FUNCTIONS", scope[1])
    return html.replace(config[0], "").replace(scope[0], ""), script
