"""The version of torch-kata, as pyproject.toml has it."""

VERSION = "0.1.0"
