"""The untrusted process: closes a sandbox around itself, runs one submission, answers requests."""
