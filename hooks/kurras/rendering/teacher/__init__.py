"""The teacher's side: pages that stand in no site of a student, drawn from the same model, for screen and paper."""
