"""The learning layers: each draws something from the text and from its own YAML file, one layer a module.

A layer is a function `(Study, Course, Ground, LayerFiles) -> Study`. It fills its own fields of `Study` (kurras.study)
and adds its mentions; without data for it, it hands the study back as it came. What it claims points to the sentence
that proves it (`Ground.evidence`); all its faults are raised in one `ContentError`. The order is one tuple, in
`kurras.layers.order`; it ends with the layer that chooses which mentions become links.
"""
