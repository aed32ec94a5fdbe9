"""The pages with questions, their judge, and what is kept, in a real Chromium."""
