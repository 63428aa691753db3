"""An assignment as files: the template that students start from, and what grades it."""
