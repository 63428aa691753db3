"""Judge on the machines of a Dask cluster, by the same engine. The only package that knows Dask."""
