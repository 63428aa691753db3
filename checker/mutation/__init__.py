"""Small changes to a solution, as people make them by mistake, and what each is called in words."""
