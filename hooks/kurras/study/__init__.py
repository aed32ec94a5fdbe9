"""What the learning layers draw from the text: the values of each layer, one kind a file, and `Study`, all of them.

These are models (floor 0): frozen, and without any way to read or to draw themselves. `kurras.layers` makes them,
`kurras.rendering` draws them, `kurras.outputs.data_files` writes them as JSON.
"""
