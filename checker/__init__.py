"""torch-kata: judge PyTorch exercises. Imports nothing, so that no process drags in another's code."""
