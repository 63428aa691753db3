"""Author's files in typed form. Reads and validates; knows nothing of folders or of torch."""
