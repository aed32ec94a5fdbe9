"""From the files of a course folder to checked values with their places."""
