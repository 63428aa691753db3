"""The smallest case in which a check fails, as code, and what was got and wanted there."""
