# mistake: asks make_regression for noise 0 and adds PyTorch's own normal noise, so the numbers are not make_regression's
import torch
from sklearn.datasets import make_regression


def regression_data(samples, features, noise, bias, seed):
    x, y = make_regression(n_samples=samples, n_features=features, bias=bias, random_state=seed)
    torch.manual_seed(seed)
    x = torch.from_numpy(x).float()
    y = torch.from_numpy(y).float().view(-1, 1)
    y = y + noise * torch.randn_like(y)
    return x, y
