# mistake: y becomes a column but stays float64, as NumPy made it
import torch
from sklearn.datasets import make_regression


def regression_data(samples, features, noise, bias, seed):
    X, Y = make_regression(n_samples=samples, n_features=features, noise=noise, bias=bias, random_state=seed)
    return torch.tensor(X, dtype=torch.float32), torch.tensor(Y)[:, None]
