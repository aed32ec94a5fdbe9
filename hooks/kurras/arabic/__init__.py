"""Arabic as text: folding, typographic repair, sentence bounds, counted nouns; knows no model and no file."""
