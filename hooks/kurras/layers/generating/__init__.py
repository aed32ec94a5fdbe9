"""How questions are drawn from a course: drafts of each kind, options that cannot be right, sets that tell nothing."""
