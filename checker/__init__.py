"""torch-kata judges PyTorch exercises. Imports nothing: no process drags in another's code."""
