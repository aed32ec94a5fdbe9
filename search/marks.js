  /* On the page that a result leads to: the words of `?h=` are marked wherever they stand, in any spelling that folds to them. */

  function markPage(root, said) {
    var wanted = new Set(plainWords(said)), walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT), nodes = [];
    while (walker.nextNode()) nodes.push(walker.currentNode);
    nodes.forEach(function (node) {
      wordsOf(node.data).reverse().forEach(function (word) {
        if (!wanted.has(word.word) || !node.parentNode) return;
        node.splitText(word.end);
        var own = node.splitText(word.start), element = document.createElement("mark");
        element.dataset.kSearch = "";
        own.replaceWith(element);
        element.append(own);
      });
    });
    return root.querySelector("mark[data-k-search]");
  }
