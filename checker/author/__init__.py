"""For authors: prove that a kata's checks accept right answers and reject wrong ones."""
