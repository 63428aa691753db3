"""The trusted process: draws inputs, asks the worker, compares with the reference, and decides."""
