"""The version of torch-kata; pyproject.toml takes it from here."""

VERSION = "0.1.0"
