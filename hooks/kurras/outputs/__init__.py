"""From the site, or its finished folder, to the forms that it travels in; one form a file."""
