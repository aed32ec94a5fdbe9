"""The borders of the world, and how a part of them becomes a drawing: numbers and text in, numbers and text out.

It knows no model of a course. The way of a map: `world` (borders as arcs that neighbours share) → `projection` (a flat
picture about the middle of the region) → `outlines` (fewer points, cut at the frame) → `drawing` → `labels`.
"""
